# METADATA
# title: BGP control plane does not find its own node
# description: >-
#   The BGP control plane of an agent looks for a Node object by a name that does not exist. It does not know which
#   configuration is for it, and announces nothing.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/bgp-control-plane/bgp-control-plane-troubleshooting/
# custom:
#   id: CIL-EDGE-014
#   severity: high
#   confidence: medium
#   judged: node
#   explains: [CIL-EDGE-003, CIL-EDGE-005]
#   guide: [G-128]
#   falsepositives:
#     - A few seconds at the start of the agent, before its cache of nodes is filled.
#   remediation:
#     - "Compare the node's host name with its Node object: kubectl get nodes; they have to agree, or K8S_NODE_NAME has to be set in the agent's container."
#     - Restart the agent of the node once its Node object exists.
package cilium.edge.bgp_node_unknown

import data.cilium.lib.trouble

said contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)failed to retrieve labels for node|bgp.*failed to get (local )?node.* not found|failed to (get|retrieve) .*node .*not found.*bgp`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": concat("", [name | name := group.node]),
		"pod": concat("/", array.concat([name | name := group.namespace], [group.pod])),
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the BGP control plane of %s does not find its node: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.severity(said, "high"),
		"reason": trouble.reason(said),
	}
}
