# METADATA
# title: CIDR rule does not match nodes or the API server
# description: >-
#   Traffic to a node or the API server is denied although a rule names a CIDR that contains its address. CIDR rules
#   don't select nodes, pods or the API server unless told so.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/policy/
# custom:
#   id: CIL-POL-010
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [configuration]
#   explains: [CIL-POL-003]
#   guide: [G-136, G-142]
#   falsepositives:
#     - policy-cidr-match-mode=nodes, with which they do.
#   remediation:
#     - "Use toEntities: [kube-apiserver], [remote-node] or [host] in the rule, or set policy-cidr-match-mode=nodes."
package cilium.policy.cidr_not_for_nodes

recent_seconds := 60

nodes_match if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "policy-cidr-match-mode"
	contains(setting.value, "nodes")
}

in_cluster := {1, 6, 7}

findings contains finding if {
	not nodes_match
	drops := data.sysdump.flow_drops
	some drop in drops
	drop.reason == "POLICY_DENIED"
	drop.direction == "EGRESS"
	drop.destination_identity in in_cluster
	drop.last_age_seconds <= recent_seconds
	selections := data.sysdump.policy_selections
	some selection in selections
	sprintf("%s/%s", [drop.source_namespace, drop.source_workload]) in selection.workloads
	peers := data.sysdump.policy_peers
	some peer in peers
	peer.name == selection.name
	peer.kind == selection.kind
	peer.direction == "egress"
	peer.peer == "cidr"
	peer.deny != true
	contains(peer.value, ".")
	net.cidr_contains(peer.value, drop.destination_ip)
	name := concat("/", array.concat([peer.namespace | peer.namespace != ""], [peer.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s allows %s, which contains %s, and packets of %s/%s to it are denied (%d flows): it is a node or the API server (identity %d), which CIDR rules don't match", [name, peer.value, drop.destination_ip, drop.source_namespace, drop.source_workload, drop.count, drop.destination_identity]),
		"evidence": [drop.source, peer.source],
		"facts": {"flows_count": drop.count},
	}
}
