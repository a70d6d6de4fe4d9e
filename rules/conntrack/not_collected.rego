# METADATA
# title: Expired conntrack entries are not collected
# description: >-
#   Many conntrack entries are over for more than two rounds of garbage collection and still there. The map fills with dead
#   entries, and old ones can catch new connections that use the same ports.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-CT-008
#   severity: medium
#   confidence: medium
#   judged: node
#   explains: [CIL-MAP-002, CIL-SVC-006]
#   guide: [G-081]
#   falsepositives:
#     - A node without traffic. Its collection interval grows up to 12 hours, and few entries are there.
#   remediation:
#     - "Shorten the interval: conntrack-gc-max-interval (for example 5m) or conntrack-gc-interval in cilium-config."
#     - "See whether garbage collection runs: kubectl -n kube-system exec <agent pod> -- cilium-dbg metrics list -p conntrack_gc."
package cilium.conntrack.not_collected

least_entries := 10000

least_fill := 0.5

names := {
	"ct4_global": "TCP connection tracking",
	"ct6_global": "TCP connection tracking",
	"ct_any4_global": "Non-TCP connection tracking",
	"ct_any6_global": "Non-TCP connection tracking",
}

# A map with many entries, or one that has little room left.
large contains row.map if {
	rows := data.sysdump.node.conntrack_summary
	some row in rows
	row.entries_count >= least_entries
}

large contains row.map if {
	rows := data.sysdump.node.conntrack_summary
	sizes := data.sysdump.node.bpf_map_sizes
	some row in rows
	some size in sizes
	size.name == names[row.map]
	row.entries_count >= size.max_entries * least_fill
}

share := 0.3

findings contains finding if {
	rows := data.sysdump.node.conntrack_summary
	some row in rows
	map := row.map
	map in large
	row.long_expired_count > row.entries_count * share
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%d of the %d entries of map cilium_%s on %s are over for more than 10 minutes", [row.long_expired_count, row.entries_count, row.map, row.node]),
		"evidence": [row.source],
		"facts": {"long_expired_count": row.long_expired_count, "entries_count": row.entries_count},
	}
}
