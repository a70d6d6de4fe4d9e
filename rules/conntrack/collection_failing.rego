# METADATA
# title: Conntrack garbage collection fails or is slow
# description: >-
#   The agent doesn't get through the conntrack map in time or fails to. Entries of connections that are over stay, and
#   the map fills.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-CT-002
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [metrics, log_groups]
#   explains: [CIL-CT-008, CIL-MAP-002]
#   guide: [G-016, G-075, G-081]
#   falsepositives:
#     - Single runs that were interrupted because the map changed under them (dump resets) on busy nodes.
#   remediation:
#     - Give the agent more CPU; a starved agent can't walk a large map.
#     - "Let it run more often: conntrack-gc-interval, conntrack-gc-max-interval in cilium-config."
#     - "See the last runs: kubectl -n kube-system exec <agent pod> -- cilium-dbg metrics list -p conntrack_gc."
package cilium.conntrack.collection_failing

import data.cilium.lib.trouble

slow_seconds := 30

least_runs := 20

failed_ratio := 0.05

failed contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)failed to perform ct garbage collection|failed to perform initial ctmap gc scan|conntrack garbage collect.* (failed|took)`, text)
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
	some hit in failed
	hit.text == trouble.text(failed)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("conntrack garbage collection of %s fails: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(failed),
		"severity": trouble.severity(failed, "high"),
		"reason": trouble.reason(failed),
	}
}

slow contains metric if {
	rows := data.sysdump.node.metrics
	some metric in rows
	metric.name == "cilium_datapath_conntrack_gc_duration_seconds"
	metric.p99 > slow_seconds
}

findings contains finding if {
	count(failed) == 0
	some metric in slow
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("conntrack garbage collection of %s takes %d s at the 99th percentile", [metric.node, round(metric.p99)]),
		"evidence": [row.source | some row in slow],
		"facts": {"p99_seconds": metric.p99},
		"severity": "medium",
		"reason": "slow, not failing",
		"key": "slow",
	}
}

uncompleted contains metric if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_datapath_conntrack_gc_runs_total"
	metric.value > 0
	some label in metric.labels
	label.value == "uncompleted"
}

runs[status] := sum([metric.value |
	rows := data.sysdump.node.metrics
	some metric in rows
	metric.name == "cilium_datapath_conntrack_gc_runs_total"
	some label in metric.labels
	label.name == "status"
	label.value == status
	metric.value > 0
]) if {
	some status in {"completed", "uncompleted"}
}

findings contains finding if {
	count(failed) == 0
	count(uncompleted) > 0
	runs.uncompleted + runs.completed >= least_runs
	runs.uncompleted > (runs.uncompleted + runs.completed) * failed_ratio
	some metric in uncompleted
	node := metric.node
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%d of %d conntrack garbage collections of %s since its start were not completed", [runs.uncompleted, runs.uncompleted + runs.completed, node]),
		"evidence": [row.source | some row in uncompleted],
		"severity": "low",
		"reason": "a counter since start",
		"key": "uncompleted",
	}
}
