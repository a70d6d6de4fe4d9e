# METADATA
# title: Agent close to its memory limit
# description: >-
#   The agent's resident memory is close to the limit of its container, or far above that of the other agents. When it reaches
#   the limit it is killed, and endpoints of the node are restored from disk.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-RES-003
#   severity: medium
#   confidence: medium
#   judged: cluster
#   optional: [containers, pod_usage]
#   explains: [CIL-RES-002]
#   guide: [G-084, G-087]
#   falsepositives:
#     - Larger nodes with many more pods than the others.
#   remediation:
#     - "Raise resources.limits.memory of the agent in the Helm values."
#     - "If one agent is far above the others, keep its heap profile before restarting it: kubectl -n kube-system exec <agent pod> -c cilium-agent -- gops memstats 1 and gops pprof-heap 1."
package cilium.resources.memory_high

import data.cilium.lib.lines

near_limit := 0.9

outlier_factor := 3

# What the metrics-server says of the whole pod.
usage[usage_row.pod] := {"bytes": usage_row.memory_bytes, "source": usage_row.source} if {
	rows := data.sysdump.pod_usage
	some usage_row in rows
}

outlier_least_bytes := 1073741824

used[metric.node] := {"bytes": metric.value, "source": metric.source} if {
	metrics := data.sysdump.metrics
	some metric in metrics
	metric.component == "cilium-agent"
	metric.name in {"cilium_process_resident_memory_bytes", "process_resident_memory_bytes"}
}

sorted := sort([use.bytes | some use in used])

median := sorted[floor(count(sorted) / 2)]

mib(bytes) := floor(bytes / 1048576)

findings contains finding if {
	uses := used # as a whole, once
	containers := data.sysdump.containers
	some container in containers
	container.container == "cilium-agent"
	container.memory_limit_bytes > 0
	node := container.node
	use := uses[node]
	share := use.bytes / container.memory_limit_bytes
	share >= near_limit
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("the agent of %s uses %d MiB of its limit of %d MiB (%d%%)", [node, mib(use.bytes), mib(container.memory_limit_bytes), round(share * 100)]),
		"evidence": [use.source, container.source],
		"facts": {"share": share},
		"key": "limit",
	}
}

findings contains finding if {
	usages := usage
	containers := data.sysdump.containers
	some container in containers
	container.component in {"cilium-operator", "cilium-envoy", "hubble-relay", "clustermesh-apiserver"}
	container.memory_limit_bytes > 0
	container.ready == true
	use := usages[container.pod]
	share := use.bytes / container.memory_limit_bytes
	share >= near_limit
	share <= 1
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [container.namespace, container.pod])},
		"message": sprintf("%s %s uses %d MiB of its limit of %d MiB (%d%%)", [container.component, container.pod, mib(use.bytes), mib(container.memory_limit_bytes), round(share * 100)]),
		"evidence": [use.source, container.source],
		"facts": {"share": share},
		"key": container.component,
	}
}

findings contains finding if {
	count(used) >= 4
	some node, use in used
	use.bytes >= outlier_least_bytes
	use.bytes > median * outlier_factor
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("the agent of %s uses %d MiB, the median of the %s is %d MiB", [node, mib(use.bytes), lines.number(count(used), "agent"), mib(median)]),
		"evidence": [use.source],
		"facts": {"bytes": use.bytes, "median_bytes": median},
		"severity": "low",
		"reason": "a comparison between nodes, which may differ in what they run",
		"key": "outlier",
	}
}
