# METADATA
# title: Node has no slot left for a Cilium pod
# description: >-
#   The node runs as many pods as the kubelet admits, and a Cilium pod waits for a slot. From 1.16 on Envoy is a pod of its own
#   on every node, which is one more than before: without it, L7 policies and Ingress don't work there.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-RES-006
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-L7-001, CIL-AGENT-001]
#   guide: [G-085]
#   falsepositives:
#     - A node that is being emptied.
#   remediation:
#     - "Raise the kubelet's maxPods, or move pods off the node."
#     - "If no L7 feature is in use, set envoy.enabled=false in the Helm values, so that Envoy runs inside the agent's pod."
package cilium.resources.pod_slots

import data.cilium.lib.lines

# Pods that count against the kubelet's limit.
on_node[pod.node] contains sprintf("%s/%s", [pod.namespace, pod.name]) if {
	pods := data.sysdump.pods
	some pod in pods
	pod.phase in {"Pending", "Running", "Unknown"}
	pod.node != ""
}

full[node.node] := node if {
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	count(on_node[node.node]) >= node.capacity_pods_count
}

waiting contains condition if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component in {"cilium-agent", "cilium-envoy", "cilium-operator"}
	pod.phase == "Pending"
	conditions := data.sysdump.pod_conditions
	some condition in conditions
	condition.pod == pod.name
	condition.namespace == pod.namespace
	condition.type == "PodScheduled"
	contains(condition.message, "Too many pods")
}

findings contains finding if {
	some condition in waiting
	some name, node in full
	finding := {
		"subject": {"kind": "node", "name": name},
		"message": sprintf("%s runs %s, the most it admits (%d), and %s waits to be scheduled: %s", [name, lines.number(count(on_node[name]), "pod"), node.capacity_pods_count, condition.pod, condition.message]),
		"evidence": [condition.source, node.source],
		"facts": {"pods_count": count(on_node[name])},
	}
}
