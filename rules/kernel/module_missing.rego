# METADATA
# title: Kernel modules for iptables or the proxy can't be loaded
# description: >-
#   The agent could not load kernel modules that it uses for masquerading or to redirect traffic to its proxy. L7 and
#   DNS policies may not work, and with enable-xt-socket-fallback early demultiplexing is switched off for the node.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-005
#   severity: medium
#   confidence: medium
#   judged: node
#   explains: [CIL-KERN-013, CIL-L7-004]
#   guide: [G-097]
#   falsepositives:
#     - Modules that are built into the kernel. The agent can't load them and doesn't need to; traffic works.
#   remediation:
#     - "Load them on the node at boot: a file in /etc/modules-load.d with xt_socket, xt_TPROXY, xt_mark, xt_CT, iptable_raw, ip_set, one a line; modprobe them now."
#     - Mount /lib/modules into the agent's container and allow SYS_MODULE to it, as the Helm chart does by default.
#     - Then restart the agent of the node.
package cilium.kernel.module_missing

import data.cilium.lib.trouble

said contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)kernel module could not be loaded|could not load module|unable to (load|insert) (kernel )?module|modprobe.*(fail|not found)|iptables modules could not be initiali[sz]ed`, text)
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

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s could not load kernel modules: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.lasting_severity(said, "medium"),
		"reason": trouble.lasting_reason(said),
	}
}
