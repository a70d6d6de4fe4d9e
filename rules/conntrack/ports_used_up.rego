# METADATA
# title: Source ports to one destination used up
# description: >-
#   Nearly all source ports of the node's address towards one destination are in use by masqueraded connections. Further
#   connections to it are dropped or leave with the pod's own address, while other destinations work.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/masquerading/
# custom:
#   id: CIL-CT-009
#   severity: high
#   confidence: high
#   judged: node
#   optional: [bpf_map_sizes]
#   explains: [CIL-MAP-005, CIL-DROP-001]
#   guide: [G-037]
#   falsepositives:
#     - Several egress addresses on one node share the count of a destination.
#   remediation:
#     - Use more egress addresses or gateways for the destination, or let clients keep their connections.
#     - "See the entries: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf nat list | grep <destination> | wc -l. About 28,000 to 64,000 ports are all there are."
package cilium.conntrack.ports_used_up

# The ephemeral range of Linux has 28232 ports.
warn_count := 25000

full_count := 28000

severity(n) := "high" if {
	n >= full_count
} else := "medium"

busy contains row if {
	rows := data.sysdump.node.nat_summary
	some row in rows
	row.top_remote_count >= warn_count
}

# Most of a small map.
busy contains row if {
	rows := data.sysdump.node.nat_summary
	sizes := data.sysdump.node.bpf_map_sizes
	some row in rows
	some size in sizes
	size.name == "NAT"
	row.top_remote_count >= size.max_entries * 0.5
}

findings contains finding if {
	some row in busy
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%d source ports of %s are in use towards %s alone", [row.top_remote_count, row.node, row.top_remote]),
		"evidence": [row.source],
		"facts": {"ports_count": row.top_remote_count},
		"severity": severity(row.top_remote_count),
		"reason": "by the number of ports",
	}
}
