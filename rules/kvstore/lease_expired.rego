# METADATA
# title: The agent's lease in etcd is gone
# description: >-
#   etcd dropped the lease under which the agent keeps its entries. The node's pods, addresses and identities vanish from the
#   other nodes, which then take them for unknown; an agent that doesn't get a new lease stays so until it is restarted.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#etcd-kvstore
# custom:
#   id: CIL-KVS-003
#   severity: high
#   confidence: high
#   judged: node
#   logs:
#     - {name: gone, component: cilium-agent, pattern: '(?:requested lease not found|Lease expired|lease expired)'}
#     - {name: renewed, component: cilium-agent, pattern: '(?:Got lease ID|ot new lease|session re-established|etcd session has been renewed)'}
#   explains: [CIL-ID-006, CIL-DROP-005]
#   guide: [G-019]
#   falsepositives:
#     - One burst when a lease was renewed, with a new lease right after it.
#     - The last lines of an agent that is being stopped.
#   remediation:
#     - "Restart the agent, which makes a new lease and writes its entries again: kubectl -n kube-system delete pod <agent pod>."
#     - "Find why renewals failed for 15 minutes (the default lease): etcd unreachable or overloaded, or an agent without CPU; look at the clocks of node and etcd too."
package cilium.kvstore.lease_expired

import data.cilium.lib.lines

recent_seconds := 900

renewed_at := max(array.concat([0], [match.last_at_unix |
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "renewed"
]))

gone contains match if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "gone"
	match.previous == false
	match.last_at_unix > renewed_at
}

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds

findings contains finding if {
	some match in gone
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent of %s works without its lease in etcd: %s from %s to %s, and no new lease since", [match.node, lines.number(match.count, "message"), lines.moment(match.first_at), lines.moment(match.last_at)]),
		"evidence": [sample.source | some sample in match.samples],
		"facts": {"messages_count": match.count},
		"severity": severity(match.last_age_seconds),
		"reason": "graded by the age of the last message",
	}
}
