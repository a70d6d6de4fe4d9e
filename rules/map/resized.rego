# METADATA
# title: BPF maps are replaced because their size changed
# description: >-
#   The agent found pinned maps whose properties differ from its configuration and made new ones. Conntrack and NAT
#   entries are lost with them: established connections break once, and again whenever the size differs.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-009
#   severity: medium
#   confidence: medium
#   judged: cluster
#   logs:
#     - {name: replaced, component: cilium-agent, pattern: 'Removing map to allow for property upgrade.*', }
#     - {name: unusable, component: cilium-agent, pattern: 'Unable to re-use map.*|[Mm]ap size mismatch.*|[Mm]ap properties mismatch.*'}
#   explains: [CIL-MAP-002]
#   guide: [G-037, G-102]
#   falsepositives:
#     - Once after an upgrade or a change of the configuration.
#     - Nodes of different memory sizes have maps of different sizes when bpf-map-dynamic-size-ratio sizes them. That is meant so.
#   remediation:
#     - "Pin the sizes (bpf-ct-global-tcp-max, bpf-ct-global-any-max, bpf-nat-global-max, bpf-neigh-global-max), or keep bpf-map-dynamic-size-ratio as it was before the upgrade."
#     - A node whose memory changes between boots gets maps of another size with the ratio.
package cilium.map.resized

recent_seconds := 600

replaced[node] contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name in {"replaced", "unusable"}
	node := match.node
}

severity(age) := "medium" if {
	age <= recent_seconds
} else := "low"

findings contains finding if {
	some node, matches in replaced
	age := min([match.last_age_seconds | some match in matches])
	texts := [sample.text | some match in matches; some sample in match.samples]
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("the agent of %s replaced pinned maps %d times: %s", [node, sum([match.count | some match in matches]), substring(texts[0], 0, 250)]),
		"evidence": array.slice([sample.source | some match in matches; some sample in match.samples], 0, 10),
		"severity": severity(age),
		"reason": sprintf("the last time %d s before the dump", [round(age)]),
		"key": "replaced",
	}
}
