# METADATA
# title: Leftovers of another network plugin
# description: >-
#   Devices of another CNI plugin stand on the node although Cilium does not chain with one. Their routes and rules can
#   catch pod traffic, and a leftover configuration can take over new pods.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/installation/k8s-install-migration/
# custom:
#   id: CIL-NET-012
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [agent_cni, configuration, routes]
#   explains: [CIL-AGENT-011, CIL-NET-002, CIL-NET-004]
#   guide: [G-039, G-105]
#   falsepositives:
#     - A migration that is under way, Multus, and chaining modes use both on purpose.
#   remediation:
#     - Remove the other plugin's DaemonSet and its files in /etc/cni/net.d of all nodes.
#     - "Delete its devices (ip link delete <device>) and iptables rules, or reboot the node, which is safer."
package cilium.network.other_plugin

foreign := `^(cali[0-9a-f]+|flannel(\.[0-9]+)?|flannel-v6\.[0-9]+|cni0|weave|vxlan\.calico|kube-bridge|ovn-k8s-mp0|antrea-gw0|genev_sys_6081)$`

chained if {
	rows := data.sysdump.node.agent_cni
	some row in rows
	not row.chaining_mode in {"none", ""}
}

chained if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "cni-chaining-mode"
	not setting.value in {"none", ""}
}

leftovers contains device if {
	devices := data.sysdump.node.devices
	some device in devices
	regex.match(foreign, device.name)
}

used contains route if {
	routes := data.sysdump.node.routes
	some route in routes
	regex.match(foreign, route.device)
}

severity := "medium" if {
	count(used) > 0
} else := "low"

findings contains finding if {
	not chained
	count(leftovers) > 0
	names := sort({device.name | some device in leftovers})
	some node in {device.node | some device in leftovers}
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s still has %d devices of another network plugin: %s; %d routes use them", [node, count(names), concat(", ", array.slice(names, 0, 5)), count(used)]),
		"evidence": array.slice(array.concat([device.source | some device in leftovers], [route.source | some route in used]), 0, 8),
		"severity": severity,
		"reason": "by whether routes use the devices",
	}
}
