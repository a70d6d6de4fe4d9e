# METADATA
# title: State of a remote cluster is not synchronised
# description: >-
#   The connection to another cluster stands, but its nodes, endpoints, identities or services have not been read
#   completely. Policies and services that need them don't work across the clusters yet.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_clustermesh/
# custom:
#   id: CIL-CM-004
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [containers]
#   explains: [CIL-CM-001]
#   guide: [G-018]
#   falsepositives:
#     - Large clusters in the first minutes of an agent.
#   remediation:
#     - "See which part is missing: cilium-dbg status --all-clusters in the agent's pod."
#     - "Look at the load of the other cluster's etcd; raise clustermesh-sync-timeout if it is only slow."
package cilium.clustermesh.not_synchronised

captured := data.sysdump.dump[0].captured_at_unix

patience_seconds := 100

young contains container.node if {
	containers := data.sysdump.containers
	some container in containers
	container.container == "cilium-agent"
	captured - container.started_at_unix < patience_seconds
}

parts(nodes, endpoints, identities, services) := [name | some name, synced in {"nodes": nodes, "endpoints": endpoints, "identities": identities, "services": services}; synced == false]

findings contains finding if {
	rows := data.sysdump.remote_clusters
	some row in rows
	row.ready == true
	node := row.node
	not node in young
	missing := parts(row.synced_nodes, row.synced_endpoints, row.synced_identities, row.synced_services)
	count(missing) > 0
	finding := {
		"subject": {"kind": "remote_cluster", "name": row.name},
		"message": sprintf("%s of cluster %s are not synchronised on %s", [concat(", ", missing), row.name, row.node]),
		"evidence": [row.source],
	}
}
