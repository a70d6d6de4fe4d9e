# METADATA
# title: L7 rule drops traffic because its listener is missing
# description: >-
#   A policy sends traffic to a listener of the L7 proxy that doesn't exist, because its CiliumEnvoyConfig is missing or was
#   refused. The traffic that the rule would allow is dropped.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/#layer-7-examples
# custom:
#   id: CIL-POL-022
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-POL-002]
#   falsepositives:
#     - "The seconds in which a policy and its CiliumEnvoyConfig are created together."
#   remediation:
#     - "Look whether the listener that the policy names exists: kubectl get ciliumenvoyconfigs,ciliumclusterwideenvoyconfigs -A."
#     - "Create it, or take the listener out of the rule (toPorts.listener)."
package cilium.policy.listener_missing

import data.cilium.lib.trouble

# What is logged, Cilium 1.13 to 1.20 (pkg/endpoint, pkg/proxy).
pattern := `(?i)redirect rule with missing listener|listener .{0,80}(not found|does not exist)|(failed|unable) to find .{0,30}listener`

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
		"message": sprintf("L7 rules refer to a listener that is missing (%d messages, from %s): %s", [trouble.occurrences(hits), concat(", ", array.slice(places, 0, 5)), substring(trouble.text(hits), 0, 320)]),
		"evidence": trouble.evidence(hits),
		"facts": {"messages_count": trouble.occurrences(hits)},
		"severity": trouble.lasting_severity(hits, "medium"),
		"reason": trouble.lasting_reason(hits),
	}
}
