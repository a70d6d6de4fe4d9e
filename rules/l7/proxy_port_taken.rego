# METADATA
# title: Port of the proxy is already in use
# description: >-
#   The agent can't open a port of its DNS proxy or of a listener because something else on the node has it. The
#   agent stops or L7 traffic fails.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/#firewall-rules
# custom:
#   id: CIL-L7-012
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002, CIL-AGENT-015]
#   falsepositives:
#     - A second try with another port that works.
#   remediation:
#     - "Find what has the port: ss -lntup on the node; move it, or set tofqdns-proxy-port and proxy-port-range."
#     - "Ports of services on the host's network in 10000 to 20000 collide with the proxy's range."
package cilium.l7.proxy_port_taken

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)(listen|bind|proxy|dns).{0,120}address already in use`

# What says the same and is harmless.
harmless := `(?i):51871|cannot forward proxied|errno=98`

recent_seconds := 86400

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
	most := max([group.count | some group in hits])
	group := [each | some each in hits; each.count == most][0]
	text := substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 320)
	age := min(array.concat([each.last_age_seconds | some each in hits], [unknown_age_seconds]))
	last := array.concat([group.last_at | group.last_at != ""], ["an unknown time"])[0]
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("a port that the agent of %s needs is in use (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
