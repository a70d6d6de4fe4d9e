# METADATA
# title: Updates of a BPF map fail
# description: >-
#   The agent can't write entries of a BPF map. What it knows and what the datapath does differ until the update succeeds:
#   services, endpoints, addresses or policies are missing or old.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-MAP-008
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [bpf_maps, metrics]
#   explains: [CIL-SVC-002]
#   guide: [G-014, G-035, G-038]
#   falsepositives:
#     - Deletions of entries that are gone already.
#     - A count of failures since the agent's start, long over.
#   remediation:
#     - "See the failing entries: kubectl -n kube-system exec <agent pod> -- cilium-dbg map list --verbose | grep -B2 -i error; cilium-dbg map get <map>."
#     - "\"no space left\" or \"argument list too long\": the map is full, raise its size. \"operation not permitted\" or \"bad file descriptor\": the pinned map was taken away, restart the agent."
package cilium.map.operations_failing

benign := `(?i)key does not exist|no such file or directory|not found`

least_failures := 10

least_ratio := 0.001

broken contains row if {
	rows := data.sysdump.node.bpf_maps
	some row in rows
	row.errors_count > 0
	row.first_error != ""
	not regex.match(benign, row.first_error)
}

findings contains finding if {
	some row in broken
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%d entries of map %s on %s could not be written: %s", [row.errors_count, row.map, row.node, row.first_error]),
		"evidence": [row.source],
		"facts": {"errors_count": row.errors_count},
		"confidence": "high",
		"reason": "the agent still lists the entries as failed",
		"key": regex.replace(row.map, `_[0-9]+$`, ""),
	}
}

# Failures since start by map and operation; deletions are left out.
failures[map] contains metric if {
	rows := data.sysdump.node.metrics
	some metric in rows
	metric.name == "cilium_bpf_map_ops_total"
	some outcome in metric.labels
	outcome.name == "outcome"
	outcome.value in {"fail", "failure", "failed"}
	some operation in metric.labels
	operation.name == "operation"
	operation.value == "update"
	some label in metric.labels
	label.name == "map_name"
	map := label.value
	metric.value >= least_failures
}

all_operations[map] := sum([metric.value |
	rows := data.sysdump.node.metrics
	some metric in rows
	metric.name == "cilium_bpf_map_ops_total"
	some label in metric.labels
	label.name == "map_name"
	label.value == map
	metric.value > 0
]) if {
	some map, _ in failures
}

findings contains finding if {
	some map, metrics in failures
	some metric in metrics
	metric.value > all_operations[map] * least_ratio
	not regex.match(`^(ct|metrics)`, map)
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("%d of %d operations on map %s of %s failed since the agent started", [metric.value, all_operations[map], map, metric.node]),
		"evidence": [metric.source],
		"facts": {"failed_operations": metric.value},
		"severity": "low",
		"reason": "a counter since start does not say that it goes on",
		"key": sprintf("counted %s", [map]),
	}
}
