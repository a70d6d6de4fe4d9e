# METADATA
# title: Node ports collide with ephemeral or host ports
# description: >-
#   The node port range overlaps the kernel's ephemeral ports without protection, or a pod's hostPort lies in it. Connections of
#   the node itself can use a service's port, whose traffic then goes astray.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-SVC-013
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [sysctls, agent_datapath, configuration, log_groups]
#   explains: []
#   guide: [G-128]
#   falsepositives:
#     - With enable-auto-protect-node-port-range (the default) the agent reserves the ports itself.
#   remediation:
#     - "Leave enable-auto-protect-node-port-range on, or keep net.ipv4.ip_local_port_range and node-port-range apart."
#     - Choose a hostPort outside of the node port range (30000-32767 by default).
package cilium.service.port_ranges

import data.cilium.lib.trouble

said contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)host ?port.*(colliding|collides|overlap|conflict).*node ?port|node ?port range.*overlap|ephemeral.*overlap`, text)
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
		"message": sprintf("ports of %s collide: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.lasting_severity(said, "medium"),
		"reason": trouble.lasting_reason(said),
	}
}

unprotected contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "enable-auto-protect-node-port-range"
	setting.value == "false"
}

findings contains finding if {
	some setting in unprotected
	rows := data.sysdump.node.agent_datapath
	sysctls := data.sysdump.node.sysctls
	some row in rows
	row.node_port_min > 0
	some range in sysctls
	range.name == "net.ipv4.ip_local_port_range"
	numbers := [to_number(text) | some text in regex.find_n(`[0-9]+`, range.value, 2)]
	numbers[0] <= row.node_port_max
	numbers[1] >= row.node_port_min
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the ephemeral ports of %s (%d to %d) overlap the node ports (%d to %d), which nothing protects", [row.node, numbers[0], numbers[1], row.node_port_min, row.node_port_max]),
		"evidence": [range.source, row.source, setting.source],
		"key": "range",
	}
}
