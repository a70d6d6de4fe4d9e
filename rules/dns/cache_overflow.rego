# METADATA
# title: More addresses of a DNS name than are kept
# description: >-
#   A DNS name has more addresses than the agent keeps for an endpoint. Older ones are dropped from the policy, and
#   connections to them are denied.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/dns/
# custom:
#   id: CIL-DNS-005
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [fqdn_cache, agent_options]
#   explains: [CIL-POL-002]
#   guide: [G-049]
#   falsepositives:
#     - Names with many addresses of which only the newest are used.
#   remediation:
#     - Raise tofqdns-endpoint-max-ip-per-hostname (50 up to 1.16, 1000 after).
#     - Use narrower names than a pattern that stands for a whole provider.
package cilium.dns.cache_overflow

recent_seconds := 3600

# The number that is kept; 50 was the least default.
limit := max(array.concat([50], [to_number(option.value) |
	options := data.sysdump.node.agent_options
	some option in options
	option.name == "tofqdns-endpoint-max-ip-per-hostname"
	regex.match(`^\d+$`, option.value)
]))

findings contains finding if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.previous == false
	group.last_age_seconds <= recent_seconds
	contains(concat(" ", array.concat([group.message], [group.error | group.error != ""])), "tofqdns-endpoint-max-ip-per-hostname")
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("DNS names have more addresses than %s keeps: %d messages, the last at %s: %s", [group.node, group.count, group.last_at, substring(group.message, 0, 250)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"messages_count": group.count},
		"key": "log",
	}
}

findings contains finding if {
	rows := data.sysdump.node.fqdn_cache
	some row in rows
	row.ips_count >= limit
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%s has %d addresses in the cache of %s, as many as are kept (%d)", [row.name, row.ips_count, row.node, limit]),
		"evidence": [row.source],
		"facts": {"ips_count": row.ips_count, "limit": limit},
		"key": "cache",
	}
}
