# METADATA
# title: IP cache map nearly full
# description: >-
#   The map from addresses to identities and tunnel endpoints is near its size. Addresses that don't fit count as world:
#   policies deny them and packets to them are not tunnelled.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-004
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [map_pressures, ipcache_summary, bpf_map_sizes]
#   explains: [CIL-ID-006, CIL-MAP-008]
#   guide: [G-037]
#   falsepositives:
#     - None known.
#   remediation:
#     - "See what fills it: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf ipcache list | awk '{print $2}' | sort | uniq -c | sort -n | tail."
#     - Addresses of CIDR and DNS policies count too. Replace long lists of CIDRs by wider ones, and match patterns of DNS names more narrowly.
#     - The map has 512,000 entries in every cluster. A mesh whose pods and CIDRs come near that number has to be divided.
package cilium.map.ipcache_full

full_ratio := 0.9

warn_ratio := 0.7

sizes contains row if {
	rows := data.sysdump.node.bpf_map_sizes
	some row in rows
	row.name == "IP cache"
	row.max_entries > 0
}

fill contains measure if {
	rows := data.sysdump.node.map_pressures
	some row in rows
	regex.match(`^(cilium_)?ipcache(_v[0-9]+)?$`, row.map)
	row.pressure_ratio >= warn_ratio
	measure := {"ratio": row.pressure_ratio, "node": row.node, "sources": [row.source]}
}

fill contains measure if {
	rows := data.sysdump.node.ipcache_summary
	some row in rows
	some size in sizes
	row.entries_count >= size.max_entries * warn_ratio
	measure := {"ratio": row.entries_count / size.max_entries, "node": row.node, "sources": [row.source, size.source]}
}

severity(ratio) := "critical" if {
	ratio >= full_ratio
} else := "high"

findings contains finding if {
	ratio := max([measure.ratio | some measure in fill])
	some measure in fill
	measure.ratio == ratio
	finding := {
		"subject": {"kind": "node", "name": measure.node},
		"message": sprintf("the IP cache map of %s is filled to %d%%: addresses that don't fit are taken for world", [measure.node, round(ratio * 100)]),
		"evidence": [source | some each in fill; some source in each.sources],
		"facts": {"fill_ratio": ratio},
		"severity": severity(ratio),
		"reason": sprintf("filled to %d%%", [round(ratio * 100)]),
	}
}
