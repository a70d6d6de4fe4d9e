# METADATA
# title: L2 lease held and nobody answers
# description: >-
#   A node holds the lease for a service's address, and the announcement policies name interfaces that this node does not
#   have. Nobody answers ARP for the address, although everything looks configured.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/l2-announcements/
# custom:
#   id: CIL-EDGE-013
#   severity: high
#   confidence: medium
#   judged: cluster
#   explains: []
#   guide: [G-128]
#   falsepositives:
#     - An interface that appears only for a while.
#   remediation:
#     - "Compare the policy's interfaces (regular expressions) with ip -br link of the node: kubectl get ciliuml2announcementpolicies -o yaml. The device has to be among the agent's devices (cilium-dbg status), too."
#     - "Look at what the node answers for: cilium-dbg shell -- db/show l2-announce on the node that holds the lease."
package cilium.edge.l2_no_answer

# The devices that the agent of the node manages; it announces on no others.
managed[row.node] contains device if {
	rows := data.sysdump.agent_datapath
	some row in rows
	some device in row.devices
}

sources[row.node] contains row.source if {
	rows := data.sysdump.agent_datapath
	some row in rows
}

holders contains lease if {
	leases := data.sysdump.leases
	some lease in leases
	startswith(lease.name, "cilium-l2announce-")
	lease.holder != ""
}

# A policy without interfaces uses all.
fitting[node] contains policy.name if {
	policies := data.sysdump.l2_policies
	some policy in policies
	some node, devices in managed
	count([expression | some expression in policy.interfaces]) == 0
}

fitting[node] contains policy.name if {
	policies := data.sysdump.l2_policies
	some policy in policies
	some node, devices in managed
	some expression in policy.interfaces
	regex.is_valid(expression)
	some device in devices
	regex.match(expression, device)
}

findings contains finding if {
	policies := data.sysdump.l2_policies
	count(policies) > 0
	some node, _ in managed
	not fitting[node]
	held := [lease | some lease in holders; lease.holder == node]
	count(held) > 0
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s holds %d L2 announcement leases (%s) and none of its devices %s is named by a policy", [node, count(held), held[0].name, concat(", ", managed[node])]),
		"evidence": array.slice(
			array.concat(
				[lease.source | some lease in held],
				array.concat([policy.source | some policy in policies], [source | some source in sources[node]]),
			),
			0, 8,
		),
	}
}
