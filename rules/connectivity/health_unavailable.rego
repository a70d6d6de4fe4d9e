# METADATA
# title: Health probing does not work on a node
# description: >-
#   The node's health daemon doesn't answer or has no result. Whether this node reaches others is unknown, and rules
#   on connectivity can't judge it.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-CONN-005
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [containers]
#   applies: {features: [health_checking]}
#   explains: [CIL-CONN-001]
#   guide: [G-023]
#   falsepositives:
#     - Health checking that is off by configuration.
#   remediation:
#     - "Restart the agent of the node; look for 'cilium-health' in its log."
#     - "Check that TCP 4240 is free on the node: ss -ltnp | grep 4240."
package cilium.connectivity.health_unavailable

captured := data.sysdump.dump[0].captured_at_unix

young_agent_seconds := 60

young if {
	containers := data.sysdump.node.containers
	some container in containers
	container.container == "cilium-agent"
	captured - container.started_at_unix < young_agent_seconds
}

findings contains finding if {
	not young
	rows := data.sysdump.node.cluster_health
	some row in rows
	regex.match(`(?i)unreachable|warning|fail|error|not (running|available)`, row.message)
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the health daemon of %s gives no result: %s", [row.node, row.message]),
		"evidence": [row.source],
	}
}

stale_seconds := 1800

# The agent asks its health daemon each minute; the interval of probes grows with the cluster to some minutes.
findings contains finding if {
	not young
	rows := data.sysdump.node.cluster_health
	some row in rows
	age := captured - row.probed_at_unix
	age >= stale_seconds
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the last health probe of %s was %d minutes before the dump: it then reached %d of %d nodes", [row.node, round(age / 60), row.reachable_count, row.total_count]),
		"evidence": [row.source],
		"key": "stale",
	}
}
