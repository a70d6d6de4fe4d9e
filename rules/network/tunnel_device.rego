# METADATA
# title: Tunnel device missing, down or in conflict
# description: >-
#   The node tunnels its pod traffic and its tunnel device is missing or down, or another program has a VXLAN device on the same
#   port. Traffic between pods of different nodes is lost.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/routing/
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-NET-002
#   severity: high
#   confidence: high
#   judged: node
#   optional: [configuration, agent_datapath]
#   explains: [CIL-CONN-002]
#   guide: [G-120]
#   falsepositives:
#     - Another VXLAN device with another port and network id does no harm.
#   remediation:
#     - "Missing or down: look at the agent's log for errors of its tunnel set-up, then restart the agent of the node."
#     - "Another device on the port: delete it when it is a leftover of another CNI (ip link delete flannel.1; ip link delete vxlan.calico), or give Cilium another port with option tunnel-port on all nodes."
package cilium.network.tunnel_device

default_ports := {"vxlan": 8472, "geneve": 6081}

native contains source if {
	rows := data.sysdump.node.agent_datapath
	some row in rows
	row.routing_mode == "native"
	source := row.source
}

native contains setting.source if {
	settings := data.sysdump.configuration
	some setting in settings
	sprintf("%s=%s", [setting.name, setting.value]) in {"routing-mode=native", "tunnel=disabled"}
}

own contains device if {
	devices := data.sysdump.node.devices
	some device in devices
	device.name in {"cilium_vxlan", "cilium_geneve"}
}

# The agent set up its own devices at all.
hosts contains device if {
	devices := data.sysdump.node.devices
	some device in devices
	device.name == "cilium_host"
}

findings contains finding if {
	count(native) == 0
	count(own) == 0
	some host in hosts
	host.source == min([device.source | some device in hosts])
	finding := {
		"subject": {"kind": "node", "name": host.node},
		"message": sprintf("%s tunnels its pod traffic and has no device cilium_vxlan or cilium_geneve", [host.node]),
		"evidence": [host.source],
		"key": "missing",
	}
}

findings contains finding if {
	count(native) == 0
	some device in own
	device.state == "DOWN"
	finding := {
		"subject": {"kind": "node", "name": device.node},
		"message": sprintf("the tunnel device %s of %s is down", [device.name, device.node]),
		"evidence": [device.source],
		"key": "down",
	}
}

ports contains to_number(setting.value) if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "tunnel-port"
	regex.match(`^[1-9][0-9]*$`, setting.value)
}

ports contains port if {
	some device in own
	port := device.tunnel_port
}

ports contains port if {
	some device in own
	port := default_ports[trim_prefix(device.name, "cilium_")]
	not any_own_port
}

any_own_port if {
	some device in own
	device.tunnel_port > 0
}

findings contains finding if {
	devices := data.sysdump.node.devices
	some device in devices
	device.kind in {"vxlan", "geneve"}
	not startswith(device.name, "cilium_")
	device.tunnel_port in ports
	finding := {
		"subject": {"kind": "node", "name": device.node},
		"message": sprintf("device %s of %s uses the same UDP port %d as Cilium's tunnel", [device.name, device.node, device.tunnel_port]),
		"evidence": array.concat([device.source], array.slice([each.source | some each in own], 0, 2)),
		"key": "conflict",
	}
}
