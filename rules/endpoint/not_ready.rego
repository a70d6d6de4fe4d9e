# METADATA
# title: Endpoints are not ready
# description: >-
#   The agent has endpoints that are not ready. Their datapath or policy is not up to date: pods may have no
#   connections, or old policy, until the endpoint is ready.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-EP-001
#   severity: high
#   confidence: high
#   judged: node
#   optional: [endpoint_log, pods, containers]
#   guide: [G-040, G-121]
#   falsepositives:
#     - "Endpoints that are regenerating at the very moment of the collection: single ones don't count."
#     - Pods in their first seconds.
#   remediation:
#     - "Look at the endpoint's own log: kubectl -n kube-system exec <agent pod> -- cilium-dbg endpoint log <id>; cilium-dbg endpoint get <id>."
#     - "Look for failed regenerations in the agent's log; when all endpoints hang in regenerating, collect gops stack of the agent and restart it."
#     - "A single endpoint: delete its pod."
package cilium.endpoint.not_ready

grace_seconds := 60

least_stuck := 3

captured := data.sysdump.dump[0].captured_at_unix

# Pods that started too short before the dump for their endpoint to be done.
young contains pod_name if {
	pods := data.sysdump.node.pods
	some pod in pods
	captured - pod.started_at_unix < grace_seconds
	pod_name := sprintf("%s/%s", [pod.namespace, pod.name])
}

# The agent itself may have started just now.
young_agent if {
	containers := data.sysdump.node.containers
	some container in containers
	container.container == "cilium-agent"
	captured - container.started_at_unix < grace_seconds
}

settled := [endpoint |
	not young_agent
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	names := {sprintf("%s/%s", [endpoint.namespace, endpoint.pod]) | any_young; endpoint.pod != ""}
	count(names & young) == 0
]

any_young if count(young) > 0

broken := {"not-ready", "invalid"}

moving := {"regenerating", "waiting-to-regenerate", "restoring"}

log_lines[log.endpoint_id] contains log.source if {
	logs := data.sysdump.node.endpoint_log
	some log in logs
}

log_text[log.endpoint_id] contains log.message if {
	logs := data.sysdump.node.endpoint_log
	some log in logs
}

display(namespace, pod) := sprintf(" (%s/%s)", [namespace, pod])

findings contains finding if {
	some endpoint in settled
	endpoint.state in broken
	finding := {
		"subject": {"kind": "endpoint", "name": sprintf("%s/%d", [endpoint.node, endpoint.id])},
		"message": sprintf("endpoint %d of %s%s is %s%s", [
			endpoint.id, endpoint.node,
			concat("", [display(endpoint.namespace, endpoint.pod) | endpoint.pod != ""]),
			endpoint.state,
			concat("", array.slice([sprintf(": %s", [substring(text, 0, 300)]) | some text in log_text[endpoint.id]], 0, 1)),
		]),
		"evidence": array.concat([endpoint.source], array.slice([line | some line in log_lines[endpoint.id]], 0, 5)),
		"key": endpoint.state,
	}
}

# Many at once that are on the move hang.
hanging contains endpoint if {
	some endpoint in settled
	endpoint.state in moving
}

findings contains finding if {
	count(hanging) >= least_stuck
	count(hanging) * 2 >= count(settled)
	some endpoint in hanging
	endpoint.id == min([each.id | some each in hanging])
	finding := {
		"subject": {"kind": "node", "name": endpoint.node},
		"message": sprintf("%d of %d endpoints of %s are on the way to ready at the same time (%s): the agent doesn't get them done", [count(hanging), count(settled), endpoint.node, concat(", ", {each.state | some each in hanging})]),
		"evidence": array.slice([each.source | some each in hanging], 0, 10),
		"facts": {"hanging_count": count(hanging), "endpoints_count": count(settled)},
		"confidence": "medium",
		"reason": "one moment was collected; a wave of new policy looks the same for seconds",
		"key": "hanging",
	}
}
