# METADATA
# title: BPF map under pressure
# description: >-
#   A BPF map other than those with rules of their own is near its size. What doesn't fit is missing from the datapath:
#   an endpoint, a node, a tunnel, an egress policy, a node id.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-007
#   severity: medium
#   confidence: high
#   judged: node
#   explains: [CIL-DROP-005]
#   guide: [G-037, G-077]
#   falsepositives:
#     - The map of fragments is an LRU map and fills in a burst of fragments without harm.
#   remediation:
#     - "Look at the map's entries: kubectl -n kube-system exec <agent pod> -- cilium-dbg map list --verbose."
#     - "Raise its option: bpf-sock-rev-map-max, bpf-fragments-map-max, bpf-auth-map-max, egress-gateway-policy-map-max, bpf-node-map-max, and restart the agents. Maps of endpoints (65,535) can't be made larger: fewer pods a node."
package cilium.map.other_pressure

warn_ratio := 0.9

# Maps with rules of their own.
others := `^(ct|ct_any)[46]?_?.*|^policy|^ipcache|^lb[46]_(services|backends|reverse_nat|affinity|source_range|health)|^snat_|^nat`

# Maps without which pods lose their network.
vital := `^(lxc|node|tunnel|egress|endpoint)`

severity(map) := "high" if {
	regex.match(vital, map)
} else := "medium"

findings contains finding if {
	rows := data.sysdump.node.map_pressures
	some row in rows
	row.pressure_ratio >= warn_ratio
	map := trim_prefix(row.map, "cilium_")
	not regex.match(others, map)
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the BPF map cilium_%s of %s is filled to %d%%", [map, row.node, round(row.pressure_ratio * 100)]),
		"evidence": [row.source],
		"facts": {"fill_ratio": row.pressure_ratio},
		"severity": severity(map),
		"reason": "by what the map holds",
		"key": map,
	}
}
