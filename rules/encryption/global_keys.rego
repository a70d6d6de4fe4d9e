# METADATA
# title: IPsec uses one key for all tunnels
# description: >-
#   The IPsec secret lacks the + sign, so all tunnels share one key. This is less safe, and later releases don't
#   start with it.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-ipsec/
# custom:
#   id: CIL-ENC-011
#   severity: medium
#   confidence: medium
#   judged: node
#   guide: [G-102]
#   falsepositives:
#     - Secrets that were changed after the message.
#   remediation:
#     - Rotate to a key with a + sign behind its id; the next upgrade needs it.
package cilium.encryption.global_keys

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)global ipsec keys|per-tunnel (ipsec )?keys|ipsec.{0,40}(without|missing).{0,20}\+`

recent_seconds := 86400

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
		"message": sprintf("IPsec on %s uses one key for all tunnels (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "medium" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
