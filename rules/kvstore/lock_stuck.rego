# METADATA
# title: Lock in the kvstore is stuck
# description: >-
#   Agents wait for a lock in etcd that another one holds and doesn't give back. Identities are not allocated meanwhile, so
#   pods with new labels wait.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#etcd-kvstore
# custom:
#   id: CIL-KVS-004
#   severity: medium
#   confidence: medium
#   judged: node
#   explains: [CIL-ID-002]
#   guide: [G-019]
#   falsepositives:
#     - One such line after an agent was killed while it held the lock.
#   remediation:
#     - "Find the agent that holds it: the path of the lock in the message names the key, etcdctl get --prefix <path> its owner's lease; restart that agent."
#     - "If it comes back, look at etcd's latency: locks time out when writes take seconds."
package cilium.kvstore.lock_stuck

import data.cilium.lib.lines

recent_seconds := 900

findings contains finding if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator"}
	group.previous == false
	group.last_age_seconds <= recent_seconds
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)forcefully (unlocking|removed).*lock|lock lease expired|unable to (acquire|lock) .*(kvstore|distributed) ?lock|timed out.*lock.*kvstore|lock was (lost|stolen)`, text)
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("%s on %s waits for a lock in the kvstore (%s, the last at %s): %s", [group.component, group.node, lines.number(group.count, "message"), lines.moment(group.last_at), substring(text, 0, 400)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"messages_count": group.count},
	}
}
