# METADATA
# title: A feature needs a newer kernel
# description: >-
#   A feature is switched on that the kernel of a node is too old for. The agent leaves it out, or does not start.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-003
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [kubernetes_nodes, configuration]
#   logs:
#     - {name: needs, component: cilium-agent, pattern: 'needs kernel [0-9]'}
#     - {name: newer, component: cilium-agent, pattern: '[Kk]ernel [0-9.]+ or newer'}
#     - {name: requires, component: cilium-agent, pattern: 'requires (Linux )?kernel'}
#   explains: [CIL-KERN-006, CIL-SVC-010]
#   guide: [G-104]
#   falsepositives:
#     - Distributions carry features of later kernels under an old number.
#   remediation:
#     - Update the kernel of the nodes named, or switch the feature off for them with a CiliumNodeConfig.
package cilium.kernel.feature_needs_newer

import data.cilium.lib.lines
import data.cilium.lib.trouble

said contains hit if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name in {"needs", "newer", "requires"}
	texts := [lines.said(sample.text) | some sample in match.samples]
	hit := {
		"age": trouble.age([match.last_age_seconds | match.last_age_seconds >= 0]),
		"level": concat("", [level | level := match.level]),
		"previous": match.previous,
		"down": [true | match.container_ready == false] != [],
		"node": concat("", [name | name := match.node]),
		"pod": concat("/", array.concat([name | name := match.namespace], [match.pod])),
		"text": texts[count(texts) - 1],
		"count": match.count,
		"sources": [sample.source | some sample in match.samples],
	}
}

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the kernel of %s is too old for a feature that is switched on: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.lasting_severity(said, "medium"),
		"reason": trouble.lasting_reason(said),
	}
}

# Options with the kernel that they need, as major × 1000 + minor.
needs := [
	{"option": "enable-wireguard", "values": {"true"}, "kernel": 5006, "text": "5.6", "what": "WireGuard"},
	{"option": "enable-bandwidth-manager", "values": {"true"}, "kernel": 5001, "text": "5.1", "what": "the bandwidth manager"},
	{"option": "enable-bbr", "values": {"true"}, "kernel": 5018, "text": "5.18", "what": "BBR for pods"},
	{"option": "enable-ipv6-big-tcp", "values": {"true"}, "kernel": 5019, "text": "5.19", "what": "IPv6 BIG TCP"},
	{"option": "enable-ipv4-big-tcp", "values": {"true"}, "kernel": 6003, "text": "6.3", "what": "IPv4 BIG TCP"},
	{"option": "enable-bpf-tproxy", "values": {"true"}, "kernel": 5007, "text": "5.7", "what": "BPF TPROXY"},
	{"option": "multicast-enabled", "values": {"true"}, "kernel": 5010, "text": "5.10", "what": "multicast"},
	{"option": "datapath-mode", "values": {"netkit", "netkit-l2"}, "kernel": 6008, "text": "6.8", "what": "netkit"},
]

number(text) := (to_number(parts[0]) * 1000) + to_number(parts[1]) if {
	parts := split(regex.find_n(`^[0-9]+\.[0-9]+`, text, 1)[0], ".")
}

findings contains finding if {
	count(said) == 0
	nodes := data.sysdump.node.kubernetes_nodes
	settings := data.sysdump.configuration
	some need in needs
	some setting in settings
	setting.name == need.option
	setting.value in need.values
	some node in nodes
	kernel := node.kernel_version
	number(kernel) < need.kernel
	not regex.match(`\.el[89]`, kernel)
	finding := {
		"subject": {"kind": "node", "name": node.node},
		"message": sprintf("%s is switched on (%s: %s) and needs kernel %s; %s runs %s", [need.what, setting.name, setting.value, need.text, node.node, node.kernel_version]),
		"evidence": [setting.source, node.source],
		"key": need.option,
	}
}
