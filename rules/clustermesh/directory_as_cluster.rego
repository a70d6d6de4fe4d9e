# METADATA
# title: Entries of the secret's directory are taken for clusters
# description: >-
#   The agent takes internal entries of the mounted secret (..data, ..2024_…) for remote clusters. They never get
#   ready and fill status and log; real clusters are not affected.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_clustermesh/
# custom:
#   id: CIL-CM-014
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [controllers]
#   explains: [CIL-AGENT-005]
#   falsepositives:
#     - None known.
#   remediation:
#     - Update to a newer patch release, and restart the agents.
package cilium.clustermesh.directory_as_cluster

findings contains finding if {
	rows := data.sysdump.remote_clusters
	some row in rows
	startswith(row.name, "..")
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the agent of %s takes %q, an entry of the secret's directory, for a remote cluster", [row.node, row.name]),
		"evidence": [row.source],
	}
}

findings contains finding if {
	controllers := data.sysdump.controllers
	some controller in controllers
	regex.match(`^remote-etcd-\.\.`, controller.name)
	finding := {
		"subject": {"kind": "node", "name": controller.node},
		"message": sprintf("the agent of %s takes an entry of the secret's directory for a remote cluster: controller %s: %s", [controller.node, controller.name, concat("", [controller.message | controller.message != ""])]),
		"evidence": [controller.source],
	}
}
