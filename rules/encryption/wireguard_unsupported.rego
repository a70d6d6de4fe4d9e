# METADATA
# title: WireGuard is not supported by the kernel
# description: >-
#   The kernel of the node has no WireGuard, so the agent can't make its device and stops. The node has no agent
#   until WireGuard is there or off.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-wireguard/
# custom:
#   id: CIL-ENC-004
#   severity: critical
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002]
#   guide: [G-033, G-104]
#   falsepositives:
#     - None known.
#   remediation:
#     - "Load the module: modprobe wireguard; install the kernel's extra modules, or use a kernel from 5.6 on."
#     - Or turn encryption off on this node.
package cilium.encryption.wireguard_unsupported

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)wireguard.{0,40}(not supported|unsupported)|failed to (add|create|set up|setup) wireguard|unable to (create|add) wireguard|wireguard.{0,80}operation not supported|protocol not supported.{0,40}wireguard`

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
		"message": sprintf("WireGuard can't be set up on %s (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "critical" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
