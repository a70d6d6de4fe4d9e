# METADATA
# title: Node IDs are used up or contradict each other
# description: >-
#   The agent maps each other node to a number that policy and encryption go by. It has none left, or found the same node or
#   address under two, so that packets to some nodes are taken for another's: they are dropped, or not encrypted as they should be.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-ipsec/
# custom:
#   id: CIL-NET-018
#   severity: high
#   confidence: medium
#   judged: cluster
#   explains: [CIL-DROP-005, CIL-ENC-005]
#   falsepositives:
#     - "An ID that is found twice once, right after a node was replaced."
#   remediation:
#     - "Compare cilium-dbg nodeid list of the node with kubectl get ciliumnodes: look for an address under two IDs, and for IDs of nodes that are gone."
#     - "Restart the agent of the node; if it stays, drain the node and reboot it, which makes the map anew."
#     - "Look for nodes that come and go very often, and update to the newest patch release."
package cilium.network.node_id

import data.cilium.lib.trouble

# What is logged, Cilium 1.13 to 1.20 (pkg/datapath/linux/node_ids.go).
pattern := `(?i)no more ids available for nodes|found two node ids for the same node|foreign ip address with the id of the current node|(failed|unable) to (allocate|map|unmap) .{0,40}node ?id|node manager already contains node ids`

told contains {"place": place, "hit": hit} if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent"}
	text := concat(": ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
	place := array.concat([group.node | group.node != ""], [group.pod])[0]
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": group.level,
		"previous": group.previous,
		"down": concat("", ["down" | group.container_ready == false]) == "down",
		"text": text,
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

findings contains finding if {
	hits := {each.hit | some each in told}
	count(hits) > 0
	places := sort({each.place | some each in told})
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the IDs that agents give to nodes are used up or wrong (%d messages, from %s): %s", [trouble.occurrences(hits), concat(", ", array.slice(places, 0, 5)), substring(trouble.text(hits), 0, 320)]),
		"evidence": trouble.evidence(hits),
		"facts": {"messages_count": trouble.occurrences(hits)},
		"severity": trouble.lasting_severity(hits, "high"),
		"reason": trouble.lasting_reason(hits),
	}
}
