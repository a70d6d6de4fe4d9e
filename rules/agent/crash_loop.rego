# METADATA
# title: Cilium agent crashes again and again
# description: >-
#   The agent's container ends soon after each start, and the kubelet waits longer and longer before it starts it again.
#   Between the tries nobody serves the CNI plugin, so new pods on the node get no network and policies are not updated.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#kubernetes
# custom:
#   id: CIL-AGENT-002
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [log_files]
#   explains: [CIL-AGENT-001, CIL-AGENT-006, CIL-DUMP-001]
#   guide: [G-017, G-005, G-010, G-106]
#   falsepositives:
#     - A node reboot, which restarts every container of the node.
#     - One or two restarts while a node comes up and its network or the API server isn't there yet.
#   remediation:
#     - "Read the last words of the run before: kubectl -n kube-system logs <agent pod> -c cilium-agent --previous | tail -50; the last fatal or panic line is the cause."
#     - "If the container was killed (exit code 137), see whether by memory (OOMKilled) or by the liveness probe: kubectl -n kube-system describe pod <agent pod>."
package cilium.agent.crash_loop

import data.cilium.lib.lines

recent_seconds := 3600

least_restarts := 3

captured := data.sysdump.dump[0].captured_at_unix

agents contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
}

# How the last run ended, as the pod's status says.
endings[agent.pod] := sprintf("exit code %d%s at %s", [agent.last_exit_code, concat("", [sprintf(", %s", [agent.last_reason]) | agent.last_reason != ""]), lines.moment(agent.last_finished_at)]) if {
	some agent in agents
}

ending(pod) := endings[pod]

ending(pod) := "how is not said" if not endings[pod]

# The last line that the agent wrote, in the log of the present or the last run.
last_words contains words if {
	files := data.sysdump.node.log_files
	some file in files
	file.component == "cilium-agent"
	file.fatals_count > 0
	words := {"text": lines.said(file.last_line), "source": file.last.source, "at": file.last_at_unix}
}

words_text := concat("", [sprintf("; its last words: %s", [words.text]) |
	some words in last_words
	words.at == max([each.at | some each in last_words])
])

words_lines := [words.source | some words in last_words]

findings contains finding if {
	some agent in agents
	agent.state == "waiting"
	agent.reason == "CrashLoopBackOff"
	finding := {
		"subject": {"kind": "node", "name": agent.node},
		"message": sprintf("the agent %s of %s is in CrashLoopBackOff after %s, its last run ended with %s%s", [agent.pod, agent.node, lines.number(agent.restart_count, "restart"), ending(agent.pod), words_text]),
		"evidence": array.concat([agent.source], array.slice(words_lines, 0, 4)),
		"facts": {"restarts": agent.restart_count},
		"key": "back_off",
	}
}

findings contains finding if {
	some agent in agents
	agent.reason != "CrashLoopBackOff"
	grade := restarts_grade(agent.restart_count, agent.last_exit_code, captured - agent.last_finished_at_unix, agent.ready)
	finding := finding_of(agent.node, agent.pod, agent.restart_count, agent.source, grade)
}

# A container that runs has no reason at all.
findings contains finding if {
	some agent in agents
	agent.state == "running"
	grade := restarts_grade(agent.restart_count, agent.last_exit_code, captured - agent.last_finished_at_unix, agent.ready)
	finding := finding_of(agent.node, agent.pod, agent.restart_count, agent.source, grade)
}

finding_of(node, pod, restarts, source, grade) := {
	"subject": {"kind": "node", "name": node},
	"message": sprintf("the agent %s of %s restarted %s, its last run ended with %s%s", [pod, node, lines.times(restarts), ending(pod), grade.words]),
	"evidence": array.concat([source], array.slice([line | some line in words_lines; grade.severity != "low"], 0, 4)),
	"facts": {"restarts": restarts},
	"severity": grade.severity,
	"reason": grade.reason,
	"key": "restarts",
}

restarts_grade(restarts, code, age, false) := {"severity": "high", "reason": "it restarts and isn't ready", "words": words_text} if {
	restarts >= least_restarts
	code != 0
	age <= recent_seconds
}

restarts_grade(restarts, code, age, true) := {"severity": "medium", "reason": "it is ready at this moment, and restarted within the hour", "words": words_text} if {
	restarts >= least_restarts
	code != 0
	age <= recent_seconds
}

restarts_grade(restarts, code, age, _) := {"severity": "low", "reason": "fewer than three restarts, and it runs", "words": ""} if {
	restarts < least_restarts
	restarts > 0
	code != 0
	age <= recent_seconds
}
