# METADATA
# title: iptables rules can't be installed
# description: >-
#   The agent fails to write its iptables rules. Masquerading, the redirection to the proxy and the marks of Cilium's traffic
#   are missing or old on the node, and some versions don't start.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-013
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015, CIL-L7-004]
#   guide: [G-097]
#   falsepositives:
#     - One failure because another program held the lock of iptables; the next try a moment later succeeds.
#   remediation:
#     - "\"unsupported revision\", \"Can't find library\", \"No chain/target/match\": load the kernel modules xt_socket, nf_socket_ipv4, nf_socket_ipv6, xt_TPROXY, xt_CT, xt_comment on the node, and use a kernel whose modules fit."
#     - Remove rules that another program made with extensions that the agent's image does not have.
#     - "Lock trouble (xtables lock): stop the program that holds it, often another firewall manager."
#     - Without IPv6 on the nodes set ipv6.enabled=false, which leaves the ip6tables rules out.
package cilium.kernel.iptables_rules

import data.cilium.lib.trouble

failed contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)failed to install .*ip6?tables rules|ip6?tables rules (full |partial )?reconciliation failed|unable to run '?ip6?tables|can't find library for match|\[unsupported revision\]|xtables lock.*(timed out|holding)|ip6?tables.* command: exit status`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": concat("", [name | name := group.node]),
		"pod": concat("/", array.concat([name | name := group.namespace], [group.pod])),
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

severity := "critical" if {
	some hit in failed
	hit.down == true
} else := trouble.severity(failed, "high")

findings contains finding if {
	some hit in failed
	hit.text == trouble.text(failed)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s can't install its iptables rules (%d times): %s", [hit.node, trouble.occurrences(failed), hit.text]),
		"evidence": trouble.evidence(failed),
		"severity": severity,
		"reason": trouble.reason(failed),
	}
}
