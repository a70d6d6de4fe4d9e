# METADATA
# title: Load-balancer map full
# description: >-
#   The load-balancer map of the node is at or near its size. Services or backends that don't fit are not programmed:
#   connections to them are not translated or go to old backends.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-003
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [map_pressures, bpf_maps, configuration, log_groups]
#   explains: [CIL-MAP-008, CIL-SVC-001, CIL-SVC-002]
#   guide: [G-037, G-134]
#   falsepositives:
#     - Up to 1.11.14 and in some 1.12 releases backends leaked after restarts; the map fills although few services exist.
#   remediation:
#     - "Raise bpf-lb-map-max in cilium-config (65536 by default), or bpf-lb-service-map-max, bpf-lb-service-backend-map-max and bpf-lb-rev-nat-map-max one by one, and restart the agents."
#     - "Compare the number of entries with that of services: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf lb list | wc -l. Many more than ports times backends mean leaked entries: update to the newest patch release."
#     - Services of many ports times many pods use one entry each; a headless service uses none.
package cilium.map.load_balancer_full

import data.cilium.lib.trouble

default_size := 65536

full_ratio := 0.95

warn_ratio := 0.8

size := max([to_number(setting.value) |
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "bpf-lb-map-max"
	regex.match(`^[1-9][0-9]*$`, setting.value)
]) if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "bpf-lb-map-max"
	regex.match(`^[1-9][0-9]*$`, setting.value)
} else := default_size

map_pattern := `^(cilium_)?lb[46]_(services|backends|reverse_nat|affinity|source_range|health)`

fill contains measure if {
	rows := data.sysdump.node.map_pressures
	some row in rows
	regex.match(map_pattern, row.map)
	row.pressure_ratio >= warn_ratio
	measure := {"map": trim_prefix(row.map, "cilium_"), "ratio": row.pressure_ratio, "node": row.node, "source": row.source}
}

# The agent's own copy of the map: up to 1.13 there is no pressure of it.
fill contains measure if {
	rows := data.sysdump.node.bpf_maps
	some row in rows
	regex.match(`^cilium_lb[46]_(services|backends|reverse_nat)`, row.map)
	row.entries_count >= size * warn_ratio
	measure := {"map": trim_prefix(row.map, "cilium_"), "ratio": row.entries_count / size, "node": row.node, "source": row.source}
}

refusals contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)cilium_lb[46]|service (entry|backend)|\blb map|load.?balancer map|update backend`, text)
	regex.match(`(?i)map is full|too big for map|argument list too long|no space left on device`, text)
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

severity(ratio) := "critical" if {
	ratio >= full_ratio
} else := "medium"

findings contains finding if {
	some measure in fill
	map := measure.map
	measures := [each | some each in fill; each.map == map]
	ratio := max([each.ratio | some each in measures])
	measure.ratio == ratio
	finding := {
		"subject": {"kind": "node", "name": measure.node},
		"message": sprintf("the load-balancer map cilium_%s of %s is filled to %d%%", [map, measure.node, round(ratio * 100)]),
		"evidence": array.slice(array.concat([each.source | some each in measures], trouble.evidence(refusals)), 0, 12),
		"facts": {"fill_ratio": ratio},
		"severity": severity(ratio),
		"reason": sprintf("filled to %d%%", [round(ratio * 100)]),
	}
}

findings contains finding if {
	count(fill) == 0
	some hit in refusals
	hit.text == trouble.text(refusals)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s could not write %d entries to the load-balancer maps: %s", [hit.node, trouble.occurrences(refusals), hit.text]),
		"evidence": trouble.evidence(refusals),
		"severity": trouble.severity(refusals, "critical"),
		"reason": trouble.reason(refusals),
	}
}
