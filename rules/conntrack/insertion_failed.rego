# METADATA
# title: Conntrack insertions fail
# description: >-
#   The kernel refused to add entries to the connection tracking map. Packets of new connections are dropped with
#   "CT: Map insertion failed".
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-CT-001
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [flow_drops, drop_counters, map_pressures]
#   explains: [CIL-CONN-007, CIL-DROP-001]
#   guide: [G-044, G-080, G-083, G-122, G-124]
#   falsepositives:
#     - A counter since the map was made. Without such drops in the flows, and with a map that is far from full, it is history.
#   remediation:
#     - "Raise bpf-ct-global-tcp-max and bpf-ct-global-any-max, or bpf-map-dynamic-size-ratio, in cilium-config and restart the agents."
#     - "Let garbage collection run more often: conntrack-gc-interval (for example 30s) in cilium-config."
#     - Do not flush the map (cilium-dbg bpf ct flush). It ends every tracked connection of the node.
package cilium.conntrack.insertion_failed

insertion_code := 155

recent contains drop if {
	rows := data.sysdump.node.flow_drops
	some drop in rows
	drop.code == insertion_code
	drop.last_age_seconds <= 300
}

counters contains counter if {
	rows := data.sysdump.node.drop_counters
	some counter in rows
	contains(lower(counter.reason), "map insertion failed")
	contains(lower(counter.reason), "ct")
	counter.packets_total > 0
}

pressed contains row if {
	rows := data.sysdump.node.map_pressures
	some row in rows
	regex.match(`^(cilium_)?ct(_any)?[46]_global$`, row.map)
	row.pressure_ratio >= 0.8
}

counted := concat("", [sprintf("; %d since the counters began", [sum([counter.packets_total | some counter in counters])]) | count(counters) > 0])

findings contains finding if {
	nodes := {drop.node | some drop in recent}
	some node in nodes
	packets := sum([drop.count | some drop in recent])
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s dropped %d packets in the collected flows because their connection could not be added to the conntrack map%s", [node, packets, counted]),
		"evidence": array.slice(array.concat([drop.source | some drop in recent], array.concat([counter.source | some counter in counters], [row.source | some row in pressed])), 0, 12),
		"facts": {"dropped_packets": packets},
	}
}

severity := "critical" if {
	count(pressed) > 0
} else := "low"

reason := "a conntrack map is nearly full at capture" if {
	count(pressed) > 0
} else := "a counter does not say when, and no conntrack map is nearly full at capture"

findings contains finding if {
	count(recent) == 0
	nodes := {counter.node | some counter in counters}
	some node in nodes
	packets := sum([counter.packets_total | some counter in counters])
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s dropped %d packets since the counters began because their connection could not be added to the conntrack map", [node, packets]),
		"evidence": array.slice(array.concat([counter.source | some counter in counters], [row.source | some row in pressed]), 0, 12),
		"facts": {"dropped_packets": packets},
		"severity": severity,
		"reason": reason,
	}
}
