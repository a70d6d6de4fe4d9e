# METADATA
# title: Router address of the node changed or is doubled
# description: >-
#   The agent uses another address on cilium_host than before its restart or than its CiliumNode says, or the device holds
#   several. Other nodes and existing connections still use the old one: health probes, host-to-pod traffic and IPsec to
#   this node fail.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-AGENT-014
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [cilium_nodes, devices]
#   logs:
#     - {name: router, component: cilium-agent, pattern: '  Internal-Node IPv4: ([0-9.]+)'}
#     - {name: stale, component: cilium-agent, pattern: 'More than one stale router IP was found on the cilium_host device'}
#     - {name: mismatch, component: cilium-agent, pattern: 'Mismatch of router IPs found during restoration'}
#     - {name: lost, component: cilium-agent, pattern: 'Router IP could not be re-allocated'}
#   explains: [CIL-CONN-002]
#   guide: [G-115]
#   falsepositives:
#     - One address for each family in dual stack.
#     - A node that was deleted and made again, whose address is rightly new.
#   remediation:
#     - "Compare: ip -4 address show dev cilium_host on the node, and kubectl get ciliumnode <node> -o jsonpath='{.spec.addresses}'."
#     - "Remove addresses that are left over (ip address del <address>/32 dev cilium_host) and restart the agent; with IPsec restart the agents of the other nodes too, so that their states follow."
package cilium.agent.router_address

import data.cilium.lib.lines

# The addresses that each start of the agent announced: of the last run and of this one.
announced contains address if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "router"
	some sample in match.samples
	text := regex.find_all_string_submatch_n(`Internal-Node IPv4: ([0-9.]+)`, sample.text, 1)[0][1]
	address := {"ip": text, "source": sample.source, "node": match.node}
}

addresses := {address.ip | some address in announced}

findings contains finding if {
	count(addresses) > 1
	some address in announced
	address.source == max([each.source | some each in announced])
	finding := {
		"subject": {"kind": "node", "name": address.node},
		"message": sprintf("the agent of %s changed its router address over its restarts: %s; peers and old connections use the earlier ones", [address.node, concat(", ", addresses)]),
		"evidence": array.slice([each.source | some each in announced], 0, 10),
		"facts": {"addresses_count": count(addresses)},
		"key": "changed",
	}
}

on_device contains address if {
	devices := data.sysdump.node.devices
	some device in devices
	device.name == "cilium_host"
	some text in device.addresses
	contains(text, ".")
	address := {"ip": split(text, "/")[0], "source": device.source, "node": device.node}
}

in_object contains address if {
	nodes := data.sysdump.node.cilium_nodes
	some node in nodes
	some text in node.cilium_internal_ips
	contains(text, ".")
	address := {"ip": text, "source": node.source}
}

device_ips := {address.ip | some address in on_device}

object_ips := {address.ip | some address in in_object}

findings contains finding if {
	count(device_ips) > 1
	count(device_ips & object_ips) < count(device_ips)
	some address in on_device
	address.ip == min([each.ip | some each in on_device])
	finding := {
		"subject": {"kind": "node", "name": address.node},
		"message": sprintf("cilium_host on %s holds %d IPv4 addresses (%s); the CiliumNode names %s", [address.node, count(device_ips), concat(", ", device_ips), concat(", ", object_ips)]),
		"evidence": array.slice(array.concat([address.source], [each.source | some each in in_object]), 0, 10),
		"facts": {"addresses_count": count(device_ips)},
		"key": "several",
	}
}

findings contains finding if {
	count(device_ips) == 1
	count(object_ips) > 0
	count(device_ips & object_ips) == 0
	some address in on_device
	finding := {
		"subject": {"kind": "node", "name": address.node},
		"message": sprintf("cilium_host on %s has %s and its CiliumNode says %s: other nodes send to the wrong address", [address.node, address.ip, concat(", ", object_ips)]),
		"evidence": array.slice(array.concat([address.source], [each.source | some each in in_object]), 0, 10),
		"severity": "high",
		"reason": "the address that peers use is not on the node",
		"key": "differs",
	}
}

findings contains finding if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name in {"stale", "mismatch", "lost"}
	match.previous == false
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent of %s could not keep its router address when it restarted at %s (%s)", [match.node, lines.moment(match.first_at), match.name]),
		"evidence": [sample.source | some sample in match.samples],
		"severity": "low",
		"reason": "the agent chose an address and went on",
		"key": "restore",
	}
}
