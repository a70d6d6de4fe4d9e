# METADATA
# title: Policy changes take effect late
# description: >-
#   Agents take long to bring a policy change into the datapath. New pods and rules are judged by old policy
#   meanwhile.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-POL-016
#   severity: medium
#   confidence: medium
#   judged: node
#   guide: [G-012, G-072]
#   falsepositives:
#     - The first minutes of an agent.
#   remediation:
#     - Look for endpoints that are slow to regenerate and for CPU limits of the agent.
package cilium.policy.slow_implementation

slow_seconds := 30

findings contains finding if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name in {"cilium_policy_implementation_delay", "cilium_policy_incremental_update_duration"}
	metric.p99 > slow_seconds
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("policy changes take up to %v s on %s (99th percentile of %s)", [metric.p99, metric.node, metric.name]),
		"evidence": [metric.source],
		"facts": {"p99_seconds": metric.p99},
	}
}
