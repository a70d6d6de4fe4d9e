# METADATA
# title: Policies no longer select pods of other clusters (1.19)
# description: >-
#   From 1.19 on selectors without a cluster match pods of the own cluster only. Policies of a mesh that were
#   written before then deny traffic from the other clusters.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-CM-012
#   severity: high
#   confidence: high
#   judged: cluster
#   applies: {cilium: ">=1.19"}
#   explains: [CIL-POL-002]
#   guide: [G-127, G-138]
#   falsepositives:
#     - Policies that were meant for the own cluster.
#   remediation:
#     - Add io.cilium.k8s.policy.cluster to the peers that are meant to be in other clusters, or set policy-default-local-cluster=false for a time.
package cilium.clustermesh.local_selectors

recent_seconds := 60

local_default if {
	settings := data.sysdump.configuration
	not "false" in {setting.value | some setting in settings; setting.component == "cilium-config"; setting.name == "policy-default-local-cluster"}
}

own contains setting.value if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "cluster-name"
}

remote contains row.name if {
	rows := data.sysdump.remote_clusters
	some row in rows
}

cluster_prefix := "k8s:io.cilium.k8s.policy.cluster="

# Denied packets from a pod of another cluster.
findings contains finding if {
	local_default
	count(remote) > 0
	drops := data.sysdump.flow_drops
	some drop in drops
	drop.reason == "POLICY_DENIED"
	drop.last_age_seconds <= recent_seconds
	some label in drop.source_labels
	startswith(label, cluster_prefix)
	cluster := trim_prefix(label, cluster_prefix)
	not cluster in own
	finding := {
		"subject": {"kind": "remote_cluster", "name": cluster},
		"message": sprintf("policy denies packets from %s/%s of cluster %s to %s/%s (%d flows): selectors without a cluster mean the own one", [drop.source_namespace, drop.source_workload, cluster, drop.destination_namespace, drop.destination_workload, drop.count]),
		"evidence": [drop.source],
		"facts": {"flows_count": drop.count},
	}
}
