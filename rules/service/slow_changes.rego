# METADATA
# title: Changes of services take effect late
# description: >-
#   The agent needs long from a change of a service's backends to the datapath. Traffic goes to pods that are gone, and new ones
#   get none, for as long.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-SVC-018
#   severity: medium
#   confidence: low
#   judged: node
#   applies: {cilium: ">=1.15"}
#   explains: []
#   guide: [G-012]
#   falsepositives:
#     - The first synchronisation after a restart of the agent counts too.
#   remediation:
#     - Look for an agent that is short of CPU, or throttled by its own limit of requests to the API server.
package cilium.service.slow_changes

slow_seconds := 10

findings contains finding if {
	rows := data.sysdump.node.metrics
	some metric in rows
	metric.name == "cilium_service_implementation_delay"
	metric.p99 > slow_seconds
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("changes of services reach the datapath of %s after %d s at the 99th percentile", [metric.node, round(metric.p99)]),
		"evidence": [metric.source],
		"facts": {"p99_seconds": metric.p99},
	}
}
