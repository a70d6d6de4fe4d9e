# METADATA
# title: Bandwidth manager without its queueing discipline
# description: >-
#   The bandwidth manager is switched on and the node's devices don't use the queueing discipline fq, or the kernel settings for it
#   could not be made. Bandwidth limits of pods are not kept.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/bandwidth-manager/
# custom:
#   id: CIL-KERN-006
#   severity: low
#   confidence: medium
#   judged: node
#   optional: [queue_disciplines, agent_datapath]
#   logs:
#     - {name: failed, component: cilium-agent, pattern: 'Failed to set sysctl needed by BPF bandwidth manager|Specified qdisc not found|needs kernel [0-9.]+ or newer. Disabling the feature'}
#   explains: []
#   guide: [G-104]
#   falsepositives:
#     - A multi-queue device has mq at its root and fq below.
#   remediation:
#     - "Load the module on the node: modprobe sch_fq; or use a kernel with CONFIG_NET_SCH_FQ."
#     - "Look at the devices: tc qdisc show. Another tool that sets queueing disciplines takes fq away."
package cilium.kernel.bandwidth_manager

import data.cilium.lib.lines
import data.cilium.lib.trouble

said contains hit if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "failed"
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
		"message": sprintf("the bandwidth manager of %s can't be set up: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.lasting_severity(said, "medium"),
		"reason": trouble.lasting_reason(said),
	}
}

findings contains finding if {
	count(said) == 0
	rows := data.sysdump.node.agent_datapath
	disciplines := data.sysdump.node.queue_disciplines
	some row in rows
	startswith(row.bandwidth_manager, "E")
	some device in row.devices
	some discipline in disciplines
	discipline.device == device
	discipline.root == true
	not discipline.kind in {"fq", "mq"}
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the bandwidth manager of %s is on and device %s has queueing discipline %s instead of fq", [row.node, device, discipline.kind]),
		"evidence": [discipline.source, row.source],
	}
}
