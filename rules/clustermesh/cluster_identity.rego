# METADATA
# title: Cluster id or name is invalid for a mesh
# description: >-
#   The id or the name of this cluster can't be used in a mesh: it is the default one, out of range or the same as
#   another cluster's. Identities of both clusters collide and policy decides wrongly.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/
# custom:
#   id: CIL-CM-005
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [remote_clusters]
#   explains: [CIL-CM-001, CIL-ID-006]
#   guide: [G-018]
#   falsepositives:
#     - "A cluster without a mesh: id 0 and name default are fine there."
#   remediation:
#     - Give each cluster its own cluster.id (1 to 255, or 511 with max-connected-clusters 511) and cluster.name; then restart all pods, because identities carry the id.
package cilium.clustermesh.cluster_identity

setting[entry.name] := entry.value if {
	entries := data.sysdump.configuration
	some entry in entries
	entry.component == "cilium-config"
	entry.name in {"cluster-id", "cluster-name", "max-connected-clusters"}
}

lines[entry.name] contains entry.source if {
	entries := data.sysdump.configuration
	some entry in entries
	entry.component == "cilium-config"
	entry.name in {"cluster-id", "cluster-name", "max-connected-clusters"}
}

meshed if {
	rows := data.sysdump.remote_clusters
	some row in rows
	row.name != ""
}

wrong contains {"option": "cluster-id", "text": "cluster-id is 0 while other clusters are connected"} if {
	meshed
	setting["cluster-id"] in {"", "0"}
}

wrong contains {"option": "cluster-name", "text": "the name is the default one while cluster-id is set"} if {
	setting["cluster-name"] == "default"
	not setting["cluster-id"] in {"", "0"}
}

wrong contains {"option": "cluster-name", "text": sprintf("name %q is not one of at most 32 lower-case letters, digits and dashes", [setting["cluster-name"]])} if {
	meshed
	not regex.match(`^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$`, setting["cluster-name"])
}

wrong contains {"option": "cluster-name", "text": sprintf("a remote cluster has the same name %q", [row.name])} if {
	rows := data.sysdump.remote_clusters
	some row in rows
	row.name == setting["cluster-name"]
}

findings contains finding if {
	some each in wrong
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the cluster can't take part in a mesh: %s", [each.text]),
		"evidence": [line | some line in lines[each.option]],
		"key": each.option,
	}
}
