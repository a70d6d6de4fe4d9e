# METADATA
# title: DNS proxy rejects queries because of an error
# description: >-
#   The DNS proxy can't tell which endpoint a query comes from and rejects it. The pod has no endpoint that the
#   agent knows, or its address is not in the ipcache.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/dns/
# custom:
#   id: CIL-DNS-004
#   severity: medium
#   confidence: high
#   judged: node
#   guide: [G-048]
#   falsepositives:
#     - Pods that are being deleted.
#   remediation:
#     - Look for the pod in cilium-dbg endpoint list of its node; restart the pod, or the agent if many are concerned.
package cilium.dns.queries_rejected

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)rejecting dns query from endpoint due to error|cannot extract endpoint id from dns request`

recent_seconds := 1800

least_messages := 5

matched contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
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
		"message": sprintf("the DNS proxy of %s rejects queries by error (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "medium" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
