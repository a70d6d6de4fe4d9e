# METADATA
# title: WireGuard handshake does not happen
# description: >-
#   A node sends packets to a WireGuard peer and there is no handshake, or none for minutes. UDP 51871 is blocked
#   between the nodes, or the keys don't fit; pod traffic between them is lost.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-wireguard/
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-ENC-002
#   severity: high
#   confidence: high
#   judged: node
#   optional: [health_paths, cilium_nodes]
#   explains: [CIL-CONN-002]
#   guide: [G-113]
#   falsepositives:
#     - "Peers that nothing is sent to: WireGuard then makes no handshake."
#   remediation:
#     - "Let UDP 51871 through between all nodes; watch it: tcpdump -ni <device> udp port 51871."
#     - Look at the clock of both nodes, and restart both agents.
package cilium.encryption.wireguard_handshake

stale_seconds := 300

captured := data.sysdump.dump[0].captured_at_unix

names[sprintf("%s:", [ip])] := node.node if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some ip in node.internal_ips
}

target(endpoint) := name if {
	some prefix, name in names
	startswith(endpoint, prefix)
} else := endpoint

findings contains finding if {
	peers := data.sysdump.node.wireguard_peers
	some peer in peers
	peer.never_handshaken == true
	peer.transmitted_bytes_total > 0
	finding := {
		"subject": {"kind": "node_pair", "name": sprintf("%s→%s", [peer.node, target(peer.endpoint)])},
		"message": sprintf("%s sent %d bytes to its WireGuard peer %s (%s) and there was never a handshake", [peer.node, peer.transmitted_bytes_total, target(peer.endpoint), peer.endpoint]),
		"evidence": [peer.source],
		"facts": {"sent_bytes": peer.transmitted_bytes_total},
	}
}

# WireGuard makes a new handshake every two minutes as long as something is sent: one that is older belongs to an idle
# peer, or fails. Only a health probe that fails too tells the two apart.
failing contains probe.target_node if {
	probes := data.sysdump.node.health_paths
	some probe in probes
	probe.path == "endpoint"
	probe.ok == false
}

findings contains finding if {
	peers := data.sysdump.node.wireguard_peers
	some peer in peers
	age := captured - peer.last_handshake_at_unix
	age > stale_seconds
	name := target(peer.endpoint)
	name in failing
	finding := {
		"subject": {"kind": "node_pair", "name": sprintf("%s→%s", [peer.node, name])},
		"message": sprintf("the last WireGuard handshake of %s with %s was %d s before the dump, and health probes to it fail", [peer.node, name, round(age)]),
		"evidence": [peer.source],
		"facts": {"age_seconds": round(age)},
	}
}
