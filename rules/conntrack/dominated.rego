# METADATA
# title: One peer fills the conntrack map
# description: >-
#   One client or one destination owns a large part of a conntrack map that is filling up, or most of its TCP entries never saw
#   an answer. It takes the room of everybody else on the node.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-CT-004
#   severity: medium
#   confidence: medium
#   judged: node
#   explains: [CIL-MAP-002]
#   guide: [G-036, G-039, G-078]
#   falsepositives:
#     - Gateways, proxies and DNS servers rightly have most of the connections of a node.
#   remediation:
#     - "Find the pod behind the address (kubectl get pods -A -o wide | grep <address>) and what it connects to; a client that opens a connection a request should keep them."
#     - Many entries that saw no answer mean a destination that drops, or a scan.
#     - If the load is right, enlarge the map (bpf-ct-global-tcp-max, bpf-ct-global-any-max).
package cilium.conntrack.dominated

share := 0.3

unanswered_share := 0.4

busy_count := 50000

busy_ratio := 0.8

names := {
	"ct4_global": "TCP connection tracking",
	"ct6_global": "TCP connection tracking",
	"ct_any4_global": "Non-TCP connection tracking",
	"ct_any6_global": "Non-TCP connection tracking",
}

busy contains row if {
	rows := data.sysdump.node.conntrack_summary
	some row in rows
	row.entries_count >= busy_count
}

busy contains row if {
	rows := data.sysdump.node.conntrack_summary
	sizes := data.sysdump.node.bpf_map_sizes
	some row in rows
	some size in sizes
	size.name == names[row.map]
	row.entries_count >= size.max_entries * busy_ratio
	row.entries_count >= 50
}

findings contains finding if {
	some row in busy
	row.top_source_count > row.entries_count * share
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%s owns %d of the %d entries of map cilium_%s on %s", [row.top_source, row.top_source_count, row.entries_count, row.map, row.node]),
		"evidence": [row.source],
		"facts": {"entries_count": row.entries_count, "top_source_count": row.top_source_count},
		"key": "source",
	}
}

findings contains finding if {
	some row in busy
	row.top_destination_count > row.entries_count * share
	not row.top_source_count > row.entries_count * share
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%d of the %d entries of map cilium_%s on %s lead to %s", [row.top_destination_count, row.entries_count, row.map, row.node, row.top_destination]),
		"evidence": [row.source],
		"facts": {"entries_count": row.entries_count, "top_destination_count": row.top_destination_count},
		"key": "destination",
	}
}

findings contains finding if {
	some row in busy
	row.syn_only_count > row.entries_count * unanswered_share
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%d of the %d entries of map cilium_%s on %s are connections that saw no answer", [row.syn_only_count, row.entries_count, row.map, row.node]),
		"evidence": [row.source],
		"facts": {"entries_count": row.entries_count, "syn_only_count": row.syn_only_count},
		"key": "unanswered",
	}
}
