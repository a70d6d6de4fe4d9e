# METADATA
# title: Envoy logs errors
# description: >-
#   Envoy reports errors or critical conditions. A listener, a certificate or an upstream of L7 traffic does not
#   work.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_servicemesh/
# custom:
#   id: CIL-L7-003
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-L7-002]
#   guide: [G-094, G-099]
#   falsepositives:
#     - Tests with wrong certificates; connections that clients reset.
#   remediation:
#     - "Follow the text: 'cannot bind' is a port that is in use or lacks NET_BIND_SERVICE, 'too many open files' a limit, 'envoy bug' a defect to report with the version."
package cilium.l7.envoy_errors

worse := {"error", "fatal", "panic"}

# What says the same and is harmless.
harmless := `(?i)(config|gRPC|xds).{0,60}(stream|connection) .{0,40}closed|connect error: no such file`

recent_seconds := 1800

matched contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-envoy"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	group.level in worse
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
	place := array.concat([group.node | group.node != ""], [group.pod])[0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("Envoy on %s reports errors (%d messages, the last at %s): %s", [place, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "medium" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
