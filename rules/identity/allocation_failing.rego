# METADATA
# title: Identity allocation fails
# description: >-
#   The agent of the node can't get security identities for its pods. The endpoints stay in waiting-for-identity and
#   their traffic is dropped or judged as unknown.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/internals/security-identities/
# custom:
#   id: CIL-ID-002
#   severity: critical
#   confidence: high
#   judged: node
#   logs:
#     - {name: allocator, component: cilium-agent, pattern: '[Uu]nable to initialize [Ii]dentity [Aa]llocator'}
#     - {name: allocator_range, component: cilium-agent, pattern: 'maximum ID must be greater than minimum ID'}
#   explains: [CIL-EP-002]
#   guide: [G-125]
#   falsepositives:
#     - "'Found master key after proceeding with new allocation' and 're-create missing master key', which right themselves."
#   remediation:
#     - "Look at what allocation needs: the API server (mode crd), the kvstore, or the operator where it manages identities."
#     - "Look for throttling and RBAC errors of the same minutes in the agent's log."
package cilium.identity.allocation_failing

import data.cilium.lib.lines

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)key allocation attempt failed|ongoing key allocation has been cancelled|waiting for cilium-operator to allocate CiliumIdentity|timeout while waiting for initial allocator state|unable to (resolve|allocate) identity|failed to (allocate|resolve) identity|error (resolving|allocating) identity`

# What says the same and is harmless.
harmless := `(?i)found master key|re-create missing master key|context canceled`

recent_seconds := 1800

least_messages := 3

matched contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
	not regex.match(harmless, text)
}

hits contains group if {
	some group in matched
	group.previous == false
}

# A run that is over counts while the container is not well again.
hits contains group if {
	some group in matched
	group.previous == true
	group.container_ready == false
}

findings contains finding if {
	count(hits) > 0
	total := sum([group.count | some group in hits])
	total >= least_messages
	most := max([group.count | some group in hits])
	group := [each | some each in hits; each.count == most][0]
	text := substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 320)
	age := min(array.concat([each.last_age_seconds | some each in hits], [unknown_age_seconds]))
	last := array.concat([group.last_at | group.last_at != ""], ["an unknown time"])[0]
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s can't allocate identities (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "critical" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds

# Without an allocator the agent can't start: one line is enough, at whatever level.
findings contains finding if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name in {"allocator", "allocator_range"}
	over := match.previous == true
	ready := match.container_ready == true
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent of %s can't start its identity allocator (%d messages, the last at %s): %s", [match.node, match.count, match.last_at, lines.said(match.samples[0].text)]),
		"evidence": [sample.source | some sample in match.samples],
		"facts": {"messages_count": match.count},
		"severity": allocator_severity(over, ready),
		"reason": "graded by whether the agent runs",
		"key": "allocator",
	}
}

allocator_severity(true, true) := "low"

allocator_severity(true, false) := "critical"

allocator_severity(false, _) := "critical"
