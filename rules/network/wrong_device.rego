# METADATA
# title: Wrong device chosen for traffic between nodes
# description: >-
#   The agent took a device for direct routing that does not carry the node's address, or one of Cilium's own. Traffic
#   between nodes and NodePort traffic goes the wrong way, and some versions crash.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-NET-016
#   severity: critical
#   confidence: medium
#   judged: node
#   optional: [agent_datapath, devices, kubernetes_nodes, configuration]
#   logs:
#     - {name: detected, component: cilium-agent, pattern: 'Direct routing device detected.*direct-routing-device=([^ "]+)'}
#   explains: [CIL-AGENT-002, CIL-CONN-001, CIL-CONN-002]
#   guide: [G-102]
#   falsepositives:
#     - A device named on purpose by option direct-routing-device on nodes with several networks.
#   remediation:
#     - "Name the right one: Helm values devices and nodePort.directRoutingDevice (patterns like eth+ work), then restart the agents."
#     - "Check: ip -br address on the node; the device has to carry the address of kubectl get node -o wide."
package cilium.network.wrong_device

named if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "direct-routing-device"
	setting.value != ""
}

chosen contains row if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "detected"
	match.previous == false
	match.capture_1 != ""
	row := {"node": match.node, "device": match.capture_1, "sources": [sample.source | some sample in match.samples]}
}

chosen contains row if {
	rows := data.sysdump.node.agent_datapath
	some datapath in rows
	datapath.direct_routing_device != ""
	row := {"node": datapath.node, "device": datapath.direct_routing_device, "sources": [datapath.source]}
}

node_ips contains ip if {
	nodes := data.sysdump.node.kubernetes_nodes
	some node in nodes
	some ip in node.internal_ips
}

# Addresses of each device, without their prefix length.
addresses[device.name] contains ip if {
	devices := data.sysdump.node.devices
	some device in devices
	some address in device.addresses
	ip := split(address, "/")[0]
}

own(device) if regex.match(`^(cilium_|lxc)`, device)

# Some other device carries the node's address.
carriers contains device if {
	some device, ips in addresses
	count(ips & node_ips) > 0
}

findings contains finding if {
	some row in chosen
	own(row.device)
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the agent of %s took its own device %s for direct routing", [row.node, row.device]),
		"evidence": row.sources,
		"key": "own",
	}
}

findings contains finding if {
	not named
	some row in chosen
	not own(row.device)
	count(carriers) > 0
	device := row.device
	not device in carriers
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the agent of %s took %s for direct routing, and the node's address %s is on %s", [row.node, row.device, concat(", ", node_ips), concat(", ", carriers)]),
		"evidence": row.sources,
		"severity": "high",
		"reason": "the device exists and does not carry the node's address",
		"key": "address",
	}
}
