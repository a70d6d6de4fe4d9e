# METADATA
# title: Firewall rules of others interfere
# description: >-
#   Another program drops or rejects packets on the node before Cilium handles them, or has removed the jumps to Cilium's
#   own chains. Traffic that Cilium allows is lost.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-NET-011
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [kernel_messages, iptables_chains, iptables_rules]
#   explains: [CIL-CONN-001, CIL-L7-004]
#   guide: [G-001]
#   falsepositives:
#     - A host firewall that drops on purpose what is not meant for pods or services.
#     - With BPF host routing packets of pods bypass iptables.
#   remediation:
#     - "See the rules and their counters on the node: iptables-save -c | grep -E 'DROP|REJECT|CILIUM'; nft list ruleset."
#     - Stop firewalld, ufw or the distribution's firewall on nodes, or allow the traffic of the system requirements in them and restart the agent, which puts its jumps back.
package cilium.network.foreign_rules

# A chain of Cilium and where it is jumped to from.
jumps := {
	"CILIUM_FORWARD": {"table": "filter", "from": "FORWARD"},
	"CILIUM_POST_nat": {"table": "nat", "from": "POSTROUTING"},
	"CILIUM_PRE_mangle": {"table": "mangle", "from": "PREROUTING"},
}

jumped contains key if {
	rules := data.sysdump.node.iptables_rules
	some rule in rules
	startswith(rule.target, "CILIUM_")
	key := sprintf("%s %s %s", [rule.family, rule.table, rule.target])
}

lost contains chain if {
	count(jumped) >= 0
	chains := data.sysdump.node.iptables_chains
	some chain in chains
	jump := jumps[chain.chain]
	chain.table == jump.table
	chain.rules_count > 0
	key := sprintf("%s %s %s", [chain.family, chain.table, chain.chain])
	not key in jumped
}

findings contains finding if {
	count(lost) > 0
	rules := data.sysdump.node.iptables_rules
	count(rules) >= 0
	names := sort({sprintf("%s (%s)", [chain.chain, chain.family]) | some chain in lost})
	some node in {chain.node | some chain in lost}
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s has chains of Cilium that nothing jumps to: %s", [node, concat(", ", names)]),
		"evidence": array.slice([chain.source | some chain in lost], 0, 6),
		"key": "jumps",
	}
}

# The policy of FORWARD drops packets, or a foreign rule does.
findings contains finding if {
	chains := data.sysdump.node.iptables_chains
	some chain in chains
	chain.table == "filter"
	chain.chain == "FORWARD"
	chain.policy == "DROP"
	chain.packets_total > 0
	finding := {
		"subject": {"kind": "node", "name": chain.node},
		"message": sprintf("the FORWARD chain of %s drops what no rule accepts, %d packets so far", [chain.node, chain.packets_total]),
		"evidence": [chain.source],
		"facts": {"packets_total": chain.packets_total},
		"severity": "low",
		"reason": "Cilium's own rules accept pod traffic before, and the counter has no time",
		"key": "forward_policy",
	}
}

findings contains finding if {
	rules := data.sysdump.node.iptables_rules
	dropping := [rule |
		some rule in rules
		rule.target in {"DROP", "REJECT"}
		rule.packets_total > 0
		rule.table == "filter"
	]
	count(dropping) > 0
	packets := sum([rule.packets_total | some rule in dropping])
	finding := {
		"subject": {"kind": "node", "name": dropping[0].node},
		"message": sprintf("%d firewall rules of others on %s dropped %d packets, such as -A %s %s", [count(dropping), dropping[0].node, packets, dropping[0].chain, dropping[0].rule]),
		"evidence": array.slice([rule.source | some rule in dropping], 0, 8),
		"facts": {"packets_total": packets},
		"severity": "low",
		"reason": "counters have no time, and what was dropped is not known",
		"key": "drops",
	}
}

findings contains finding if {
	messages := data.sysdump.node.kernel_messages
	some message in messages
	message.class == "firewall"
	finding := {
		"subject": {"kind": "node", "name": message.node},
		"message": sprintf("a firewall of %s logged %d refused packets: %s", [message.node, message.count, substring(message.text, 0, 250)]),
		"evidence": [message.source],
		"key": "logged",
	}
}
