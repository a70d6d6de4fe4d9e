# METADATA
# title: Agent does not know all nodes
# description: >-
#   The agent of a node doesn't know nodes that have a CiliumNode for minutes. It has no routes, tunnels or
#   identities for them, so its pods don't reach theirs.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-CONN-006
#   severity: high
#   confidence: high
#   judged: node
#   optional: [containers]
#   explains: [CIL-DROP-005, CIL-NET-003]
#   guide: [G-018, G-023, G-038]
#   falsepositives:
#     - Nodes that joined in the last minutes.
#     - Nodes of other clusters of a mesh, which have no CiliumNode here.
#   remediation:
#     - "Look at the agent's access to the API server and at its log; then restart it: kubectl -n kube-system delete pod <agent pod>."
#     - "Compare: kubectl -n kube-system exec <agent pod> -- cilium-dbg node list; kubectl get ciliumnodes."
package cilium.connectivity.nodes_unknown

grace_seconds := 60

captured := data.sysdump.dump[0].captured_at_unix

known contains row.name if {
	rows := data.sysdump.node.agent_nodes
	some row in rows
}

young if {
	containers := data.sysdump.node.containers
	some container in containers
	container.container == "cilium-agent"
	captured - container.started_at_unix < grace_seconds
}

missing contains node if {
	count(known) > 0
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	name := node.node
	not name in known
	captured - node.created_at_unix > grace_seconds
}

findings contains finding if {
	not young
	count(missing) > 0
	rows := data.sysdump.node.agent_nodes
	some row in rows
	row.name == row.node
	names := sort([node.node | some node in missing])
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the agent of %s knows %d nodes and not %s", [row.node, count(known), concat(", ", array.slice(names, 0, 5))]),
		"evidence": array.slice(array.concat([row.source], [node.source | some node in missing]), 0, 10),
		"facts": {"known_count": count(known), "missing_count": count(missing)},
	}
}
