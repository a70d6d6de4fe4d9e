# METADATA
# title: WireGuard peer is missing or has an old key
# description: >-
#   A node's WireGuard device has no peer for another node, or one with a key that the other no longer has. Pod
#   traffic between the two is dropped.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-wireguard/
# custom:
#   id: CIL-ENC-001
#   severity: critical
#   confidence: high
#   judged: cluster
#   explains: [CIL-CONN-002]
#   guide: [G-113]
#   falsepositives:
#     - A node that joined in the last minute; peers of other clusters of a mesh.
#   remediation:
#     - Restart the agent of the node that lacks the peer; if the key differs, that of the node whose key it is.
#     - "Compare: kubectl -n kube-system exec <agent pod> -- cilium-dbg debuginfo --output json | jq .encryption; kubectl get ciliumnode <node> -o jsonpath='{.metadata.annotations}'."
package cilium.encryption.wireguard_peer

grace_seconds := 60

captured := data.sysdump.dump[0].captured_at_unix

peer_keys[peer.node] contains peer.public_key if {
	peers := data.sysdump.wireguard_peers
	some peer in peers
}

own_keys[peer.node] contains peer.local_public_key if {
	peers := data.sysdump.wireguard_peers
	some peer in peers
}

first_line[node] := min([peer.source.line | some peer in peers; peer.node == node]) if {
	peers := data.sysdump.wireguard_peers
	some node, _ in peer_keys
}

# Another node's announced key is not among the peers.
findings contains finding if {
	objects := data.sysdump.cilium_nodes
	some object in objects
	object.wireguard_key != ""
	captured - object.created_at_unix > grace_seconds
	name := object.node
	key := object.wireguard_key
	some node, keys in peer_keys
	node != name
	not key in keys
	peers := data.sysdump.wireguard_peers
	lines := [peer.source | some peer in peers; peer.node == node]
	same := [peer | some peer in peers; peer.node == node; some ip in object.internal_ips; startswith(peer.endpoint, sprintf("%s:", [ip]))]
	finding := {
		"subject": {"kind": "node_pair", "name": sprintf("%s→%s", [node, name])},
		"message": sprintf("the WireGuard device of %s %s for %s, which announces the key %s", [node, state(count(same)), name, key]),
		"evidence": array.slice(array.concat(array.concat([peer.source | some peer in same], [object.source]), lines), 0, 6),
		"key": kind(count(same)),
	}
}

state(0) := "has no peer"

state(peers) := "has a peer with another key" if peers > 0

kind(0) := "missing"

kind(peers) := "key" if peers > 0

# A node announces another key than its device has.
findings contains finding if {
	objects := data.sysdump.cilium_nodes
	some object in objects
	object.wireguard_key != ""
	name := object.node
	key := object.wireguard_key
	keys := own_keys[name]
	not key in keys
	peers := data.sysdump.wireguard_peers
	finding := {
		"subject": {"kind": "node", "name": name},
		"message": sprintf("%s announces the WireGuard key %s and its device has %s: no other node can reach it", [name, key, concat(", ", keys)]),
		"evidence": array.slice(array.concat([object.source], [peer.source | some peer in peers; peer.node == name]), 0, 4),
		"key": "announced",
	}
}
