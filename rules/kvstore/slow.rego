# METADATA
# title: The kvstore is slow or its first sync isn't done
# description: >-
#   Requests of the agent to etcd take seconds, or its first synchronisation with etcd hasn't finished. Nodes learn of each
#   other's pods and identities late, so traffic to new pods is dropped or denied until they do.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/#kvstore
# custom:
#   id: CIL-KVS-005
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [containers]
#   explains: [CIL-ID-006]
#   guide: [G-019]
#   falsepositives:
#     - An agent that started within the last minutes.
#     - "'etcd client timeout exceeded' alone, which is repeated at once."
#   remediation:
#     - "Look at etcd's disk and peers: etcd_disk_wal_fsync_duration_seconds below 10 ms, etcd_network_peer_round_trip_time_seconds below 50 ms."
#     - "In large clusters raise the client's limit: kvstore-opt etcd.qps (default 20) in cilium-config, then restart the agents."
package cilium.kvstore.slow

slow_seconds := 5

long_queue := 1000

start_seconds := 600

captured := data.sysdump.dump[0].captured_at_unix

# Agents that run long enough to have finished their first sync.
settled contains container.pod if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	captured - container.started_at_unix >= start_seconds
}

labels_of(labels) := concat(" ", [sprintf("%s=%s", [label.name, label.value]) | some label in labels])

findings contains finding if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_kvstore_operations_duration_seconds"
	metric.p99 >= slow_seconds
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("one request to etcd in a hundred of the agent of %s has taken %v s or longer (%s)", [metric.node, metric.p99, labels_of(metric.labels)]),
		"evidence": [metric.source],
		"facts": {"p99_seconds": metric.p99},
		"severity": "low",
		"reason": "a histogram since the start doesn't say when it was",
		"key": "duration",
	}
}

findings contains finding if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_kvstore_sync_queue_size"
	metric.value > long_queue
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("%d entries of %s wait to be written to etcd (%s)", [metric.value, metric.node, labels_of(metric.labels)]),
		"evidence": [metric.source],
		"facts": {"queue_size": metric.value},
		"key": "queue",
	}
}

findings contains finding if {
	count(settled) > 0
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_kvstore_initial_sync_completed"
	metric.value == 0
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("the first synchronisation of %s with etcd isn't done after ten minutes (%s)", [metric.node, labels_of(metric.labels)]),
		"evidence": [metric.source],
		"key": "sync",
	}
}
