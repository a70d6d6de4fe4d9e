# METADATA
# title: Node under memory, disk or process pressure
# description: >-
#   The kubelet reports that the node runs out of memory, disk or process numbers. It evicts pods and admits no new ones;
#   agents without the system-node-critical priority can be among the evicted.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/
# custom:
#   id: CIL-RES-004
#   severity: high
#   confidence: high
#   judged: node
#   optional: [pods]
#   explains: [CIL-RES-002, CIL-AGENT-001]
#   guide: [G-087, G-085]
#   falsepositives:
#     - A status Unknown, which says only that the kubelet is silent; it is not counted here.
#   remediation:
#     - "See what uses it: kubectl describe node <node> (conditions, allocated resources), df -h and du on /var/lib/containerd and /var/log for disk."
#     - "Free it or move workloads off; set priorityClassName: system-node-critical for the agents if it is missing."
package cilium.resources.node_pressure

import data.cilium.lib.lines

# Cilium pods that were evicted from the node.
evicted := [sprintf("%s/%s", [pod.namespace, pod.name]) |
	pods := data.sysdump.node.pods
	some pod in pods
	pod.component in {"cilium-agent", "cilium-operator", "cilium-envoy"}
	pod.reason == "Evicted"
]

findings contains finding if {
	conditions := data.sysdump.node.node_conditions
	some condition in conditions
	condition.type in {"MemoryPressure", "DiskPressure", "PIDPressure"}
	condition.status == "True"
	finding := {
		"subject": {"kind": "node", "name": condition.node},
		"message": sprintf("%s is under %s since %s%s%s", [
			condition.node, condition.type, lines.moment(condition.last_transition_at),
			concat("", [sprintf(": %s", [condition.message]) | condition.message != ""]),
			concat("", [sprintf("; evicted: %s", [concat(", ", array.slice(evicted, 0, 3))]) | count(evicted) > 0]),
		]),
		"evidence": [condition.source],
		"key": condition.type,
	}
}
