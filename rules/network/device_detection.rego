# METADATA
# title: The agent finds no network device to use
# description: >-
#   The agent can't determine the device that it sends traffic between nodes through, or a configured device does not
#   exist. It exits, and the node has no working network for pods.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-NET-009
#   severity: critical
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015, CIL-CFG-003]
#   guide: [G-005, G-102]
#   falsepositives:
#     - A device that appeared a moment after the agent's first start; the next start succeeds.
#   remediation:
#     - "Name the devices: Helm values devices (patterns like eth+, enp+ work; a list is parted by commas or blanks as the version wants it) and nodePort.directRoutingDevice."
#     - "Compare with the node: ip -br address; ip route. A device needs an address of the node, or a route, to be detected."
#     - Nodes with other device names get their own values with a CiliumNodeConfig.
package cilium.network.device_detection

import data.cilium.lib.trouble

said contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)unable to determine (the )?direct routing device|failed to detect devices|cannot retrieve .*\blink\b|direct routing device .*(not found|is required|cannot)|no (native |external )?devices? (were )?(found|detected)`, text)
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
		"message": sprintf("the agent of %s finds no device to use: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.severity(said, "critical"),
		"reason": trouble.reason(said),
	}
}
