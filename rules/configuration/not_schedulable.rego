# METADATA
# title: Agent or operator pod can't be scheduled
# description: >-
#   Kubernetes finds no node for a pod of Cilium: a taint that it doesn't tolerate, a selector, taken host ports or missing
#   resources. A node without its agent gets no network for new pods.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/installation/taints/
# custom:
#   id: CIL-CFG-012
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-AGENT-001, CIL-OPER-001, CIL-OPER-004]
#   guide: [G-017, G-027]
#   falsepositives:
#     - The second operator replica on a single node.
#     - Nodes labelled cilium.io/no-schedule on purpose.
#   remediation:
#     - "Read the scheduler's message: kubectl -n kube-system describe pod <pod>."
#     - "Agents must tolerate everything (tolerations: [{operator: Exists}] in the Helm values); the operator tolerates not-ready nodes and those of the control plane by default."
#     - "didn't have free ports: another process of the cluster holds 9234 or 9963 (operator), 9878, 9879 or 4240 (agent)."
package cilium.configuration.not_schedulable

captured := data.sysdump.dump[0].captured_at_unix

patience_seconds := 60

waiting contains row if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component in {"cilium-agent", "cilium-operator", "cilium-envoy"}
	pod.phase == "Pending"
	captured - pod.created_at_unix >= patience_seconds
	conditions := data.sysdump.pod_conditions
	some condition in conditions
	condition.pod == pod.name
	condition.namespace == pod.namespace
	condition.type == "PodScheduled"
	row := {"component": pod.component, "pod": sprintf("%s/%s", [pod.namespace, pod.name]), "message": condition.message, "sources": [condition.source, pod.source]}
}

ready_operators contains pod.name if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "cilium-operator"
	pod.ready == true
}

# With one that works, a second replica is a matter of CIL-OPER-004.
spare(component) if {
	component == "cilium-operator"
	count(ready_operators) > 0
}

severity("cilium-agent") := "high"

severity("cilium-envoy") := "medium"

severity("cilium-operator") := "critical"

findings contains finding if {
	some row in waiting
	not spare(row.component)
	finding := {
		"subject": {"kind": "pod", "name": row.pod},
		"message": sprintf("%s pod %s can't be scheduled: %s", [row.component, row.pod, row.message]),
		"evidence": row.sources,
		"severity": severity(row.component),
		"reason": "graded by the component",
		"key": row.component,
	}
}
