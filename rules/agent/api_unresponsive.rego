# METADATA
# title: Cilium agent runs and doesn't answer
# description: >-
#   The agent's process exists, was not restarted, and answers neither its readiness probe nor its API. The CNI plugin
#   can't reach it either: no pod is created or deleted on the node, and policies and services there stay as they were.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-AGENT-006
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [failed_commands, health_paths, agent_collections, log_files, log_matches]
#   logs:
#     - {name: initialized, component: cilium-agent, pattern: 'Daemon initialization completed'}
#   explains: [CIL-AGENT-001, CIL-K8S-007, CIL-DUMP-001, CIL-DUMP-003, CIL-CONN-001, CIL-CONN-002, CIL-CONN-005, CIL-EP-006]
#   guide: [G-018, G-118]
#   falsepositives:
#     - An agent in its first minute, before it opens its socket.
#     - Helper pods of the collector, which answer for an agent that doesn't run; that is a crash or a container not started, not this.
#   remediation:
#     - "Before any restart, have the goroutines dumped: kubectl -n kube-system exec <agent pod> -c cilium-agent -- gops stack 1 (kill -QUIT 1 if that hangs too, which also ends it)."
#     - "On the node look whether the process is stopped or waits for I/O: ps -o pid,stat,wchan,cmd -C cilium-agent; state T is stopped, D waits for the kernel (dmesg says for what)."
#     - "Then restart the agent of that node only: kubectl -n kube-system delete pod <agent pod>."
package cilium.agent.api_unresponsive

import data.cilium.lib.lines

patience_seconds := 60

# The agent writes a line at least every few minutes; its API is asked during the collection, which it logs.
silence_seconds := 60

# So many commands of the agent's API failing alike are no accident of one of them.
least_failures := 3

unanswered_reasons := {"agent_not_serving", "connection_refused", "timeout"}

captured := data.sysdump.dump[0].captured_at_unix

running contains agent if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	container.state == "running"
	age := captured - container.started_at_unix
	age >= patience_seconds
	agent := {"node": container.node, "pod": container.pod, "ready": container.ready, "age": round(age), "restarts": container.restart_count, "source": container.source}
}

# It had come up in this run, so it isn't a start that waits for something.
initialized contains match.pod if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "initialized"
	match.previous == false
}

silent[file.pod] := {"seconds": round(captured - file.last_at_unix), "text": lines.said(file.last_line), "source": file.last.source} if {
	files := data.sysdump.log_files
	some file in files
	file.component == "cilium-agent"
	file.previous == false
	captured - file.last_at_unix >= silence_seconds
}

dead_commands[command.node] contains command if {
	commands := data.sysdump.failed_commands
	some command in commands
	command.api == true
	command.reason in unanswered_reasons
}

# Of commands that print something before they fail only the exit status is known.
without_reason[command.node] contains command if {
	commands := data.sysdump.failed_commands
	some command in commands
	command.api == true
	command.reason == "exit_status"
}

failures(node) := count(dead_commands[node]) + count([command | some command in without_reason[node]])

# Bugtool itself could not be run in a pod that runs.
uncollected contains collection.node if {
	collections := data.sysdump.agent_collections
	some collection in collections
	collection.running == true
	collection.has_bugtool == false
	some other in collections
	other.has_bugtool == true
}

# Other nodes' probes of the agent's health port over the host network.
unanswered[path.target_node] contains path.source if {
	paths := data.sysdump.health_paths
	some path in paths
	path.local == false
	path.path == "host"
	path.protocol == "http"
	path.ok == false
}

probe_text(node) := "; another node gets no answer from its health port" if count(unanswered[node]) == 1

probe_text(node) := sprintf("; %d other nodes get no answer from its health port", [count(unanswered[node])]) if {
	count(unanswered[node]) > 1
}

probe_text(node) := "" if not unanswered[node]

collected_text(node) := "; the collector could not run bugtool in it" if node in uncollected

collected_text(node) := "" if not node in uncollected

probe_lines(node) := array.slice([line | some line in unanswered[node]], 0, 4)

# Not ready, without a word for longer than a working agent is silent.
hung contains agent.node if {
	some agent in running
	agent.ready == false
	agent.pod in initialized
	silent[agent.pod].seconds >= silence_seconds
}

findings contains finding if {
	some agent in running
	agent.node in hung
	silence := silent[agent.pod]
	finding := {
		"subject": {"kind": "node", "name": agent.node},
		"message": sprintf("the agent %s of %s hangs: it runs for %d s without a new restart and isn't ready, and its log stops %d s before the end of the dump%s%s", [
			agent.pod, agent.node, agent.age, silence.seconds, collected_text(agent.node), probe_text(agent.node),
		]),
		"evidence": array.slice(array.concat([agent.source, silence.source], probe_lines(agent.node)), 0, 10),
		"facts": {"silent_seconds": silence.seconds, "running_seconds": agent.age, "restarts": agent.restarts},
		"key": "hangs",
	}
}

# Commands that ask its API got no answer.
findings contains finding if {
	some agent in running
	not agent_hung(agent.node)
	commands := dead_commands[agent.node]
	count(commands) > 1
	failures(agent.node) >= least_failures
	reasons := {reason | some command in commands; reason := command.reason}
	some command in commands
	command.source == min([each.source | some each in commands])
	finding := {
		"subject": {"kind": "node", "name": agent.node},
		"message": sprintf("the agent %s of %s runs (%d s) and its API doesn't answer: %s failed (%s), such as %s: %s%s", [
			agent.pod, agent.node, agent.age, lines.number(failures(agent.node), "command"), concat(", ", reasons), command.command, substring(command.message, 0, 200), probe_text(agent.node),
		]),
		"evidence": array.slice(array.concat([command.source, agent.source], array.concat([each.source | some each in commands], probe_lines(agent.node))), 0, 10),
		"facts": {"failed_commands_count": failures(agent.node), "running_seconds": agent.age},
		"key": "no_answer",
	}
}

agent_hung(node) if node in hung
