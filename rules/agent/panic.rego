# METADATA
# title: Cilium component panicked or deadlocked
# description: >-
#   The Go runtime ended a Cilium component over a mistake in its code: a panic, a data race on a map, an invalid memory
#   access, or a lock held for ever. It restarts and meets the same again as long as the situation lasts that
#   leads there.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
#   - ref: https://github.com/cilium/cilium/issues
# custom:
#   id: CIL-AGENT-003
#   severity: critical
#   confidence: high
#   judged: cluster
#   logs:
#     - {name: runtime, component: cilium-agent, pattern: '(?:fatal error: |SIGSEGV: segmentation violation|POTENTIAL DEADLOCK:|WARNING: DATA RACE|runtime error: )(.*)'}
#     - {name: runtime_operator, component: cilium-operator, pattern: '(?:fatal error: |SIGSEGV: segmentation violation|POTENTIAL DEADLOCK:|WARNING: DATA RACE|runtime error: )(.*)'}
#     - {name: frame, component: cilium-agent, pattern: '^(github\.com/cilium/cilium/[\w./*()-]+)\('}
#     - {name: frame_operator, component: cilium-operator, pattern: '^(github\.com/cilium/cilium/[\w./*()-]+)\('}
#   explains: [CIL-AGENT-002, CIL-DUMP-003, CIL-OPER-002]
#   guide: [G-008]
#   falsepositives:
#     - The word panic inside a user's policy or an HTTP path that is logged.
#     - A goroutine dump that was asked for (SIGQUIT, gops), without a panic line before it.
#   remediation:
#     - "Upgrade to the newest patch release of the minor version in use; search its release notes for the function of the first frame."
#     - "If it is not known, report it at github.com/cilium/cilium/issues with the whole goroutine dump of the previous log and the sysdump."
package cilium.agent.panic

import data.cilium.lib.lines

recent_seconds := 3600

panics contains line if {
	groups := data.sysdump.log_groups
	some group in groups
	group.level == "panic"
	not benign(group.message)
	line := {
		"component": group.component, "node": group.node, "pod": group.pod, "text": group.message, "count": group.count, "at": group.last_at, "previous": group.previous,
		"age": group.last_age_seconds, "ready": group.container_ready, "ends": group.ends_log, "sources": [sample.source | some sample in group.samples],
	}
}

panics contains line if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name in {"runtime", "runtime_operator"}
	some sample in match.samples
	not benign(sample.text)
	line := {
		"component": match.component, "node": match.node, "pod": match.pod, "text": sample.text, "count": match.count, "at": match.last_at, "previous": match.previous,
		"age": match.last_age_seconds, "ready": match.container_ready, "ends": true, "sources": [each.source | some each in match.samples],
	}
}

benign(text) if contains(text, "using value obtained using unexported field")

# The first function of Cilium on the stack, which names the mistake.
frames[match.pod] contains {"function": match.capture_1, "source": match.source} if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name in {"frame", "frame_operator"}
}

frame_text(pod) := concat("", array.slice([sprintf(", in %s", [frame.function]) | some frame in frames[pod]], 0, 1))

frame_lines(pod) := array.slice([frame.source | some frame in frames[pod]], 0, 1)

severity(false, _) := "critical"

severity(true, age) := "high" if age <= recent_seconds

severity(true, age) := "low" if age > recent_seconds

reason(false) := "the container isn't ready"

reason(true) := "the container runs again"

# One finding a container: what the runtime printed first says what happened.
findings contains finding if {
	some pod in {line.pod | some line in panics}
	of_pod := [line | some line in panics; line.pod == pod]
	line := of_pod[0]
	finding := {
		"subject": {"kind": "node", "name": line.node},
		"message": sprintf("%s %s on %s ended by the Go runtime at %s: %s%s", [line.component, pod, line.node, lines.moment(line.at), lines.said(line.text), frame_text(pod)]),
		"evidence": array.slice(array.concat([source | some each in of_pod; some source in each.sources], frame_lines(pod)), 0, 10),
		"severity": severity(line.ready, line.age),
		"reason": reason(line.ready),
		"key": line.component,
	}
}
