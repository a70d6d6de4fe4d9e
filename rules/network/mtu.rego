# METADATA
# title: MTU does not fit
# description: >-
#   The MTU of pod traffic is larger than what the network below carries, or nodes differ in it. Small packets pass and
#   large ones are lost or fragmented: connections open and then hang.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/routing/
# custom:
#   id: CIL-NET-001
#   severity: high
#   confidence: medium
#   judged: cluster
#   optional: [configuration, agent_datapath, cilium_nodes, routes]
#   explains: [CIL-CONN-008, CIL-DROP-008]
#   guide: [G-001, G-120]
#   falsepositives:
#     - The devices of pods, cilium_host and cilium_vxlan show the MTU of the network below on purpose; what counts is the MTU of the routes.
#     - Nodes of different kinds whose MTU differs on purpose, with path MTU discovery that works.
#   remediation:
#     - "Set all devices that carry traffic between nodes to one MTU, or option mtu (Helm value MTU) to the smallest of them less the overhead: 50 bytes for VXLAN and Geneve, 80 more for WireGuard."
#     - Restart the agents, and then the pods. Running pods keep the MTU that they started with.
#     - "Test with ping -M do -s <size> from pod to pod across nodes."
package cilium.network.mtu

tunnel_overhead := 50

# The largest and smallest MTU of the devices that the agents manage, by node.
managed[device.node] contains device if {
	devices := data.sysdump.devices
	some device in devices
	[device.node, device.name] in managed_names
	device.mtu_bytes > 0
	device.name != "lo"
}

managed_names contains [row.node, name] if {
	rows := data.sysdump.agent_datapath
	some row in rows
	some name in row.devices
}

node_mtu[node] := min([device.mtu_bytes | some device in devices]) if {
	some node, devices in managed
}

sizes contains device.mtu_bytes if {
	devices := data.sysdump.devices
	some device in devices
	[device.node, device.name] in managed_names
	device.mtu_bytes > 0
	device.name != "lo"
}

# Nodes with the same name of device and another MTU.
findings contains finding if {
	max(sizes) > min(sizes)
	count(node_mtu) > 1
	smallest := min([mtu | some mtu in node_mtu])
	largest := max([mtu | some mtu in node_mtu])
	largest > smallest
	low := sort([node | some node, mtu in node_mtu; mtu == smallest])
	high := sort([node | some node, mtu in node_mtu; mtu == largest])
	finding := {
		"subject": {"kind": "node", "name": low[0]},
		"message": sprintf("the devices of %s have an MTU of %d and those of %s %d: large packets from there to here can get lost", [concat(", ", array.slice(low, 0, 3)), smallest, concat(", ", array.slice(high, 0, 3)), largest]),
		"evidence": array.slice(
			array.concat(
				[device.source | some device in managed[low[0]]; device.mtu_bytes == smallest],
				[device.source | some device in managed[high[0]]; device.mtu_bytes == largest],
			),
			0, 8,
		),
		"facts": {"smallest_bytes": smallest, "largest_bytes": largest},
		"severity": "medium",
		"reason": "nodes differ; whether the path between them carries the larger one is not known",
		"key": "nodes_differ",
	}
}

remote_ranges[cidr] contains row.node if {
	rows := data.sysdump.cilium_nodes
	some row in rows
	some cidr in row.pod_cidrs
}

# The route to the pods of another node through the tunnel promises more than the devices carry.
findings contains finding if {
	ranges := remote_ranges # as a whole, once: there are as many routes as pairs of nodes
	underlays := node_mtu
	least := min(sizes) # lets few routes through to the look-ups
	routes := data.sysdump.routes
	some route in routes
	route.mtu_bytes > least - tunnel_overhead
	route.device in {"cilium_host", "cilium_vxlan", "cilium_geneve"}
	owners := ranges[route.destination]
	some owner in owners
	owner != route.node
	underlay := underlays[route.node]
	route.mtu_bytes > underlay - tunnel_overhead
	finding := {
		"subject": {"kind": "node", "name": route.node},
		"message": sprintf("the route of %s to the pods of %s (%s) has an MTU of %d, and the tunnel over devices of %d carries %d", [route.node, owner, route.destination, route.mtu_bytes, underlay, underlay - tunnel_overhead]),
		"evidence": array.concat([route.source], array.slice([device.source | some device in managed[route.node]], 0, 3)),
		"facts": {"route_mtu_bytes": route.mtu_bytes, "device_mtu_bytes": underlay},
		"confidence": "high",
		"reason": "both numbers stand in the node's own tables",
		"key": "tunnel",
	}
}

findings contains finding if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "mtu"
	regex.match(`^[1-9][0-9]{2,}$`, setting.value)
	mtu := to_number(setting.value)
	some node, least in node_mtu
	mtu > least
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("option mtu is %d and the devices of %s carry %d", [mtu, node, least]),
		"evidence": array.concat([setting.source], array.slice([device.source | some device in managed[node]], 0, 3)),
		"facts": {"option_mtu_bytes": mtu, "device_mtu_bytes": least},
		"key": "option",
	}
}
