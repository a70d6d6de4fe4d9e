# METADATA
# title: Endpoint locked down because its policy map overflowed
# description: >-
#   More policy entries are needed than the endpoint's policy map holds, and the agent was told to lock such
#   endpoints. All traffic of the pod is dropped.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-EP-012
#   severity: critical
#   confidence: high
#   judged: node
#   explains: [CIL-POL-002]
#   guide: [G-037, G-116]
#   falsepositives:
#     - The pod is deleted already.
#   remediation:
#     - "Reduce what the policies match: fewer identities and ports, wider selectors."
#     - Raise bpf-policy-map-max (at most 65536) and restart the agents.
#     - "See the sizes: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf policy get --all --numeric | grep -c ."
package cilium.endpoint.locked_down

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)locking the endpoint down|failed to lockdown endpoint|endpoint .{0,40}locked down`

recent_seconds := 1800

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
	most := max([group.count | some group in hits])
	group := [each | some each in hits; each.count == most][0]
	text := substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 320)
	age := min(array.concat([each.last_age_seconds | some each in hits], [unknown_age_seconds]))
	last := array.concat([group.last_at | group.last_at != ""], ["an unknown time"])[0]
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("an endpoint of %s is locked down because its policy map overflowed (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "critical" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
