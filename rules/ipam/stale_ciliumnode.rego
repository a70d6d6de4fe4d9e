# METADATA
# title: CiliumNode without a node, or node without a CiliumNode
# description: >-
#   The list of CiliumNodes and the list of nodes differ. A CiliumNode without a node holds a pod CIDR, and every
#   agent keeps routes, tunnels and health probes to it; a node without one is unknown to all other agents.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-IPAM-007
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [pods]
#   explains: [CIL-CONN-001, CIL-CONN-006, CIL-IPAM-002]
#   guide: [G-038]
#   falsepositives:
#     - External workloads and virtual machines, which have a CiliumNode and no node.
#     - A node that was removed less than ten minutes before.
#   remediation:
#     - "Check that the node is really gone, then: kubectl delete ciliumnode <name>."
#     - "The operator removes such objects by itself (nodes-gc-interval, 5 minutes by default): look at its log if they stay."
#     - "A node that lacks its CiliumNode: look at the agent's log for errors on CiliumNode, then restart it."
package cilium.ipam.stale_ciliumnode

grace_seconds := 600

captured := data.sysdump.dump[0].captured_at_unix

nodes contains node.node if {
	rows := data.sysdump.kubernetes_nodes
	some node in rows
}

objects contains node.node if {
	rows := data.sysdump.cilium_nodes
	some node in rows
}

findings contains finding if {
	count(nodes) > 0
	rows := data.sysdump.cilium_nodes
	some row in rows
	name := row.node
	not name in nodes
	captured - row.created_at_unix > grace_seconds
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumNode/%s", [name])},
		"message": sprintf("CiliumNode %s (pod CIDRs %s, since %s) has no node of that name: the others keep routes and probes to it", [name, concat(", ", [cidr | some cidr in row.pod_cidrs]), row.created_at]),
		"evidence": [row.source],
		"key": "no_node",
	}
}

# Agents that are ready for long enough to have made theirs.
settled_agents contains pod.node if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "cilium-agent"
	pod.ready == true
	captured - pod.started_at_unix > grace_seconds
}

findings contains finding if {
	count(objects) > 0
	rows := data.sysdump.kubernetes_nodes
	some row in rows
	name := row.node
	name in settled_agents
	not name in objects
	finding := {
		"subject": {"kind": "node", "name": name},
		"message": sprintf("node %s runs a ready agent and has no CiliumNode: other nodes don't know it", [name]),
		"evidence": [row.source],
		"severity": "high",
		"reason": "other nodes have no route to its pods",
		"key": "no_object",
	}
}
