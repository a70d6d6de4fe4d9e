# METADATA
# title: DNS proxy is overloaded
# description: >-
#   The agent's DNS proxy has more queries than it may handle at once, or its updates of the datapath take too long.
#   Pods under DNS policies wait for answers or get none.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-DNS-002
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-DNS-003]
#   guide: [G-048, G-051]
#   falsepositives:
#     - "A few 'Timed out waiting for datapath updates' while many endpoints are made anew."
#   remediation:
#     - Raise dnsproxy-concurrency-limit, and the CPU limit of the agent.
#     - "Narrow patterns such as * and reduce search domains (ndots): each query counts."
package cilium.dns.proxy_overloaded

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)failed to acquire dns proxy semaphore|too many dns requests already in-flight|timed out waiting for datapath updates of fqdn|dns proxy .{0,40}(overload|queue is full|too many)`

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
		"message": sprintf("the DNS proxy of %s is overloaded (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
