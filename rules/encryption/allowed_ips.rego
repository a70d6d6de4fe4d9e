# METADATA
# title: WireGuard peer lacks addresses of the node
# description: >-
#   The WireGuard peer of a node doesn't list addresses of its pods or of the node. Packets to and from those are
#   dropped by the device.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-wireguard/
# custom:
#   id: CIL-ENC-003
#   severity: high
#   confidence: medium
#   judged: node
#   explains: [CIL-CONN-002]
#   guide: [G-113]
#   falsepositives:
#     - Pods of the last minute.
#     - From 1.18 on only node addresses and pod CIDRs are listed; whole prefixes count for all their addresses.
#   remediation:
#     - Restart the agent of the node that lacks them.
#     - "Compare: cilium-dbg debuginfo --output json | jq .encryption; kubectl get ciliumendpoints -A -o wide."
package cilium.encryption.allowed_ips

grace_seconds := 60

captured := data.sysdump.dump[0].captured_at_unix

addresses[sprintf("%s:", [ip])] := node.node if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some ip in node.internal_ips
}

pods[node] contains {"ip": ip, "name": sprintf("%s/%s", [endpoint.namespace, endpoint.name]), "source": endpoint.source} if {
	endpoints := data.sysdump.cilium_endpoints
	some endpoint in endpoints
	captured - endpoint.created_at_unix > grace_seconds
	node := endpoint.node
	some ip in endpoint.ips
	contains(ip, ".")
}

findings contains finding if {
	peers := data.sysdump.node.wireguard_peers
	some peer in peers
	count(peer.allowed_ips) == peer.allowed_ips_count
	some prefix, name in addresses
	startswith(peer.endpoint, prefix)
	wide := [range | some range in peer.allowed_ips; contains(range, "."); not endswith(range, "/32")]
	single := {trim_suffix(range, "/32") | some range in peer.allowed_ips; endswith(range, "/32")}
	missing := [pod |
		some pod in pods[name]
		not pod.ip in single
		every range in wide {
			not net.cidr_contains(range, pod.ip)
		}
	]
	count(missing) > 0
	finding := {
		"subject": {"kind": "node_pair", "name": sprintf("%s→%s", [peer.node, name])},
		"message": sprintf("the WireGuard peer %s of %s lacks %d addresses of its pods, such as %s (%s)", [name, peer.node, count(missing), missing[0].ip, missing[0].name]),
		"evidence": array.slice(array.concat([peer.source], [pod.source | some pod in missing]), 0, 10),
		"facts": {"missing_count": count(missing), "allowed_count": peer.allowed_ips_count},
	}
}
