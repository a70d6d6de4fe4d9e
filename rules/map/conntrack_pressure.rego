# METADATA
# title: Conntrack map nearly full
# description: >-
#   The connection tracking map of this node is close to its size. It is an LRU map: when it is full, the entries of
#   live connections are evicted, whose packets then look new, and new connections can fail to be tracked.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-MAP-002
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [map_pressures, configuration]
#   explains: [CIL-CT-001]
#   guide: [G-037, G-077, G-080, G-124]
#   falsepositives:
#     - A short burst of connections that the next garbage collection takes away.
#   remediation:
#     - "Raise the size: bpf-ct-global-tcp-max and bpf-ct-global-any-max in cilium-config, or remove both and set bpf-map-dynamic-size-ratio (default 0.0025 of memory), then restart the agents."
#     - "Find who opens the connections: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf ct list global; the finding names the source with most entries."
#     - Lower bpf-ct-timeout-regular-tcp or bpf-ct-timeout-regular-any if the entries are of short-lived connections.
package cilium.map.conntrack_pressure

warn_ratio := 0.8

full_ratio := 0.95

# The maps as the metric, the dump and the table of sizes call them, and the option that sets the size.
maps := {
	"ct4_global": {"size": "TCP connection tracking", "option": "bpf-ct-global-tcp-max", "what": "TCP"},
	"ct6_global": {"size": "TCP connection tracking", "option": "bpf-ct-global-tcp-max", "what": "TCP"},
	"ct_any4_global": {"size": "Non-TCP connection tracking", "option": "bpf-ct-global-any-max", "what": "non-TCP"},
	"ct_any6_global": {"size": "Non-TCP connection tracking", "option": "bpf-ct-global-any-max", "what": "non-TCP"},
}

sizes[name] := row if {
	rows := data.sysdump.node.bpf_map_sizes
	some row in rows
	name := row.name
}

# Fill by counting the dump; up to 1.15 there is no pressure metric of these maps.
fill contains measure if {
	rows := data.sysdump.node.conntrack_summary
	some row in rows
	map := row.map
	size := sizes[maps[map].size]
	size.max_entries > 0
	measure := {"map": map, "ratio": row.entries_count / size.max_entries, "sources": [row.source, size.source]}
}

fill contains measure if {
	rows := data.sysdump.node.map_pressures
	some row in rows
	map := trim_prefix(row.map, "cilium_")
	maps[map]
	measure := {"map": map, "ratio": row.pressure_ratio, "sources": [row.source]}
}

option_of[map] contains setting if {
	settings := data.sysdump.configuration
	some map, names in maps
	some setting in settings
	setting.name == names.option
}

option_text(map) := concat("", [sprintf(" (%s: %s)", [setting.name, setting.value]) | some setting in option_of[map]])

largest_source(map) := concat("", [sprintf("; most entries are from %s: %d", [row.top_source, row.top_source_count]) |
	rows := data.sysdump.node.conntrack_summary
	some row in rows
	row.map == map
])

severity(ratio) := "high" if {
	ratio >= full_ratio
} else := "medium"

findings contains finding if {
	some fullest in fill
	fullest.ratio >= warn_ratio
	map := fullest.map
	measures := [each | some each in fill; each.map == map]
	ratio := max([each.ratio | some each in measures])
	ratio == fullest.ratio
	size := sizes[maps[map].size]
	finding := {
		"subject": {"kind": "node", "name": size.node},
		"message": sprintf("the %s conntrack map cilium_%s is %d%% full of %d entries%s%s", [
			maps[map].what, map, round(ratio * 100), size.max_entries, option_text(map), largest_source(map),
		]),
		"evidence": array.slice(
			array.concat(
				[source | some measure in measures; some source in measure.sources],
				[setting.source | some setting in option_of[map]],
			),
			0, 10,
		),
		"facts": {"fill_ratio": ratio, "max_entries": size.max_entries},
		"severity": severity(ratio),
		"reason": sprintf("filled to %d%%", [round(ratio * 100)]),
		"key": maps[map].what,
	}
}
