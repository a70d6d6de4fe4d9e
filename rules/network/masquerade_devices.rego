# METADATA
# title: Pod traffic leaves through a device that does not masquerade
# description: >-
#   BPF masquerading is attached to other devices than the one of the default route, or masquerading is off with private pod
#   addresses. Replies to traffic of pods to the outside don't come back.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/masquerading/
# custom:
#   id: CIL-NET-007
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [routes]
#   explains: [CIL-CONN-007]
#   guide: [G-120]
#   falsepositives:
#     - Pod addresses that the network outside routes.
#     - Several uplinks of which only one carries pod traffic.
#   remediation:
#     - "Name all devices with a way out in option devices (Helm value devices, patterns like eth+ work), or leave it empty for detection, and restart the agents."
#     - "Check: kubectl -n kube-system exec <agent pod> -- cilium-dbg status --verbose | grep -E 'Masquerading|KubeProxyReplacement'."
package cilium.network.masquerade_devices

uplinks contains route if {
	routes := data.sysdump.node.routes
	some route in routes
	route.destination == "default"
	route.family == "ipv4"
	route.device != ""
}

findings contains finding if {
	rows := data.sysdump.node.agent_datapath
	some row in rows
	startswith(row.masquerading, "BPF")
	covered := {device | some device in row.masquerade_devices}
	count(covered) > 0
	some route in uplinks
	device := route.device
	not device in covered
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the default route of %s leaves through %s, and BPF masquerading is attached to %s only", [row.node, route.device, concat(", ", covered)]),
		"evidence": [route.source, row.source],
	}
}
