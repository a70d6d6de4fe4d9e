# METADATA
# title: Neighbour of the node not resolved
# description: >-
#   The node can't resolve the hardware address of another node or of its gateway. Packets to it are lost below Cilium.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-NET-005
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [kubernetes_nodes, routes, cilium_nodes]
#   explains: [CIL-CONN-001, CIL-DROP-006, CIL-K8S-001]
#   guide: [G-115]
#   falsepositives:
#     - A node that is switched off, or an address that no node has any more.
#   remediation:
#     - "Ask by hand on the node: arping -I <device> <address>; ip neigh show <address>."
#     - Look at the switch or the virtual network between the two; VLAN, port security and MAC filters are the usual reasons.
package cilium.network.neighbours

node_addresses[ip] contains node.node if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some ip in node.internal_ips
}

node_addresses[ip] contains node.node if {
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	some ip in node.internal_ips
}

gateways contains route.via if {
	routes := data.sysdump.node.routes
	some route in routes
	route.destination == "default"
	route.via != ""
}

# Nodes that are known to be away.
away contains node.node if {
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	node.ready_status in {"False", "Unknown"}
}

severity(peer) := "low" if {
	peer in away
} else := "medium"

findings contains finding if {
	neighbors := data.sysdump.node.failed_neighbors
	some neighbor in neighbors
	neighbor.state == "FAILED"
	some peer in node_addresses[neighbor.ip]
	peer != neighbor.node
	finding := {
		"subject": {"kind": "node_pair", "name": sprintf("%s→%s", [neighbor.node, peer])},
		"message": sprintf("%s can't resolve %s, the address of node %s, on device %s", [neighbor.node, neighbor.ip, peer, neighbor.device]),
		"evidence": [neighbor.source],
		"severity": severity(peer),
		"reason": "by whether the other node is ready",
		"key": "node",
	}
}

findings contains finding if {
	neighbors := data.sysdump.node.failed_neighbors
	some neighbor in neighbors
	neighbor.state == "FAILED"
	ip := neighbor.ip
	ip in gateways
	finding := {
		"subject": {"kind": "node", "name": neighbor.node},
		"message": sprintf("%s can't resolve its default gateway %s on device %s", [neighbor.node, neighbor.ip, neighbor.device]),
		"evidence": [neighbor.source],
		"severity": "high",
		"reason": "everything outside the segment goes through the gateway",
		"key": "gateway",
	}
}
