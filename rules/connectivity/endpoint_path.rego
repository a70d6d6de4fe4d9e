# METADATA
# title: Overlay or pod routing broken between nodes
# description: >-
#   The remote node answers the health probe of its host address and its health endpoint does not. The nodes reach each
#   other, and traffic between their pods is lost: the tunnel's UDP port is blocked, pod routes are missing, or
#   encryption fails.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-CONN-002
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [containers, cluster_health]
#   guide: [G-023, G-115, G-120]
#   falsepositives:
#     - The health endpoint of the remote node restarts at this moment.
#     - Probes in the first minute of an agent's life, and probes older than the dump by more than a probe interval. Neither counts here.
#   remediation:
#     - "Let the tunnel through between all nodes: UDP 8472 for VXLAN, UDP 6081 for Geneve, UDP 51871 for WireGuard; in native routing check the routes of the pod CIDRs."
#     - "Watch the underlay on both nodes while one pings a pod of the other: tcpdump -ni <device> udp port 8472."
#     - "Probe again: kubectl -n kube-system exec <agent pod> -- cilium-health status --probe."
package cilium.connectivity.endpoint_path

# A probe is told from a stale one by its age: an interval (1m36s with few nodes, longer with more) and a margin.
margin_seconds := 40

usual_interval_seconds := 97

young_agent_seconds := 60

captured := data.sysdump.dump[0].captured_at_unix

# Nodes whose agent started too short before the dump to have probed anybody.
young contains container.node if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	captured - container.started_at_unix < young_agent_seconds
}

reached contains path_key(probe.node, probe.target_node, probe.path) if {
	probes := data.sysdump.health_paths
	some probe in probes
	probe.ok
}

path_key(from, to, path) := sprintf("%s→%s %s", [from, to, path])

# Paths to the health endpoint of another node on which every probe failed, not too long ago.
failed[pair] contains probe if {
	probes := data.sysdump.health_paths
	some probe in probes
	probe.path == "endpoint"
	probe.local == false
	probe.ok == false
	interval := array.concat([probe.probe_interval_seconds | probe.probe_interval_seconds > 0], [usual_interval_seconds])[0]
	captured - probe.probed_at_unix < interval + margin_seconds
	from := probe.node
	not from in young
	endpoint_path := path_key(from, probe.target_node, "endpoint")
	not endpoint_path in reached
	path_key(from, probe.target_node, "host") in reached
	pair := sprintf("%s→%s", [probe.node, probe.target_node])
}

# The way back, where the other agent's probes were collected, fails as well: replies cross it.
confirmed contains pair if {
	some pair, probes in failed
	some probe in probes
	back := sprintf("%s→%s", [probe.target_node, probe.node])
	failed[back]
}

# Nothing is known of the way back.
confirmed contains pair if {
	some pair, probes in failed
	some probe in probes
	target := probe.target_node
	not target in judged_nodes
}

judged_nodes contains probe.node if {
	probes := data.sysdump.health_paths
	some probe in probes
}

health_lines[node] contains row.source if {
	rows := data.sysdump.cluster_health
	some row in rows
	node := row.node
}

findings contains finding if {
	some pair in confirmed
	probes := failed[pair]
	some probe in probes
	errors := sort([text | some each in probes; text := sprintf("%s: %s", [each.protocol, each.error])])
	probe.protocol == min([each.protocol | some each in probes])
	finding := {
		"subject": {"kind": "node_pair", "name": pair},
		"message": sprintf("%s reaches the host of %s and not its health endpoint %s (%s): traffic between pods of the two nodes is lost on the overlay or its routes", [probe.node, probe.target_node, probe.ip, concat("; ", errors)]),
		"evidence": array.slice(array.concat([each.source | some each in probes], [line | some line in health_lines[probe.node]]), 0, 6),
	}
}
