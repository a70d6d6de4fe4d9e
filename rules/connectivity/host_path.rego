# METADATA
# title: Node not reached by others (host path)
# description: >-
#   Health probes to the host address of a node fail by ICMP and by HTTP. Nodes don't reach each other on the
#   network below Cilium: a firewall, a route or the node itself. All traffic between their pods is lost as well.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/#firewall-rules
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-CONN-001
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [cluster_health, containers, kubernetes_nodes]
#   explains: [CIL-CM-002, CIL-CONN-002]
#   guide: [G-023, G-120]
#   falsepositives:
#     - A node that is down or was removed a moment ago.
#     - "ICMP alone or HTTP alone failing, which is a firewall for that protocol: reported as info."
#     - Probes in the first minute of an agent, and old ones.
#   remediation:
#     - "From one node ping the other's address and ask curl http://<address>:4240/hello; look at firewalls and security groups for ICMP and TCP 4240."
#     - "Check that the address is still the node's: kubectl get nodes -o wide; kubectl get ciliumnode <node> -o yaml."
#     - If one node is not reached by any other, look at that node first.
package cilium.connectivity.host_path

captured := data.sysdump.dump[0].captured_at_unix

young_agent_seconds := 60

# A probe that is older than an interval and a margin says nothing of now. Old versions don't print the interval.
margin_seconds := 40

usual_interval_seconds := 97

# Nodes whose agent started too short before the dump to have probed anybody.
young contains container.node if {
	containers := data.sysdump.containers
	some container in containers
	container.container == "cilium-agent"
	captured - container.started_at_unix < young_agent_seconds
}

# An array: a set of whole rows takes as long to build as everything else here together.
paths := [probe |
	probes := data.sysdump.health_paths
	some probe in probes
	probe.path == "host"
	probe.local == false
	from := probe.node
	not from in young
	interval := array.concat([probe.probe_interval_seconds | probe.probe_interval_seconds > 0], [usual_interval_seconds])[0]
	captured - probe.probed_at_unix < interval + margin_seconds
]

# Looked at first: most clusters have none.
unanswered contains probe.node if {
	probes := data.sysdump.health_paths
	some probe in probes
	probe.path == "host"
	probe.ok == false
}

reached contains [probe.node, probe.target_node] if {
	some probe in paths
	probe.ok
}

failed[pair] contains probe if {
	some probe in paths
	probe.ok == false
	pair := [probe.node, probe.target_node]
	not pair in reached
}

# With both protocols tried and both without an answer. The short form of old versions doesn't tell them apart.
down contains pair if {
	some pair, probes in failed
	count({probe.protocol | some probe in probes}) > 1
}

down contains pair if {
	some pair, probes in failed
	some probe in probes
	probe.protocol == ""
}

targets_of[from] contains probe.target_node if {
	some probe in paths
	from := probe.node
}

# A node that reaches nobody, and nodes that several others don't reach.
deaf contains from if {
	count(down) > 0
	some from, targets in targets_of
	count(targets) > 1
	every target in targets {
		[from, target] in down
	}
}

missed_by[target] contains from if {
	some [from, target] in down
	not from in deaf
}

ready_text(node) := concat("", [sprintf(", its Ready condition is %s", [row.ready_status]) |
	rows := data.sysdump.kubernetes_nodes
	some row in rows
	row.node == node
])

findings contains finding if {
	count(unanswered) > 0
	some from in deaf
	lines := [probe.source | some target in targets_of[from]; some probe in failed[[from, target]]]
	errors := {probe.error | some target in targets_of[from]; some probe in failed[[from, target]]}
	finding := {
		"subject": {"kind": "node", "name": from},
		"message": sprintf("%s reaches the host of none of %d other nodes: %s", [from, count(targets_of[from]), concat("; ", array.slice(sort([text | some text in errors]), 0, 2))]),
		"evidence": array.slice(lines, 0, 10),
		"key": "source",
	}
}

findings contains finding if {
	count(unanswered) > 0
	some target, sources in missed_by
	count(sources) > 1
	lines := [probe.source | some from in sources; some probe in failed[[from, target]]]
	errors := {probe.error | some from in sources; some probe in failed[[from, target]]}
	finding := {
		"subject": {"kind": "node", "name": target},
		"message": sprintf("%d of %d nodes don't reach the host of %s%s: %s", [count(sources), count(targets_of), target, ready_text(target), concat("; ", array.slice(sort([text | some text in errors]), 0, 2))]),
		"evidence": array.slice(lines, 0, 10),
		"facts": {"sources_count": count(sources)},
		"key": "target",
	}
}

findings contains finding if {
	count(unanswered) > 0
	some target, sources in missed_by
	count(sources) == 1
	some from in sources
	probes := failed[[from, target]]
	finding := {
		"subject": {"kind": "node_pair", "name": sprintf("%s→%s", [from, target])},
		"message": sprintf("%s doesn't reach the host of %s%s: %s", [from, target, ready_text(target), concat("; ", sort({sprintf("%s to %s: %s", [probe.protocol, probe.ip, probe.error]) | some probe in probes}))]),
		"evidence": array.slice([probe.source | some probe in probes], 0, 10),
		"key": "pair",
	}
}

# One protocol of two.
findings contains finding if {
	count(unanswered) > 0
	some probe in paths
	probe.ok == false
	pair := [probe.node, probe.target_node]
	pair in reached
	finding := {
		"subject": {"kind": "node_pair", "name": sprintf("%s→%s", [probe.node, probe.target_node])},
		"message": sprintf("%s reaches the host of %s, but not by %s: %s", [probe.node, probe.target_node, probe.protocol, probe.error]),
		"evidence": [probe.source],
		"severity": "info",
		"reason": "the other protocol is answered, so the path works",
		"key": "one_protocol",
	}
}

# The agent's own count, where the list of nodes below it is not there (cilium-dbg status without --verbose) or says nothing.
findings contains finding if {
	rows := data.sysdump.cluster_health
	some row in rows
	not row.node in young
	missing := row.total_count - row.reachable_count
	missing > 0
	captured - row.probed_at_unix < counted_seconds
	not row.node in detailed
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%s reached %d of %d nodes of the cluster at its last probe; which it didn't is not in the dump", [row.node, row.reachable_count, row.total_count]),
		"evidence": [row.source],
		"facts": {"unreached_count": missing},
		"severity": counted_severity(missing, row.total_count),
		"confidence": "medium",
		"reason": "graded by the share of nodes that are not reached",
		"key": "count",
	}
}

# A path that failed says more, also one to a health endpoint, which is CIL-CONN-002's.
detailed contains probe.node if {
	probes := data.sysdump.health_paths
	some probe in probes
	probe.ok == false
}

counted_seconds := 900

counted_severity(missing, total) := "critical" if 2 * missing >= total

counted_severity(missing, total) := "medium" if 2 * missing < total
