# METADATA
# title: Agent's status report is stale
# description: >-
#   Parts of the agent's status have not been refreshed: the probe behind them hangs, on a lock or on something outside.
#   Everything else in the report can still read Ok. The liveness probe fails over it, so the kubelet restarts the agent.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-AGENT-007
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [stale_probes, events]
#   explains: [CIL-AGENT-006, CIL-RES-005, CIL-EP-006]
#   guide: [G-018]
#   falsepositives:
#     - A node under heavy load while the agent starts.
#   remediation:
#     - "Take the goroutines while it lasts: kubectl -n kube-system exec <agent pod> -c cilium-agent -- gops stack 1; a lock that many wait for names the culprit."
#     - "If check-locks is among the probes the agent is deadlocked: restart it (kubectl -n kube-system delete pod <agent pod>) and upgrade to the newest patch release."
package cilium.agent.stale_probes

import data.cilium.lib.lines

captured := data.sysdump.dump[0].captured_at_unix

least_seconds := 60

hanging contains probe if {
	probes := data.sysdump.stale_probes
	some probe in probes
}

long_enough(seconds) if seconds >= least_seconds

findings contains finding if {
	some probe in hanging
	long_enough(captured - probe.since_at_unix)
	names := {each.probe | some each in hanging; each.node == probe.node}
	finding := {
		"subject": {"kind": "node", "name": probe.node},
		"message": sprintf("the status of the agent of %s is stale: probe %s hangs since %s (%s in all: %s)", [probe.node, probe.probe, lines.moment(probe.since_at), lines.number(count(names), "probe"), concat(", ", names)]),
		"evidence": [probe.source],
		"facts": {"probes_count": count(names)},
		"severity": severity(probe.probe),
		"reason": "graded by the probe: check-locks stands for a deadlock",
		"key": "probe",
	}
}

severity("check-locks") := "critical"

severity(name) := "high" if name != "check-locks"

# The status line of the agent says so without naming a probe.
findings contains finding if {
	statuses := data.sysdump.agent_status
	some status in statuses
	regex.match(`(?i)stale status (data|report)`, status.message)
	node := status.node
	not node in {probe.node | some probe in hanging}
	finding := {
		"subject": {"kind": "node", "name": status.node},
		"message": sprintf("the status of the agent of %s is stale (Cilium: %s %s): a probe behind it hangs", [status.node, status.state, status.message]),
		"evidence": [status.source],
		"key": "probe",
	}
}

# The kubelet's probe quotes it.
findings contains finding if {
	events := data.sysdump.events
	some event in events
	event.reason == "Unhealthy"
	regex.match(`(?i)stale status (data|report)`, event.message)
	captured - event.last_at_unix <= 600
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [event.namespace, event.name])},
		"message": sprintf("a probe of %s/%s failed over stale status data, the last at %s (%s): a part of the agent's status hangs", [event.namespace, event.name, lines.moment(event.last_at), lines.times(event.count)]),
		"evidence": [event.source],
		"confidence": "medium",
		"reason": "seen through the kubelet's probe",
		"key": "probe",
	}
}
