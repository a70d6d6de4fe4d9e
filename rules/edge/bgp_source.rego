# METADATA
# title: BGP peer can't be set up from this node's interfaces
# description: >-
#   The agent skips a BGP peer, because the interface that it is to speak from has no address that can be used or several, or
#   because the gateway that it is to find by itself has none. The session with that peer is never tried.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/bgp-control-plane/bgp-control-plane-configuration/
# custom:
#   id: CIL-EDGE-019
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-EDGE-003, CIL-EDGE-005]
#   falsepositives:
#     - "An interface that gets its address after the agent's start: the lines end then."
#   remediation:
#     - "Look at the addresses of the interface on the node: ip addr show dev <interface>. Name an interface with exactly one address of the family, or leave the source interface out."
#     - "For peers that are found by the default gateway, give the node a route whose gateway is no link-local address."
package cilium.edge.bgp_source

import data.cilium.lib.trouble

# What is logged, Cilium 1.17 to 1.20 (pkg/bgp/manager/reconciler).
pattern := `(?i)no usable ip addresses found on the interface|multiple ip addresses found on the interface|peer does not have a valid ip address|link local address is not supported for default gateway|(failed|unable) to (find|get) (the )?default gateway`

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
		"message": sprintf("a BGP peer is skipped because of the interfaces of the node (%d messages, from %s): %s", [trouble.occurrences(hits), concat(", ", array.slice(places, 0, 5)), substring(trouble.text(hits), 0, 320)]),
		"evidence": trouble.evidence(hits),
		"facts": {"messages_count": trouble.occurrences(hits)},
		"severity": trouble.lasting_severity(hits, "medium"),
		"reason": trouble.lasting_reason(hits),
	}
}
