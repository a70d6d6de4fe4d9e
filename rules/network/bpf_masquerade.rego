# METADATA
# title: BPF masquerading without what it needs
# description: >-
#   BPF masquerading is switched on without the kube-proxy replacement's NodePort, or with options that exclude it. The agent does
#   not start, or older versions fall back to iptables.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/masquerading/
# custom:
#   id: CIL-NET-008
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015, CIL-CFG-003]
#   guide: [G-102]
#   falsepositives:
#     - Before 1.15 the agent only says that it falls back.
#   remediation:
#     - "Set kubeProxyReplacement=true (or nodePort.enabled=true), and enableIPv4Masquerade=true, with bpf.masquerade=true."
#     - Remove egressMasqueradeInterfaces; BPF masquerading uses option devices.
package cilium.network.bpf_masquerade

import data.cilium.lib.trouble

said contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-agent-init"}
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)bpf[- ]masquerade? requires|bpf[- ]masquerade? does not allow|requires bpf[- ]masquerad|bpf masquerading? (requires|needs|does not|is not|disabled)|--enable-bpf-masquerade.*(requires|needs|must)`, text)
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

full := "critical" if {
	some hit in said
	hit.down == true
} else := "high"

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s refuses its masquerading options: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.lasting_severity(said, full),
		"reason": trouble.lasting_reason(said),
	}
}
