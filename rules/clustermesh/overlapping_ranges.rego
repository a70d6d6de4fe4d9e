# METADATA
# title: Pod CIDRs of two clusters overlap
# description: >-
#   Nodes of different clusters of the mesh have overlapping pod CIDRs. Addresses are ambiguous: traffic reaches the
#   wrong cluster and identities overwrite each other.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/#cluster-addressing-requirements
# custom:
#   id: CIL-CM-007
#   severity: critical
#   confidence: high
#   judged: cluster
#   explains: [CIL-ID-007]
#   guide: [G-039]
#   falsepositives:
#     - Clusters with overlapping pod CIDR support, which mark addresses with the cluster.
#   remediation:
#     - Give one of the clusters another pod CIDR.
#     - "Compare: kubectl -n kube-system exec <agent pod> -- cilium-dbg node list."
package cilium.clustermesh.overlapping_ranges

several_clusters if {
	rows := data.sysdump.agent_nodes
	count({row.cluster | some row in rows}) > 1
}

nodes[cidr] contains row if {
	several_clusters
	rows := data.sysdump.agent_nodes
	some row in rows
	cidr := row.pod_cidr
	contains(cidr, "/")
}

findings contains finding if {
	some cidr, rows in nodes
	clusters := {row.cluster | some row in rows}
	count(clusters) > 1
	names := sort({sprintf("%s/%s", [row.cluster, row.name]) | some row in rows})
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("nodes of %d clusters have the pod CIDR %s: %s", [count(clusters), cidr, concat(", ", array.slice(names, 0, 4))]),
		"evidence": array.slice([row.source | some row in rows], 0, 10),
	}
}
