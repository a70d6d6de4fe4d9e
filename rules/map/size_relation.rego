# METADATA
# title: NAT map larger than conntrack allows
# description: >-
#   The configured sizes of the NAT and conntrack maps exclude each other: the NAT map may have at most two thirds of the
#   conntrack maps' entries. The agent refuses to start with them.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-006
#   severity: high
#   confidence: high
#   judged: node
#   optional: [log_groups, configuration]
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015, CIL-CFG-003]
#   guide: [G-102]
#   falsepositives:
#     - The option of the ConfigMap is overridden for the node, by a CiliumNodeConfig or an argument.
#   remediation:
#     - "Set bpf-nat-global-max to at most 2/3 of bpf-ct-global-tcp-max + bpf-ct-global-any-max in cilium-config, or remove all three and let bpf-map-dynamic-size-ratio size them."
#     - "Restart the agents: kubectl -n kube-system rollout restart daemonset/cilium."
package cilium.map.size_relation

import data.cilium.lib.trouble

said contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)specified (nat|ct) tables? (size|values)|must not exceed maximum ct table size|dynamic map size ratio .* (must|exceeds)`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": group.node,
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

severity := "critical" if {
	some hit in said
	hit.down == true
} else := trouble.severity(said, "high")

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s refuses the sizes of its maps: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": severity,
		"reason": trouble.reason(said),
	}
}

all_sizes[setting.name] contains number if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name in {"bpf-nat-global-max", "bpf-ct-global-tcp-max", "bpf-ct-global-any-max"}
	regex.match(`^[1-9][0-9]*$`, setting.value)
	number := to_number(setting.value)
}

sizes[name] := max(numbers) if {
	some name, numbers in all_sizes
}

findings contains finding if {
	count(said) == 0
	limit := ((sizes["bpf-ct-global-tcp-max"] + sizes["bpf-ct-global-any-max"]) * 2) / 3
	sizes["bpf-nat-global-max"] > limit
	settings := data.sysdump.configuration
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("bpf-nat-global-max is %d and the conntrack maps allow at most %d (2/3 of %d + %d): the agents don't start with that", [
			sizes["bpf-nat-global-max"], floor(limit), sizes["bpf-ct-global-tcp-max"], sizes["bpf-ct-global-any-max"],
		]),
		"evidence": [setting.source | some setting in settings; sizes[setting.name]],
	}
}
