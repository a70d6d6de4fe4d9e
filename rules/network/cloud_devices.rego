# METADATA
# title: The cloud's network manager configures Cilium's interfaces
# description: >-
#   Interfaces that Cilium attached for pods have a default route of their own: systemd-networkd or cloud-init configures
#   them by DHCP. Replies leave through the wrong interface, or routes of pods disappear.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-NET-014
#   severity: medium
#   confidence: low
#   judged: node
#   explains: [CIL-CONN-007]
#   guide: [G-105]
#   falsepositives:
#     - Nodes with several uplinks by design.
#   remediation:
#     - "Tell the network manager to leave them alone: a file in /etc/systemd/network with [Match] Name=eth[1-9]* and [Link] Unmanaged=yes (on Amazon Linux 2023 set ManageForeignRoutes=no and remove the ec2-net-utils)."
#     - Replace the nodes, or restart systemd-networkd and then the agent.
package cilium.network.cloud_devices

cloud contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "ipam"
	setting.value in {"eni", "azure", "alibabacloud"}
}

uplinks contains route if {
	routes := data.sysdump.node.routes
	some route in routes
	route.destination == "default"
	route.family == "ipv4"
	route.device != ""
}

findings contains finding if {
	some setting in cloud
	devices := sort({route.device | some route in uplinks})
	count(devices) > 1
	some node in {route.node | some route in uplinks}
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s has default routes through %s with ipam=%s: something else configures the interfaces of pods", [node, concat(" and ", devices), setting.value]),
		"evidence": array.slice(array.concat([route.source | some route in uplinks], [setting.source]), 0, 8),
	}
}
