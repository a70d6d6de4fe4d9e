# METADATA
# title: Message that upstream's own tests never tolerate
# description: >-
#   The agent logged a line that the Cilium project treats as a failure in each of its test runs: a mistake in the agent,
#   or state that it had to throw away. What it does to traffic depends on the message.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://github.com/cilium/cilium/blob/main/cilium-cli/connectivity/tests/errors.go
# custom:
#   id: CIL-AGENT-004
#   severity: medium
#   confidence: high
#   judged: node
#   logs:
#     - {name: map_removed, component: cilium-agent, pattern: 'Removing map to allow for property upgrade'}
#     - {name: symbol_skipped, component: cilium-agent, pattern: 'Skipping symbol substitution'}
#     - {name: regeneration_level, component: cilium-agent, pattern: 'Uninitialized regeneration level'}
#     - {name: unstable_stat, component: cilium-agent, pattern: 'stat\(\) has unstable behavior'}
#     - {name: iptables_wait, component: cilium-agent, pattern: 'Missing iptables wait arg'}
#     - {name: cidr_identities, component: cilium-agent, pattern: 'Could not restore all CIDR identities'}
#     - {name: node_id, component: cilium-agent, pattern: 'Attempt to allocate a node ID for an empty node IP address'}
#     - {name: template_argument, component: cilium-agent, pattern: 'empty argument passed to bpf/init\.sh'}
#     - {name: map_size, component: cilium-agent, pattern: 'size mismatch for BPF map'}
#     - {name: verifier_log, component: cilium-agent, pattern: 'Log buffer too small to dump verifier log'}
#     - {name: transient_chain, component: cilium-agent, pattern: 'Unable to process chain CILIUM_TRANSIENT_FORWARD with ip'}
#     - {name: local_key, component: cilium-agent, pattern: 'local key already allocated with different value'}
#   guide: [G-007, G-008]
#   falsepositives:
#     - map_removed for maps below globals/cilium_policy after a change of their size is announced in the upgrade notes.
#     - A line of an old run that the present one didn't repeat.
#   remediation:
#     - "Look the message up in the release notes of newer patch releases and upgrade to the newest of the minor version."
#     - "If it comes back on the newest patch release, report it at github.com/cilium/cilium/issues with this sysdump."
package cilium.agent.bad_signature

import data.cilium.lib.lines

recent_seconds := 3600

# What each message means for the node.
meaning := {
	"map_removed": "a BPF map was thrown away because its properties changed: its entries, such as connections, are lost",
	"symbol_skipped": "a program was loaded without a constant it needs",
	"regeneration_level": "an endpoint was rebuilt without a reason, so it may keep its old program",
	"unstable_stat": "files of the agent's state change under it",
	"iptables_wait": "iptables calls can fail because another process holds the lock",
	"cidr_identities": "identities of CIDR policies were not restored: connections to those addresses can be denied until they are rebuilt",
	"node_id": "a node without an address got an identifier: encryption or routing to it fails",
	"template_argument": "the datapath was set up with an empty setting",
	"map_size": "a BPF map doesn't have the size that the agent expects",
	"verifier_log": "a program was refused, and why is cut off",
	"transient_chain": "iptables rules are missing while the agent rebuilds them",
	"local_key": "two identities were given out for the same labels",
}

findings contains finding if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.previous == false
	some sample in match.samples
	sample.source == match.samples[count(match.samples) - 1].source
	not excepted(match.name, sample.text)
	not lost_race(match.name, match.count)
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("%s on %s: the agent logged it %s, the last at %s: %s", [meaning[match.name], match.node, lines.times(match.count), lines.moment(match.last_at), words(sample.text)]),
		"evidence": [each.source | some each in match.samples],
		"facts": {"messages_count": match.count},
		"severity": severity(match.last_age_seconds),
		"reason": "graded by its age",
		"key": match.name,
	}
}

# The message without the frame of the log around it.
words(text) := substring(regex.replace(text, `^.*?msg="?`, ""), 0, 240)

excepted("map_removed", text) if regex.match(`cilium_(policy|calls|egresscall)`, text)

# Two nodes that ask for one identity at the same moment: tried again at once, and tolerated upstream as a warning since 1.17.
lost_race("local_key", times) if times < 3

severity(age) := "medium" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
