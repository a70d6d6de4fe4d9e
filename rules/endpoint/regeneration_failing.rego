# METADATA
# title: Endpoint regeneration fails
# description: >-
#   The agent can't compile, load or update the datapath program or the policy of endpoints. Those pods keep their
#   old program and policy, new pods don't become ready, and policy changes have no effect on them.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-EP-003
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [controllers, endpoints, endpoint_log]
#   explains: [CIL-DROP-007, CIL-EP-001, CIL-EP-006, CIL-EP-010]
#   guide: [G-006, G-013, G-014, G-126]
#   falsepositives:
#     - "'context canceled' while an endpoint is deleted or the agent stops."
#     - "A failure that a later try put right: reported as low."
#   remediation:
#     - "Follow the reason in the message: verifier and load errors point to the kernel, 'no space left' to a full policy map, a timeout of the proxy to Envoy."
#     - "Look at the endpoint: kubectl -n kube-system exec <agent pod> -- cilium-dbg endpoint log <id>."
#     - "Try again by hand: cilium-dbg endpoint regenerate <id>; or restart the agent of the node."
package cilium.endpoint.regeneration_failing

recent_seconds := 1800

said_pattern := `(?i)regeneration of endpoint failed|endpoint regeneration failed|error regenerating endpoint|generating BPF for endpoint failed|unable to regenerate endpoint|failed to (load|compile|reload) .*(program|datapath|tc filter)|policymap synchronization failed|syncPolicyMap failed`

harmless := `(?i)context cancell?ed|endpoint .*(is|was) (being )?deleted|endpoint disconnected`

stale_directory := `(?i)generating BPF for endpoint failed`

said contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.previous == false
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(said_pattern, text)
	not regex.match(harmless, text)
}

cancelled contains group.last_at if {
	groups := data.sysdump.node.log_groups
	some group in groups
	regex.match(said_pattern, group.message)
	regex.match(harmless, group.error)
}

# The line about the directory has no reason of its own: of an attempt that was cancelled it says nothing.
telling contains group if {
	some group in said
	not regex.match(stale_directory, group.message)
}

telling contains group if {
	some group in said
	regex.match(stale_directory, group.message)
	count(cancelled) == 0
}

recent contains group if {
	some group in telling
	group.last_age_seconds <= recent_seconds
}

failing contains controller if {
	controllers := data.sysdump.node.controllers
	some controller in controllers
	contains(controller.name, "regeneration-recovery")
	controller.consecutive_failure_count >= 3
}

unready contains endpoint if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.state in {"not-ready", "invalid"}
}

# What endpoints say in their own logs, of those that are not ready.
own contains log if {
	logs := data.sysdump.node.endpoint_log
	some log in logs
	regex.match(`(?i)error regenerating|regeneration failed`, log.message)
	not regex.match(harmless, log.message)
	log.endpoint_id in {endpoint.id | some endpoint in unready}
}

lines := array.slice(array.concat(array.concat([controller.source | some controller in failing], [log.source | some log in own]), array.concat([sample.source | some group in telling; some sample in group.samples], [endpoint.source | some endpoint in unready])), 0, 12)

reasons := array.concat(
	array.concat(
		[concat(": ", array.concat([group.message], [group.error])) | some group in telling; group.error != ""],
		[log.message | some log in own],
	),
	array.concat(
		[group.message | some group in telling],
		[sprintf("%s: %s", [controller.name, concat("", [controller.message | controller.message != ""])]) | some controller in failing],
	),
)

nodes := {controller.node | some controller in failing} | ({log.node | some log in own} | {group.node | some group in telling})

# Endpoints that fail at capture.
findings contains finding if {
	count(failing) + count(own) > 0
	some node in nodes
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("endpoints of %s can't be regenerated: %d endpoints fail at every try%s: %s", [node, max([count(failing), count(own)]), tries, substring(reasons[0], 0, 320)]),
		"evidence": lines,
		"facts": {"failing_count": max([count(failing), count(own)])},
	}
}

tries := sprintf(", the longest %d times in a row", [max([controller.consecutive_failure_count | some controller in failing])]) if {
	count(failing) > 0
} else := ""

findings contains finding if {
	count(failing) + count(own) == 0
	count(telling) > 0
	some node in nodes
	times := sum([group.count | some group in telling])
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("regeneration of endpoints failed on %s: %d messages, the last at %s: %s", [node, times, max([group.last_at | some group in telling]), substring(reasons[0], 0, 320)]),
		"evidence": lines,
		"facts": {"messages_count": times, "not_ready_count": count(unready)},
		"severity": severity(count(recent), count(unready)),
		"reason": "graded by how long ago the last failure was and whether an endpoint is not ready",
	}
}

severity(recents, unreadies) := "critical" if {
	recents > 0
	unreadies > 0
}

severity(recents, 0) := "high" if recents > 0

severity(0, _) := "low"
