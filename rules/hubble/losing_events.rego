# METADATA
# title: Hubble loses events
# description: >-
#   Events are lost before Hubble sees them: the kernel's buffer or Hubble's own queue is full. Flows and Hubble metrics
#   have gaps; traffic itself is not concerned.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-HUB-002
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [metrics, log_groups]
#   explains: [CIL-HUB-006]
#   guide: [G-058, G-059]
#   falsepositives:
#     - Lost events of source hubble_ring_buffer count slow readers, among them the status command, and no lost traffic.
#     - The end of a long answer to the collector, where the ring goes on while it is read.
#   remediation:
#     - "Aggregate more: monitorAggregation=medium (the default) or maximum."
#     - "Enlarge the queue: hubble.eventQueueSize (1024 per CPU up to 16384 by default)."
#     - Give the agent more CPU; a throttled agent reads its buffers too late.
package cilium.hubble.losing_events

import data.cilium.lib.trouble

lost_ratio := 0.01

full contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)hubble events queue is (full|processing messages too slow)|hubble events queue is full|perf ring buffer.*lost`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": concat("", [name | name := group.node]),
		"pod": concat("/", array.concat([name | name := group.namespace], [group.pod])),
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

findings contains finding if {
	some hit in full
	hit.text == trouble.text(full)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("Hubble of %s loses events because its queue is full (%d times): %s", [hit.node, trouble.occurrences(full), hit.text]),
		"evidence": trouble.evidence(full),
		"severity": trouble.severity(full, "medium"),
		"reason": trouble.reason(full),
	}
}

lost contains metric if {
	rows := data.sysdump.node.metrics
	some metric in rows
	metric.name == "hubble_lost_events_total"
	metric.value > 0
	some label in metric.labels
	label.name == "source"
	label.value != "hubble_ring_buffer"
}

processed := sum([metric.value |
	rows := data.sysdump.node.metrics
	some metric in rows
	metric.name == "hubble_flows_processed_total"
	metric.value > 0
])

findings contains finding if {
	count(full) == 0
	events := sum([metric.value | some metric in lost])
	events > (processed + events) * lost_ratio
	some node in {metric.node | some metric in lost}
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("Hubble of %s lost %d events since the agent's start", [node, events]),
		"evidence": [metric.source | some metric in lost],
		"facts": {"lost_events": events},
		"severity": "low",
		"reason": "a counter since start does not say that it goes on",
		"key": "counted",
	}
}
