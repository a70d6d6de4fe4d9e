# METADATA
# title: Kubernetes API server unreachable from the agent
# description: >-
#   The Cilium agent of the node has no connection to the Kubernetes API server. Traffic that is already programmed goes
#   on, but the node learns of no new pods, services, endpoints, identities or policies, and an agent that (re)starts
#   in this state never becomes ready.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-K8S-001
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [agent_kubernetes, agent_status, containers, container_environment]
#   logs:
#     - {name: initialized, component: cilium-agent, pattern: 'Daemon initialization completed'}
#   explains: [CIL-AGENT-002, CIL-AGENT-005, CIL-AGENT-012, CIL-AGENT-015, CIL-AGENT-018, CIL-CONN-006, CIL-CRD-001, CIL-EP-007, CIL-ID-002, CIL-K8S-003, CIL-K8S-006, CIL-OPER-002, CIL-RES-005, CIL-SVC-001, CIL-SVC-003]
#   guide: [G-020]
#   falsepositives:
#     - One or two timeouts while the API servers are restarted one after the other, with a connection again a minute later.
#     - A node that boots before its network is up and connects at the next try.
#   remediation:
#     - "From the node itself, not from a pod, ask the address of the message: curl -k https://<host>:<port>/version. No answer means a firewall, a security group, a load-balancer or the API server itself."
#     - "Compare with a node that works, and with the address that the operator uses: kubectl -n kube-system get pods -l k8s-app=cilium -o yaml | grep -A1 KUBERNETES_SERVICE_HOST."
#     - "With kube-proxy replacement the agent must not depend on the service address of the API server: set k8sServiceHost and k8sServicePort in the Helm values to an address that is reachable without Cilium."
#     - "Then restart the agents of the nodes concerned: kubectl -n kube-system delete pod <agent pod>."
package cilium.kubernetes.api_unreachable

import data.cilium.lib.lines

recent_seconds := 300

# A start that is younger may still be on its first try.
patience_seconds := 15

captured := data.sysdump.dump[0].captured_at_unix

# What the clients of the API log when it can't be reached, Cilium 1.11 to 1.20: the agent's own words, and errors of
# requests to the API's paths.
lost_pattern := `(?i)unable to contact k8s api-?server|heartbeat timed out, restarting client connections|network status error received, restarting client connections|(https?://[^ ]+/(api|apis|version)\b|failed to (list|watch) \*|api-?server).*(i/o timeout|connection refused|no route to host|network is unreachable|tls handshake timeout|deadline exceeded|no such host|client\.timeout|connection reset|EOF)`

# When the agent last said that it had started. Trouble before that was a start that went well in the end.
initialized_at := max(array.concat([0], [mark.last_at_unix |
	marks := data.sysdump.node.log_matches
	some mark in marks
	mark.name == "initialized"
	mark.previous == false
]))

lost contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-agent-init"}
	group.last_age_seconds <= recent_seconds
	regex.match(lost_pattern, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

# It goes on: after the agent had started, or before, in a container that isn't ready yet.
current contains group if {
	some group in lost
	group.previous == false
	group.last_at_unix > initialized_at
}

current contains group if {
	some group in lost
	group.container_ready == false
}

failing contains status if {
	statuses := data.sysdump.node.agent_kubernetes
	some status in statuses
	status.state == "Failure"
}

answering contains status.source if {
	statuses := data.sysdump.node.agent_kubernetes
	some status in statuses
	status.state == "Ok"
}

# A container of the agent's pod that logs nothing after its attempt to connect and isn't ready. Which API address it
# tries stands in that line.
stuck contains attempt if {
	files := data.sysdump.node.log_files
	some file in files
	file.component in {"cilium-agent", "cilium-agent-init"}
	file.previous == false
	contains(file.last_line, "Establishing connection to apiserver")
	containers := data.sysdump.node.containers
	some container in containers
	container.pod == file.pod
	container.container == file.container
	container.ready == false
	waited(container.state, container.restart_count, captured - container.started_at_unix)
	attempt := {
		"pod": container.pod,
		"container": container.container,
		"seconds": round(captured - container.started_at_unix),
		"restarts": container.restart_count,
		"address": concat("", array.slice(regex.find_n(`https?://[^ "]+`, file.last_line, 1), 0, 1)),
		"line": file.last.source,
		"status": container.source,
	}
}

waited(_, restarts, _) if restarts > 0

waited("running", _, seconds) if seconds >= patience_seconds

# The address that the agent's pod is given, when it differs from that of an operator which works.
hosts[variable.value] contains variable.source if {
	variables := data.sysdump.node.container_environment
	some variable in variables
	variable.component == "cilium-agent"
	variable.name == "KUBERNETES_SERVICE_HOST"
}

operator_hosts contains variable.value if {
	variables := data.sysdump.container_environment
	some variable in variables
	variable.component == "cilium-operator"
	variable.name == "KUBERNETES_SERVICE_HOST"
	containers := data.sysdump.containers
	some container in containers
	container.pod == variable.pod
	container.component == "cilium-operator"
	container.ready == true
}

host_text := sprintf("; its pod is told KUBERNETES_SERVICE_HOST=%s, the operator works with %s", [concat(", ", sort(object.keys(hosts))), concat(", ", operator_hosts)]) if {
	count(hosts) > 0
	count(operator_hosts) > 0
	object.keys(hosts) != operator_hosts
} else := ""

host_lines := array.slice([source | some sources in hosts; some source in sources], 0, 2)

status_lines := [status.source |
	statuses := data.sysdump.node.agent_status
	some status in statuses
	status.state == "Failure"
]

lost_lines := [sample.source | some group in current; some sample in group.samples]

node_names contains file.node if {
	files := data.sysdump.node.log_files
	some file in files
}

# The agent says so itself, at capture.
findings contains finding if {
	some status in failing
	finding := {
		"subject": {"kind": "node", "name": status.node},
		"message": sprintf("the agent of %s has no connection to the Kubernetes API server%s%s", [status.node, concat("", [sprintf(": %s", [status.message]) | status.message != ""]), host_text]),
		"evidence": array.slice(array.concat(array.concat([status.source], status_lines), lost_lines), 0, 10),
	}
}

# Its start doesn't get past the connection.
findings contains finding if {
	count(failing) == 0
	some attempt in stuck
	attempt.line == min([each.line | some each in stuck])
	some name in node_names
	finding := {
		"subject": {"kind": "node", "name": name},
		"message": sprintf("the agent of %s can't start: container %s of %s gets no answer from the Kubernetes API at %s (running %d s, %s)%s", [
			name, attempt.container, attempt.pod, attempt.address, attempt.seconds, lines.number(attempt.restarts, "restart"), host_text,
		]),
		"evidence": array.slice(array.concat(array.concat([attempt.line, attempt.status], host_lines), lost_lines), 0, 10),
		"facts": {"running_seconds": attempt.seconds, "restarts": attempt.restarts},
	}
}

# Only the log says so.
findings contains finding if {
	count(failing) == 0
	count(stuck) == 0
	total := sum([group.count | some group in current])
	newest := max([group.last_at_unix | some group in current])
	some group in current
	group.last_at_unix == newest
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s lost the Kubernetes API server: %s in the log, the last at %s: %s%s", [group.node, lines.number(total, "message"), lines.moment(group.last_at), text, host_text]),
		"evidence": array.slice(lost_lines, 0, 10),
		"facts": {"messages_count": total},
		"severity": log_severity(count(answering), group.last_age_seconds),
		"reason": log_reason(count(answering)),
	}
}

# The status was read within the same minute as the last lines of the log, so it outweighs older ones only.
log_severity(0, _) := "high"

log_severity(answers, age) := "medium" if {
	answers > 0
	age < 60
}

log_severity(answers, age) := "low" if {
	answers > 0
	age >= 60
}

log_reason(0) := "only the log says so, the agent's status was not collected"

log_reason(answers) := "the agent's status calls the API server reachable" if answers > 0
