# METADATA
# title: Cluster id collides with packet marks of the cloud
# description: >-
#   A cluster id of 128 and above uses a bit of the packet mark that AWS ENI, Alibaba and chained aws-cni use too.
#   The agent refuses to start, or packets are taken for others.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/
# custom:
#   id: CIL-CM-013
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-AGENT-002]
#   guide: [G-018]
#   falsepositives:
#     - None known.
#   remediation:
#     - Choose a cluster id below 128 for clusters in these modes.
package cilium.clustermesh.id_marks_collide

setting[entry.name] := entry.value if {
	entries := data.sysdump.configuration
	some entry in entries
	entry.component == "cilium-config"
	entry.name in {"cluster-id", "ipam", "cni-chaining-mode"}
}

cloud if setting.ipam in {"eni", "alibabacloud"}

cloud if setting["cni-chaining-mode"] == "aws-cni"

findings contains finding if {
	cloud
	id := to_number(setting["cluster-id"])
	bits.and(id, 128) != 0
	entries := data.sysdump.configuration
	some entry in entries
	entry.component == "cilium-config"
	entry.name == "cluster-id"
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("cluster-id %d has bit 7 set, which collides with packet marks in mode %s", [id, concat(" and ", [value | some name, value in setting; name != "cluster-id"])]),
		"evidence": [entry.source],
	}
}
