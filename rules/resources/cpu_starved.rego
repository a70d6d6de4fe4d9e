# METADATA
# title: Agent or node short of CPU
# description: >-
#   The agent gets too little CPU: it uses up its limit, its threads wait to be scheduled, or the node is overloaded. Policies,
#   DNS answers, health probes and lease renewals all come late.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/performance/tuning/
# custom:
#   id: CIL-RES-001
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [hosts, kubernetes_nodes, containers, log_groups, pod_usage]
#   explains: [CIL-EP-004, CIL-DNS-002, CIL-CT-002, CIL-RES-005, CIL-HUB-002, CIL-POL-016, CIL-SVC-018, CIL-CONN-004, CIL-KVS-003]
#   guide: [G-086, G-084, G-120]
#   falsepositives:
#     - The first minutes of an agent, which compiles and loads programs.
#     - The collection of the dump itself, which adds load to the node.
#   remediation:
#     - "Remove the CPU limit of the agent (resources.limits.cpu in the Helm values) and raise its request; limits throttle it in bursts."
#     - "On the node see what uses the CPU: top, or kubectl top node and kubectl top pod -A --sort-by=cpu."
package cilium.resources.cpu_starved

import data.cilium.lib.lines

settled_seconds := 600

captured := data.sysdump.dump[0].captured_at_unix

metric_value[metric.name] := {"value": metric.value, "source": metric.source, "node": metric.node} if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name in {"cilium_process_cpu_seconds_total", "cilium_process_start_time_seconds"}
}

limits contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	container.cpu_limit_millicores > 0
}

# Its average use since the start is close to what it may use.
findings contains finding if {
	used := metric_value.cilium_process_cpu_seconds_total
	age := captured - metric_value.cilium_process_start_time_seconds.value
	age >= settled_seconds
	cores := used.value / age
	some container in limits
	share := (cores * 1000) / container.cpu_limit_millicores
	share >= 0.8
	finding := {
		"subject": {"kind": "node", "name": used.node},
		"message": sprintf("the agent of %s uses %d%% of its CPU limit (%d millicores) on average since its start", [used.node, round(share * 100), container.cpu_limit_millicores]),
		"evidence": [used.source, container.source],
		"facts": {"share": share},
		"key": "limit",
	}
}

# At the time of the collection, by the metrics-server.
findings contains finding if {
	usage := data.sysdump.pod_usage
	some row in usage
	some container in limits
	row.pod == container.pod
	share := row.cpu_millicores / container.cpu_limit_millicores
	share >= 0.9
	finding := {
		"subject": {"kind": "node", "name": container.node},
		"message": sprintf("the agent of %s uses %d of the %d millicores that its CPU limit allows", [container.node, row.cpu_millicores, container.cpu_limit_millicores]),
		"evidence": [row.source, container.source],
		"facts": {"share": share},
		"key": "limit",
	}
}

# Its goroutines wait for a thread (a histogram since the start, 1.17 on).
findings contains finding if {
	age := captured - metric_value.cilium_process_start_time_seconds.value
	age >= settled_seconds
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "go_sched_latencies_seconds"
	metric.p99 >= 0.1
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("one in a hundred of the agent's goroutines on %s waited %d ms or longer to be scheduled", [metric.node, round(metric.p99 * 1000)]),
		"evidence": [metric.source],
		"facts": {"p99_seconds": metric.p99},
		"key": "scheduler",
	}
}

cpus := max([node.capacity_cpu_millicores |
	nodes := data.sysdump.node.kubernetes_nodes
	some node in nodes
]) / 1000

findings contains finding if {
	hosts := data.sysdump.node.hosts
	some host in hosts
	cpus > 0
	host.load5 > 4 * cpus
	host.load15 > 4 * cpus
	finding := {
		"subject": {"kind": "node", "name": host.node},
		"message": sprintf("the load of %s is %v over five minutes and %v over fifteen, on %v CPUs", [host.node, host.load5, host.load15, cpus]),
		"evidence": [host.source],
		"facts": {"load5": host.load5, "load15": host.load15},
		"severity": "low",
		"reason": "load alone doesn't say that the agent is slow",
		"key": "load",
	}
}

findings contains finding if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.previous == false
	group.last_age_seconds <= settled_seconds
	regex.match(`(?i)worker threads took longer than|throttled by cgroup|took longer than expected|slow (sync|execution)`, group.message)
	group.count >= 5
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s says %s that its own work takes too long, the last at %s: %s", [group.node, lines.times(group.count), lines.moment(group.last_at), substring(group.message, 0, 300)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"messages_count": group.count},
		"severity": "low",
		"reason": "it may be one slow task and not the CPU",
		"key": "slow_work",
	}
}
