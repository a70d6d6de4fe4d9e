# METADATA
# title: Second operator replica can't be scheduled
# description: >-
#   One replica of the operator works and another finds no node, because replicas must not share one. Nothing is broken; a
#   failure of the working replica would have no stand-in, and the pending pod hides real trouble in the pod list.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/internals/cilium_operator/
# custom:
#   id: CIL-OPER-004
#   severity: low
#   confidence: high
#   judged: cluster
#   optional: [pod_conditions, kubernetes_nodes]
#   guide: [G-027]
#   falsepositives:
#     - A cluster of one node, where two replicas can't both run.
#   remediation:
#     - "On a single node set operator.replicas=1 in the Helm values."
#     - "On more nodes read the scheduler's message: kubectl -n kube-system describe pod <pending operator pod>; taints without toleration and taken host ports are the usual reasons."
package cilium.operator.replica_pending

import data.cilium.lib.lines

operators contains pod if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "cilium-operator"
}

nodes := count([node.node |
	rows := data.sysdump.kubernetes_nodes
	some node in rows
])

why[condition.pod] contains condition.message if {
	conditions := data.sysdump.pod_conditions
	some condition in conditions
	condition.type == "PodScheduled"
}

findings contains finding if {
	some pod in operators
	pod.phase == "Pending"
	count([each | some each in operators; each.ready == true]) > 0
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [pod.namespace, pod.name])},
		"message": sprintf("operator replica %s is pending while %d work, on %s%s", [
			pod.name, count([each | some each in operators; each.ready == true]), lines.number(nodes, "node"),
			concat("", [sprintf(": %s", [text]) | some text in why[pod.name]]),
		]),
		"evidence": [pod.source],
	}
}
