# METADATA
# title: BPF map cannot be created or used again
# description: >-
#   The agent can't create one of its BPF maps, or a pinned map doesn't fit its configuration. It doesn't start or
#   runs without that map, and the pods of the node get no network.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-011
#   severity: critical
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015]
#   guide: [G-033, G-037]
#   falsepositives:
#     - The agent replaces a pinned map of other properties itself in most cases and goes on.
#   remediation:
#     - "\"expected … got …\" or a leftover with :pending: delete that pinned map on the node (rm /sys/fs/bpf/tc/globals/<map>) or start the agent once with option clean-cilium-bpf-state. Connections of the node break."
#     - "\"cannot allocate memory\" or \"operation not permitted\": raise the memory limit of the agent's container, remove a memlock limit of the container runtime, or lower bpf-map-dynamic-size-ratio."
#     - "\"invalid argument\" of a new kind of map: the kernel is too old for the feature, see the system requirements."
package cilium.map.not_created

import data.cilium.lib.trouble

broken contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)use pinned map .*(expected|mismatch)|(unable to|failed to|cannot|error while) (initialize|open|create|opening)[a-z/ ]*\b(bpf |service |pinned )?maps?\b|\bmap create(:| failed)|creating (the )?map .*: .*(cannot allocate memory|operation not permitted|invalid argument|no space)|[a-z0-9_]+:pending\b`, text)
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
	some hit in broken
	hit.text == trouble.text(broken)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s can't make or use a BPF map: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(broken),
		"severity": trouble.severity(broken, "critical"),
		"reason": trouble.reason(broken),
	}
}
