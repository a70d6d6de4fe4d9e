# METADATA
# title: Host firewall is not applied to VLAN devices
# description: >-
#   The host firewall is on, and a VLAN device of the node with an address is not among the devices that it covers.
#   Tagged traffic to the node bypasses the host policy.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/#host-policies
# custom:
#   id: CIL-POL-021
#   severity: medium
#   confidence: medium
#   judged: node
#   falsepositives:
#     - VLANs that are let through on purpose.
#   remediation:
#     - Add the VLAN device to devices in the configuration and restart the agents.
package cilium.policy.host_firewall_vlan

covered contains name if {
	rows := data.sysdump.node.agent_datapath
	some row in rows
	some name in row.devices
}

findings contains finding if {
	rows := data.sysdump.node.agent_datapath
	some row in rows
	contains(lower(row.host_firewall), "enabled")
	devices := data.sysdump.node.devices
	some device in devices
	regex.match(`^[a-z0-9]+\.\d+$|^vlan\d+$`, device.name)
	count([address | some address in device.addresses; not startswith(address, "fe80")]) > 0
	name := device.name
	not name in covered
	not contains(row.host_firewall, name)
	finding := {
		"subject": {"kind": "node", "name": device.node},
		"message": sprintf("the host firewall of %s covers %s and not %s (%s)", [device.node, concat(", ", covered), name, concat(", ", device.addresses)]),
		"evidence": [device.source, row.source],
	}
}
