# METADATA
# title: High latency between nodes
# description: >-
#   Health probes between nodes take long. Connections between pods of these nodes are slow, and timeouts of DNS and
#   of the API get near.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-CONN-004
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-CONN-007]
#   guide: [G-120]
#   falsepositives:
#     - Nodes in different regions, where the distance makes it.
#   remediation:
#     - Ping between the nodes and compare with the probe; look at the load of both nodes and at drops of their network cards.
#     - "Compare with the other nodes: cilium-health status --verbose."
package cilium.connectivity.latency

slow_seconds := 0.1

captured := data.sysdump.dump[0].captured_at_unix

# Nearly all pairs are quick; the others are looked at.
suspected contains [probe.node, probe.target_node] if {
	probes := data.sysdump.health_paths
	some probe in probes
	probe.latency_seconds > slow_seconds
}

# The quickest answer of each pair: a single slow one is chance.
pairs[pair] contains probe if {
	count(suspected) > 0
	probes := data.sysdump.health_paths
	some probe in probes
	probe.path == "host"
	probe.local == false
	probe.ok == true
	probe.latency_seconds > 0
	[probe.node, probe.target_node] in suspected
	pair := sprintf("%s→%s", [probe.node, probe.target_node])
}

findings contains finding if {
	some pair, probes in pairs
	quickest := min([probe.latency_seconds | some probe in probes])
	quickest > slow_seconds
	finding := {
		"subject": {"kind": "node_pair", "name": pair},
		"message": sprintf("a probe from %s takes %d ms at least (host path, %s)", [pair, round(quickest * 1000), concat(", ", sort({probe.protocol | some probe in probes}))]),
		"evidence": [probe.source | some probe in probes],
		"facts": {"latency_seconds": quickest},
	}
}
