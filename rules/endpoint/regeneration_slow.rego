# METADATA
# title: Endpoint regeneration is slow or never rests
# description: >-
#   The agent takes long to regenerate endpoints or does so all the time. New policy and new pods take effect late,
#   and the agent uses much CPU.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-EP-004
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [containers, endpoints]
#   explains: [CIL-DNS-002, CIL-EP-006, CIL-POL-016]
#   guide: [G-012, G-013]
#   falsepositives:
#     - The first quarter of an hour of an agent, in which every endpoint is made anew.
#   remediation:
#     - "Look for identities that come and go (labels with unique values) and exclude those labels from identities: option labels."
#     - "Give the agent more CPU: compile and policy calculation are bound by it."
#     - "See the parts of the time: cilium-dbg metrics list -p endpoint_regeneration."
package cilium.endpoint.regeneration_slow

slow_seconds := 60

settled_seconds := 900

often_per_minute := 1

captured := data.sysdump.dump[0].captured_at_unix

agents contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.container == "cilium-agent"
	captured - container.started_at_unix >= settled_seconds
}

# The highest percentile is that of an agent's start for as long as the agent lives: nine in ten must be slow.
findings contains finding if {
	some agent in agents
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_endpoint_regeneration_time_stats_seconds"
	some label in metric.labels
	label.name == "scope"
	label.value == "total"
	metric.p90 > slow_seconds
	finding := {
		"subject": {"kind": "node", "name": agent.node},
		"message": sprintf("regenerating an endpoint of %s takes %v s and more for one in ten (half of them take %v s)", [agent.node, metric.p90, metric.p50]),
		"evidence": [metric.source],
		"facts": {"p90_seconds": metric.p90},
		"key": "slow",
	}
}

regenerations contains metric if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_endpoint_regenerations_total"
	metric.value > 0
}

findings contains finding if {
	some agent in agents
	total := sum([metric.value | some metric in regenerations])
	endpoints := count([endpoint.id |
		rows := data.sysdump.node.endpoints
		some endpoint in rows
	])
	endpoints > 0
	minutes := (captured - agent.started_at_unix) / 60
	rate := (total / endpoints) / minutes
	rate > often_per_minute
	finding := {
		"subject": {"kind": "node", "name": agent.node},
		"message": sprintf("endpoints of %s were regenerated %d times in %d minutes, %d endpoints: more than once a minute each", [agent.node, total, round(minutes), endpoints]),
		"evidence": array.slice([metric.source | some metric in regenerations], 0, 5),
		"facts": {"regenerations_total": total, "endpoints_count": endpoints},
		"key": "often",
	}
}
