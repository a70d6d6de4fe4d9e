# METADATA
# title: Envoy refuses configuration (NACK)
# description: >-
#   Envoy refuses resources that the agent sends. New L7 policies, listeners or certificates of the node don't take
#   effect; endpoints may wait for them.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_servicemesh/
# custom:
#   id: CIL-L7-002
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-EDGE-009, CIL-EP-010]
#   guide: [G-090, G-093]
#   falsepositives:
#     - One refusal while Envoy is upgraded.
#   remediation:
#     - "Read the detail of the message: it names the resource and the field. Correct the policy or CiliumEnvoyConfig."
#     - "See what Envoy has: kubectl -n kube-system exec <agent pod> -- cilium-dbg envoy admin config."
package cilium.l7.envoy_refuses

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)NACK received for version|envoy.{0,40}rejected (the )?(config|resource)`

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
		"message": sprintf("Envoy of %s refuses configuration (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
