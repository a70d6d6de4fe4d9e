# METADATA
# title: IPsec key secret is invalid
# description: >-
#   The agent can't use the IPsec key in the secret. At its start it stops; while it runs it keeps the old key, and
#   a rotation does not take effect.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-ipsec/
# custom:
#   id: CIL-ENC-007
#   severity: critical
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002]
#   guide: [G-113]
#   falsepositives:
#     - None known.
#   remediation:
#     - "Write the secret anew, with an id of 1 to 15 that is higher than the last: kubectl -n kube-system create secret generic cilium-ipsec-keys --from-literal=keys=\"3+ rfc4106(gcm(aes)) $(dd if=/dev/urandom count=20 bs=1 2>/dev/null | xxd -p -c 64) 128\"."
#     - "Then watch that all nodes take it: kubectl get ciliumnodes -o custom-columns=NAME:.metadata.name,KEY:.spec.encryption.key."
package cilium.encryption.ipsec_secret

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)failed to load ipsec keyfile|missing ipsec key or invalid format|invalid spi|changing ipsec keys requires incrementing|encryption key space exhausted|zero is not a valid key id|invalid aead algorithm|(invalid|unable to decode|could not parse).{0,30}(ipsec|encryption|authentication) key|ipsec.{0,40}(key|secret).{0,40}(not found|invalid|missing)`

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
		"message": sprintf("the IPsec key of %s can't be used (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "critical" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
