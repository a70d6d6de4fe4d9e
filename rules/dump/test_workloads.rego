# METADATA
# title: Connectivity test or debug workloads are left
# description: >-
#   Workloads of cilium connectivity test, or privileged debug pods, are still in the cluster. Their traffic is denied on
#   purpose, so drops between them are no fault; privileged pods are a risk.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#cilium-connectivity-tests
# custom:
#   id: CIL-DUMP-010
#   severity: low
#   confidence: high
#   judged: cluster
#   explains: [CIL-POL-002]
#   guide: [G-046, G-047, G-119, G-146]
#   falsepositives:
#     - A test that runs while the dump is taken.
#   remediation:
#     - "Remove them: kubectl delete namespace cilium-test-1 (cilium-test up to 1.16), and debug deployments or jobs by name."
package cilium.dump.test_workloads

import data.cilium.lib.lines

left contains pod if {
	pods := data.sysdump.pods
	some pod in pods
	regex.match(`^cilium-test(-[0-9]+|-ccnp[0-9]*)?$`, pod.namespace)
}

left contains pod if {
	pods := data.sysdump.pods
	some pod in pods
	regex.match(`^(cilium-debug|cilium-health-check|node-debugger)`, pod.name)
}

findings contains finding if {
	count(left) > 0
	namespaces := {pod.namespace | some pod in left}
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("left of a connectivity test or of debugging: %s in %s, such as %s", [lines.number(count(left), "pod"), concat(", ", namespaces), [pod.name | some pod in left][0]]),
		"evidence": array.slice([pod.source | some pod in left], 0, 10),
		"facts": {"pods_count": count(left)},
	}
}
