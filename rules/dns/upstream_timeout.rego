# METADATA
# title: DNS proxy gets no answer from the resolver
# description: >-
#   Queries that the agent's DNS proxy forwards are not answered. Pods under DNS policies can't resolve names;
#   others may.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/dns/
# custom:
#   id: CIL-DNS-003
#   severity: high
#   confidence: high
#   judged: node
#   guide: [G-048, G-050]
#   falsepositives:
#     - Single queries that a resolver leaves unanswered.
#     - "With WireGuard: 'bind: address already in use' for port 51871, which is a collision of source ports."
#   remediation:
#     - "Look at the resolver named behind the arrow: is CoreDNS ready, does the node reach it, does a policy let its answers through?"
#     - With IPsec, or if replies take another way, try dnsproxy-enable-transparent-mode; with NodeLocal DNSCache leave it off or use a local redirect policy.
package cilium.dns.upstream_timeout

pattern := `(?i)timeout waiting for response to forwarded proxied dns lookup|cannot forward proxied dns lookup|unable to (forward|send).{0,30}dns`

harmless := `(?i):51871.{0,80}address already in use|context canceled`

recent_seconds := 1800

many := 10

hits contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.previous == false
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
	not regex.match(harmless, text)
}

# "read udp 10.0.0.1:46270->10.0.0.33:53: i/o timeout": one address on both sides means that the answer never leaves the node's
# own resolver.
ends(text) := regex.find_all_string_submatch_n(`([0-9a-f.:]+):\d+->([0-9a-f.:]+):(\d+)`, text, 1)

looped contains group if {
	some group in hits
	some sample in group.samples
	pairs := ends(sample.text)
	pairs[0][1] == pairs[0][2]
}

resolvers contains sprintf("%s:%s", [pairs[0][2], pairs[0][3]]) if {
	some group in hits
	some sample in group.samples
	pairs := ends(sample.text)
}

findings contains finding if {
	total := sum([group.count | some group in hits])
	total >= least(count(looped))
	some group in hits
	group.count == max([each.count | some each in hits])
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the DNS proxy of %s got no answer to %d queries from %s, the last at %s%s: %s", [
			group.node, total, concat(", ", array.slice(sort([each | some each in resolvers]), 0, 3)), group.last_at, loop_text(count(looped)),
			substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 250),
		]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"queries_count": total},
		"severity": severity(group.last_age_seconds, total, count(looped)),
		"reason": "graded by their number, how long ago the last was, and whether proxy and resolver have one address",
	}
}

least(0) := 3

least(loops) := 1 if loops > 0

loop_text(0) := ""

loop_text(loops) := "; proxy and resolver have the same address, so that answers don't come back (transparent mode with NodeLocal DNSCache)" if loops > 0

severity(age, _, _) := "low" if age > recent_seconds

severity(age, total, loops) := "high" if {
	age <= recent_seconds
	grave(total, loops)
}

severity(age, total, loops) := "medium" if {
	age <= recent_seconds
	not grave(total, loops)
}

grave(total, _) if total >= many

grave(_, loops) if loops > 0
