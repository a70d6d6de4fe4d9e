# METADATA
# title: etcd's quorum or heartbeat fails
# description: >-
#   The agent reaches etcd and sees no quorum, or no heartbeat of the operator in it. After the allowed number of failures the
#   agent declares itself unhealthy and is restarted, and writes to etcd don't succeed in the meantime.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#understanding-etcd-status
# custom:
#   id: CIL-KVS-002
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [log_groups]
#   explains: [CIL-KVS-001, CIL-RES-005]
#   guide: [G-019, G-109]
#   falsepositives:
#     - One failed check during an election of etcd's leader.
#   remediation:
#     - "Look at the operator first: it writes the heartbeat. Then at etcd: etcdctl endpoint status --cluster -w table (leader, raft index, errors), and its disk (etcd_disk_wal_fsync_duration_seconds)."
#     - "A majority of the members must answer within seconds: 2 of 3, 3 of 5."
package cilium.kvstore.quorum_failing

import data.cilium.lib.lines

recent_seconds := 900

words := `(?i)quorum check failed ([0-9]+) times|has-quorum=([^,]*[1-9][0-9.]*[hms]+[0-9hms.]* since last heartbeat|false|[^t,][^,]*),|consecutive-errors=([1-9][0-9]*)|since last heartbeat update has been received|heartbeat .*(timeout|timed out|not received)`

stated contains status if {
	statuses := data.sysdump.node.agent_kvstore
	some status in statuses
	regex.match(words, status.message)
}

severity("Failure") := "critical"

severity(state) := "high" if state != "Failure"

findings contains finding if {
	some status in stated
	finding := {
		"subject": {"kind": "node", "name": status.node},
		"message": sprintf("etcd of the agent of %s has no quorum or heartbeat (KVStore: %s %s)", [status.node, status.state, status.message]),
		"evidence": [status.source],
		"severity": severity(status.state),
		"reason": "graded by the state that the agent gives its kvstore",
	}
}

remote := `(?i)remote cluster|clustermesh|clusterName`

spoken contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator"}
	group.last_age_seconds <= recent_seconds
	group.previous == false
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)quorum check failed|lost quorum|no quorum|since last heartbeat update|quorum.*(timeout|error|lost)`, text)
	not regex.match(remote, text)
}

findings contains finding if {
	count(stated) == 0
	group := [each | some each in spoken][0]
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("%s on %s sees no quorum in etcd (%s, the last at %s): %s", [group.component, group.node, lines.number(sum([each.count | some each in spoken]), "message"), lines.moment(group.last_at), substring(text, 0, 400)]),
		"evidence": array.slice([sample.source | some each in spoken; some sample in each.samples], 0, 10),
		"severity": "high",
		"reason": "the log says so, the status no longer does",
	}
}
