# METADATA
# title: Agent has no connection to its kvstore
# description: >-
#   The agent can't reach etcd. It gets no new identities and learns of no changes on other nodes: new pods wait, and
#   policies meet addresses that they don't know. An agent that starts in this state doesn't become ready.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#etcd-kvstore
# custom:
#   id: CIL-KVS-001
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [agent_kvstore, events, connection_checks]
#   explains: [CIL-ID-002, CIL-AGENT-002, CIL-AGENT-015, CIL-AGENT-018, CIL-CONN-006, CIL-KVS-003]
#   guide: [G-019, G-125]
#   falsepositives:
#     - "KVStore: Disabled, or Ok Disabled up to 1.15, which is the mode with CRDs and no fault."
#     - One reconnection while an etcd member is restarted.
#   remediation:
#     - "Ask etcd from the node: etcdctl --endpoints <endpoints of the message> endpoint health, with the certificates of the secret cilium-etcd-secrets."
#     - "See what the agent itself finds: kubectl -n kube-system exec <agent pod> -- cilium-dbg troubleshoot kvstore (1.16 on)."
#     - "Let TCP 2379 through between nodes and etcd; all agents failing means etcd or its certificates, one agent means its node's network."
package cilium.kvstore.connection_failed

import data.cilium.lib.lines

recent_seconds := 900

captured := data.sysdump.dump[0].captured_at_unix

failing contains status if {
	statuses := data.sysdump.agent_kvstore
	some status in statuses
	status.state == "Failure"
}

failing contains status if {
	statuses := data.sysdump.agent_kvstore
	some status in statuses
	status.state == "Warning"
	regex.match(`(?i)0/[0-9]+ connected|not able to connect|timed out|deadline`, status.message)
}

working contains status if {
	statuses := data.sysdump.agent_kvstore
	some status in statuses
	status.state == "Ok"
	regex.match(`[1-9][0-9]*/[0-9]+ connected`, status.message)
}

words := `(?i)not able to connect to any etcd endpoints|timed out while waiting for etcd (connection|session)|unable to (connect|establish connection) to (kvstore|etcd)|kvstore state not ok|kvstore client error|unable to (setup|initialize) kvstore|etcd (client|session) .*(timed out|closed|failed)`

# Other components of a mesh have rules of their own.
remote := `(?i)remote cluster|clustermesh|clusterName`

spoken contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator"}
	group.last_age_seconds <= recent_seconds
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(words, text)
	not regex.match(remote, text)
	not contains(text, "etcd client timeout exceeded")
}

current contains group if {
	some group in spoken
	group.previous == false
}

current contains group if {
	some group in spoken
	group.container_ready == false
}

# What the agent's own test of the way to etcd found (troubleshoot kvstore, 1.16 on).
checks[check.node] contains check if {
	rows := data.sysdump.connection_checks
	some check in rows
	check.target == "kvstore"
	check.result == "failed"
}

check_text(node) := concat("", array.slice([sprintf("; %s: %s", [check.endpoint, check.message]) | some check in checks[node]], 0, 1))

check_lines(node) := array.slice([check.source | some check in checks[node]], 0, 3)

# Nodes whose status speaks for itself, one way or the other.
settled_nodes := {status.node | some status in failing} | {status.node | some status in working}

findings contains finding if {
	some status in failing
	finding := {
		"subject": {"kind": "node", "name": status.node},
		"message": sprintf("the agent of %s has no working kvstore (KVStore: %s%s)%s", [status.node, status.state, concat("", [sprintf(" %s", [status.message]) | status.message != ""]), check_text(status.node)]),
		"evidence": array.slice(array.concat(array.concat([status.source], check_lines(status.node)), [sample.source | some group in current; group.node == status.node; some sample in group.samples]), 0, 10),
	}
}

findings contains finding if {
	some node in {group.node | some group in current}
	not node in settled_nodes
	here := [group | some group in current; group.node == node]
	group := [each | some each in here; each.last_at_unix == max([other.last_at_unix | some other in here])][0]
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("%s on %s can't reach etcd (%s, the last at %s): %s", [group.component, group.node, lines.number(sum([each.count | some each in here]), "message"), lines.moment(group.last_at), substring(text, 0, 400)]),
		"evidence": array.slice([sample.source | some each in here; some sample in each.samples], 0, 10),
		"severity": "high",
		"reason": "the log says so, the agent's status doesn't name a kvstore that fails",
	}
}

# The kubelet's probe quotes the agent's status.
findings contains finding if {
	events := data.sysdump.events
	some event in events
	event.reason == "Unhealthy"
	captured - event.last_at_unix <= recent_seconds
	goes_on(event.object_exists, event.object_healthy, captured - event.last_at_unix)
	regex.match(`(?i)error in kvstore|not able to connect to any etcd|KVStore: +Failure|kvstore service is not ready`, event.message)
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [event.namespace, event.name])},
		"message": sprintf("a probe of %s/%s fails over the kvstore (%s, the last at %s): %s", [event.namespace, event.name, lines.times(event.count), lines.moment(event.last_at), substring(event.message, 0, 400)]),
		"evidence": [event.source],
		"severity": "high",
		"reason": "seen through the kubelet's probe",
	}
}

# A pod that is well again has got over it, unless the event is of the last minute.
goes_on(true, false, _)

goes_on(_, _, age) if age < 60
