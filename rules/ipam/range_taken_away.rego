# METADATA
# title: Address range of a node is taken away, doubled or can't be used
# description: >-
#   A range that pods of a node have addresses of was removed from it, is held by two nodes, or is too small or malformed and
#   skipped. Pods keep addresses that nobody routes any more, or get none.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-IPAM-018
#   severity: high
#   confidence: medium
#   judged: cluster
#   explains: [CIL-IPAM-001, CIL-IPAM-005]
#   falsepositives:
#     - A range that was taken out of a pool on purpose while its last pods end.
#   remediation:
#     - "Compare spec.ipam.podCIDRs (or spec.ipam.pools) of the CiliumNode with the ranges of the pool and with other nodes: kubectl get ciliumnodes -o yaml."
#     - "Put a removed range back until no pod has an address of it; drain the node before ranges are changed."
#     - "Of two nodes with the same range delete the pods of the younger one after it got another."
package cilium.ipam.range_taken_away

import data.cilium.lib.trouble

# What is logged, Cilium 1.11 to 1.20 (pkg/ipam, operator/pkg/ipam).
pattern := `(?i)duplicate v[46] cidr|in-use (pod )?cidr was removed from spec|skipping too-small (pod )?cidr|(cidr from )?pool still in use|ignoring (duplicate|invalid) (pod )?cidr|cidr .{0,60}already (allocated|in use)|unable to (re-?)?allocate [^:]{0,30}cidr`

told contains {"place": place, "hit": hit} if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator"}
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
		"message": sprintf("a range of addresses of a node is lost, doubled or unusable (%d messages, from %s): %s", [trouble.occurrences(hits), concat(", ", array.slice(places, 0, 5)), substring(trouble.text(hits), 0, 320)]),
		"evidence": trouble.evidence(hits),
		"facts": {"messages_count": trouble.occurrences(hits)},
		"severity": trouble.lasting_severity(hits, "high"),
		"reason": trouble.lasting_reason(hits),
	}
}
