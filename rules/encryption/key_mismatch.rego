# METADATA
# title: Nodes use different IPsec keys
# description: >-
#   The nodes announce different IPsec key ids, or their states hold different keys for the same id. Packets between
#   such nodes can't be decrypted and are dropped.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-ipsec/#key-rotation
# custom:
#   id: CIL-ENC-006
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [xfrm_states]
#   explains: [CIL-ENC-005]
#   guide: [G-113]
#   falsepositives:
#     - "A key rotation that is under way: the old key is removed five minutes after the new one."
#   remediation:
#     - "Finish the rotation: all agents must have read the new secret. kubectl get ciliumnodes -o custom-columns=NAME:.metadata.name,KEY:.spec.encryption.key."
#     - Restart the agents that still have the old key.
package cilium.encryption.key_mismatch

keys[node.encryption_key] contains node if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	node.encryption_key > 0
}

findings contains finding if {
	count(keys) > 1
	some key, nodes in keys
	count(nodes) == min([count(others) | some others in keys])
	some node in nodes
	all := [each.source | some others in keys; some each in others]
	finding := {
		"subject": {"kind": "node", "name": node.node},
		"message": sprintf("%s uses IPsec key %d, while the nodes use %s", [node.node, key, concat(", ", sort({sprintf("key %d on %d", [number, count(others)]) | some number, others in keys}))]),
		"evidence": array.slice(array.concat([node.source], all), 0, 10),
		"key": "id",
	}
}

# The collector hashes keys: with one key for all tunnels the hash of an id is the same on every node.
hashes[state.spi] contains state.key_hash if {
	states := data.sysdump.xfrm_states
	some state in states
	state.key_hash != ""
}

nodes_of[sprintf("%s %s", [state.spi, state.key_hash])] contains state.node if {
	states := data.sysdump.xfrm_states
	some state in states
	state.key_hash != ""
}

findings contains finding if {
	some spi, values in hashes
	count(values) == 2
	every value in values {
		count(nodes_of[sprintf("%s %s", [spi, value])]) == 1
	}
	count({node | some value in values; some node in nodes_of[sprintf("%s %s", [spi, value])]}) == 2
	states := data.sysdump.xfrm_states
	some state in states
	state.spi == spi
	state.key_hash == min(values)
	finding := {
		"subject": {"kind": "node", "name": state.node},
		"message": sprintf("nodes have different IPsec keys under the same SPI %s", [spi]),
		"evidence": array.slice([each.source | some each in states; each.spi == spi], 0, 6),
		"confidence": "low",
		"reason": "keys per tunnel differ as well",
		"key": "hash",
	}
}
