# METADATA
# title: IPsec interface or prerequisite is wrong
# description: >-
#   IPsec can't work with the interface or the options that are set. The agent stops or packets are not decrypted.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-ipsec/#dependencies
# custom:
#   id: CIL-ENC-009
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002, CIL-DNS-003]
#   guide: [G-102, G-113]
#   falsepositives:
#     - None known.
#   remediation:
#     - Set encryption.ipsec.interface to the device that leads to the other nodes, or leave it out.
#     - With L7 or DNS policies set dnsproxy-enable-transparent-mode=true.
#     - Follow the option named in the message.
package cilium.encryption.ipsec_prerequisite

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)ipsec cannot be used with|encryptedoverlay support requires|ipsec.{0,60}(requires|not supported|incompatible|cannot)|encryption interface.{0,40}(does not exist|not found)|device \S+ does not exist.{0,60}(encrypt|ipsec)`

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
		"message": sprintf("IPsec on %s lacks what it needs (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
