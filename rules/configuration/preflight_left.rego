# METADATA
# title: Preflight check is still installed
# description: >-
#   Pods of Cilium's preflight check, made before an upgrade, still run. They do no harm; a check that isn't ready says that it
#   found policies that the new version would refuse.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/#running-pre-flight-check-required
# custom:
#   id: CIL-CFG-006
#   severity: info
#   confidence: high
#   judged: cluster
#   guide: [G-101]
#   falsepositives:
#     - An upgrade that is being prepared at this moment.
#   remediation:
#     - "If it isn't ready, read what it found: kubectl -n kube-system logs deployment/cilium-pre-flight-check -c cnp-validator; correct those policies."
#     - "Then remove it: kubectl delete -f cilium-preflight.yaml (or helm uninstall of its release)."
package cilium.configuration.preflight_left

import data.cilium.lib.lines

captured := data.sysdump.dump[0].captured_at_unix

checks contains pod if {
	pods := data.sysdump.pods
	some pod in pods
	startswith(pod.name, "cilium-pre-flight-check")
}

failing contains pod if {
	some pod in checks
	pod.ready == false
	pod.workload == "cilium-pre-flight-check"
	captured - pod.created_at_unix > 300
}

grade := {"severity": "medium", "reason": "the check of the policies fails"} if {
	count(failing) > 0
} else := {"severity": "info", "reason": "it is only left over"}

findings contains finding if {
	count(checks) > 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the preflight check is still installed: %s, %d of them not ready", [lines.number(count(checks), "pod"), count([pod | some pod in checks; pod.ready == false])]),
		"evidence": array.slice([pod.source | some pod in checks], 0, 5),
		"facts": {"pods_count": count(checks)},
		"severity": grade.severity,
		"reason": grade.reason,
	}
}
