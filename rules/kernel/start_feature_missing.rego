# METADATA
# title: A kernel feature is missing at the agent's start
# description: >-
#   The agent stops or warns at its start because the kernel lacks something it asks for: a netlink family, a queueing
#   discipline, a BPF option. The node's agent does not run, or runs without the feature.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-014
#   severity: critical
#   confidence: medium
#   judged: node
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015]
#   guide: [G-033]
#   falsepositives:
#     - A check that could not read the kernel's configuration although the options are there.
#   remediation:
#     - "Install the distribution's extra kernel modules (linux-modules-extra-$(uname -r), linux-modules-extra-raspi) and reboot the node."
#     - Or use a kernel with the options of the system requirements.
package cilium.kernel.start_feature_missing

import data.cilium.lib.trouble

said contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)protocol not supported|system config check: not ok|specified qdisc not found|kernel parameter is required|kernel does not support|not supported by the kernel|operation not supported.*(netlink|qdisc|xfrm|link type)|(netlink|qdisc|xfrm|link type).*operation not supported`, text)
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
	hit.level in {"fatal", "panic"}
} else := "high"

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the kernel of %s lacks what the agent asks for: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.lasting_severity(said, full),
		"reason": trouble.lasting_reason(said),
	}
}
