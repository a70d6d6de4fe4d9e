# METADATA
# title: IPsec or WireGuard cannot be set up for a node
# description: >-
#   The agent fails to install the encryption state for another node: a device is missing, or the kernel has a state
#   that conflicts. Traffic with that node is dropped or not encrypted.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-ipsec/
# custom:
#   id: CIL-ENC-014
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-CONN-002, CIL-ENC-005]
#   guide: [G-113]
#   falsepositives:
#     - One failure while a device appears, with none after it.
#   remediation:
#     - "Look at the states of the node: ip xfrm state; a conflicting one that no node uses can be removed with ip xfrm state delete after rotating the key."
#     - Restart the agent when the devices of the node changed (a further interface of the cloud).
#     - Rotate the IPsec key if it stays.
package cilium.encryption.setup_fails

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)ipsec enable failed|failed to add xfrm (state|policy)|conflicting (xfrm )?state|unable to replace (remote|local) state|failed to get local ipv[46] for ipsec|unable to (create|replace|add) xfrm|failed to (update|upsert|add|configure) (wireguard )?peer|wireguard.{0,60}(peer|node).{0,40}(failed|error)`

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
		"message": sprintf("encryption state for other nodes can't be set up on %s (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
