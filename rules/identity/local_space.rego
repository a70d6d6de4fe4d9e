# METADATA
# title: Local identities (CIDR, FQDN) near their limit
# description: >-
#   The node holds very many identities for CIDRs and DNS names. When the space is full older ones are taken away,
#   and traffic to their addresses is dropped for moments.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/internals/security-identities/
# custom:
#   id: CIL-ID-008
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [metrics]
#   explains: [CIL-POL-002]
#   guide: [G-049]
#   falsepositives:
#     - Policies that name thousands of CIDRs on purpose.
#   remediation:
#     - "Use CiliumCIDRGroups and wider CIDRs instead of long lists; narrow DNS patterns such as *."
#     - "See what they come from: metric cilium_identity_label_sources; cilium-dbg identity list | grep -c cidr."
package cilium.identity.local_space

many := 10000

recent_seconds := 3600

findings contains finding if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.previous == false
	regex.match(`(?i)local identity allocator full|out of local identity`, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the local identities of %s are used up: %d messages, the last at %s: %s", [group.node, group.count, group.last_at, substring(group.message, 0, 200)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"messages_count": group.count},
		"severity": severity(group.last_age_seconds),
		"reason": "graded by how long ago the last message was",
		"key": "full",
	}
}

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds

findings contains finding if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_identity"
	some label in metric.labels
	label.name == "type"
	label.value in {"node_local", "cidr"}
	metric.value > many
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("%s holds %d local identities (%s)", [metric.node, metric.value, label.value]),
		"evidence": [metric.source],
		"facts": {"identities_count": metric.value},
		"severity": "medium",
		"reason": "room is left",
		"key": "many",
	}
}
