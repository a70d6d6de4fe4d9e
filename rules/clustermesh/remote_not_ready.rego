# METADATA
# title: Remote cluster is not ready
# description: >-
#   Agents have no working connection to another cluster of the mesh. Its services, endpoints and identities are
#   missing or out of date, so traffic between the clusters fails or is denied.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_clustermesh/
# custom:
#   id: CIL-CM-001
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [containers]
#   explains: [CIL-CM-009, CIL-DROP-005]
#   guide: [G-018]
#   falsepositives:
#     - The other cluster is down on purpose.
#     - Agents that started in the last minute.
#   remediation:
#     - "Follow the text behind the cluster: it names DNS, TCP, TLS or the cluster's configuration. kubectl -n kube-system exec <agent pod> -- cilium-dbg troubleshoot clustermesh <cluster> checks each step."
#     - "If all agents say so, look at the other cluster's clustermesh-apiserver; if one does, at its node."
package cilium.clustermesh.remote_not_ready

captured := data.sysdump.dump[0].captured_at_unix

young_agent_seconds := 60

young contains container.node if {
	containers := data.sysdump.containers
	some container in containers
	container.container == "cilium-agent"
	captured - container.started_at_unix < young_agent_seconds
}

seen_by[row.name] contains row.node if {
	rows := data.sysdump.remote_clusters
	some row in rows
}

missing[row.name] contains row if {
	rows := data.sysdump.remote_clusters
	some row in rows
	row.ready == false
	node := row.node
	not node in young
	not startswith(row.name, "..")
}

texts[name] contains row.status_text if {
	some name, rows in missing
	some row in rows
	row.status_text != ""
}

findings contains finding if {
	some name, rows in missing
	some row in rows
	row.node == min([each.node | some each in rows])
	finding := {
		"subject": {"kind": "remote_cluster", "name": name},
		"message": sprintf("cluster %s is not ready on %d of %d agents that know it%s", [name, count(rows), count(seen_by[name]), concat("", array.slice([sprintf(": %s", [substring(text, 0, 300)]) | some text in texts[name]], 0, 1))]),
		"evidence": array.slice(array.concat([row.source], [each.source | some each in rows]), 0, 10),
		"facts": {"agents_count": count(rows)},
		"severity": severity(count(rows), count(seen_by[name])),
		"reason": "graded by the share of the agents",
	}
}

severity(bad, all) := "critical" if bad == all

severity(bad, all) := "high" if bad < all
