# METADATA
# title: NAT map full or its ports used up
# description: >-
#   The node finds no free source port for connections that leave it masqueraded, or its NAT map is near its size. New
#   connections out of the cluster are dropped with "No mapping for NAT masquerade", at first only some of them.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/masquerading/
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-005
#   severity: high
#   confidence: high
#   judged: node
#   optional: [map_pressures, nat_summary, nat_retries, bpf_map_sizes, drop_counters, flow_drops]
#   explains: [CIL-DROP-001]
#   guide: [G-037]
#   falsepositives:
#     - The NAT map is an LRU map. A high fill alone, without drops and without retries, is a hint and no failure.
#   remediation:
#     - "See where the ports go: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf nat list | awk '{print $3,$4}' | sort | uniq -c | sort -n | tail."
#     - Spread the connections over more egress addresses, keep connections alive instead of opening new ones, or use more gateways.
#     - "Raise bpf-nat-global-max (at most 2/3 of the sum of the conntrack maps) with bpf-ct-global-tcp-max and bpf-ct-global-any-max, and restart the agents."
package cilium.map.nat_pressure

warn_ratio := 0.9

no_mapping_code := 167

# A fill by the metric, or by counting the dump.
fill contains measure if {
	rows := data.sysdump.node.map_pressures
	some row in rows
	regex.match(`^(cilium_)?(snat_v[46]_external|nat)`, row.map)
	row.pressure_ratio >= warn_ratio
	measure := {"ratio": row.pressure_ratio, "node": row.node, "sources": [row.source]}
}

fill contains measure if {
	rows := data.sysdump.node.nat_summary
	sizes := data.sysdump.node.bpf_map_sizes
	some row in rows
	some size in sizes
	size.name == "NAT"
	size.max_entries > 0
	row.entries_count >= size.max_entries * warn_ratio
	measure := {"ratio": row.entries_count / size.max_entries, "node": row.node, "sources": [row.source, size.source]}
}

recent_drops contains drop if {
	rows := data.sysdump.node.flow_drops
	some drop in rows
	drop.code == no_mapping_code
	drop.last_age_seconds <= 300
}

counters contains counter if {
	rows := data.sysdump.node.drop_counters
	some counter in rows
	counter.drop == true
	contains(lower(counter.reason), "no mapping for nat")
	counter.packets_total > 0
}

tails contains row if {
	rows := data.sysdump.node.nat_retries
	some row in rows
	row.tail_total > 0
}

counter_text := concat("", [sprintf("; %d packets were dropped since the counters began: %s", [counter.packets_total, counter.reason]) | some counter in counters])

tail_text := concat("", [sprintf("; %d of %d port searches took 16 tries or more", [row.tail_total, row.allocations_total]) | some row in tails])

# Drops in the collected flows.
findings contains finding if {
	count(recent_drops) > 0
	nodes := {drop.node | some drop in recent_drops}
	some node in nodes
	packets := sum([drop.count | some drop in recent_drops])
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s found no source port for %d packets in the collected flows (to %s)%s%s", [
			node, packets, concat(", ", {drop.destination_ip | some drop in recent_drops}), counter_text, tail_text,
		]),
		"evidence": array.slice(array.concat([drop.source | some drop in recent_drops], [counter.source | some counter in counters]), 0, 12),
		"facts": {"dropped_packets": packets},
		"key": "drops",
	}
}

severity(ratio) := "high" if {
	ratio >= warn_ratio
	count(counters) + count(tails) > 0
} else := "medium"

findings contains finding if {
	count(recent_drops) == 0
	ratio := max([measure.ratio | some measure in fill])
	some measure in fill
	measure.ratio == ratio
	finding := {
		"subject": {"kind": "node", "name": measure.node},
		"message": sprintf("the NAT map of %s is filled to %d%%%s%s", [measure.node, round(ratio * 100), counter_text, tail_text]),
		"evidence": array.slice(array.concat([source | some each in fill; some source in each.sources], array.concat([counter.source | some counter in counters], [row.source | some row in tails])), 0, 12),
		"facts": {"fill_ratio": ratio},
		"severity": severity(ratio),
		"reason": "an LRU map evicts: it is a failure when packets were dropped or ports hard to find",
		"key": "fill",
	}
}

# Only counters, which have no time: hard to find, or drops at some time.
findings contains finding if {
	count(recent_drops) == 0
	count(fill) == 0
	count(counters) + count(tails) > 0
	nodes := {counter.node | some counter in counters} | {row.node | some row in tails}
	some node in nodes
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s had trouble to find source ports for masqueraded connections at some time%s%s", [node, counter_text, tail_text]),
		"evidence": array.slice(array.concat([counter.source | some counter in counters], [row.source | some row in tails]), 0, 12),
		"severity": "low",
		"reason": "counters don't say when",
		"key": "counters",
	}
}
