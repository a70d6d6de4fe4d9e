# METADATA
# title: Address map reports errors
# description: >-
#   The agent's address map (ipcache) refused updates. Two sources claim the same address, or updates are malformed;
#   some addresses then have an old identity.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-ID-007
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [log_groups]
#   explains: [CIL-ID-006]
#   guide: [G-038]
#   falsepositives:
#     - cannot_overwrite_by_source, which every node shows a few of at its start.
#   remediation:
#     - "Look for two owners of one address: duplicate pod IPs, overlapping pod CIDRs of clusters of a mesh."
#     - "See the labels of cilium_ipcache_errors_total and warnings 'Detected conflicting' in the agent's log."
package cilium.identity.ipcache_errors

few := 10

many := 100

recent_seconds := 1800

expected := {"cannot_overwrite_by_source"}

findings contains finding if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_ipcache_errors_total"
	metric.value > few
	kinds := {label.value | some label in metric.labels; label.name == "error"}
	count(kinds & expected) == 0
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("the ipcache of %s refused %d updates (%s) since the agent started", [metric.node, metric.value, concat(", ", [sprintf("%s=%s", [label.name, label.value]) | some label in metric.labels])]),
		"evidence": [metric.source],
		"facts": {"errors_total": metric.value},
		"severity": severity(metric.value),
		"reason": "graded by the number; a counter doesn't say when",
		"key": concat(",", kinds),
	}
}

severity(n) := "medium" if n > many

severity(n) := "low" if n <= many

findings contains finding if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.previous == false
	group.count >= few
	group.last_age_seconds <= recent_seconds
	regex.match(`(?i)detected conflicting |detected identity override|ipcache.*conflict|attempt to upsert invalid ip`, group.message)
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the ipcache of %s has conflicting entries: %d messages, the last at %s: %s", [group.node, group.count, group.last_at, substring(group.message, 0, 250)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"messages_count": group.count},
		"key": "conflict",
	}
}
