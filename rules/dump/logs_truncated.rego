# METADATA
# title: Beginning of the agent's log is missing
# description: >-
#   The log begins later than the container, because it was rotated or only its end was collected, or the log of the run before
#   a restart is missing. The line that names the cause may be in the part that is gone.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-DUMP-006
#   severity: low
#   confidence: medium
#   judged: node
#   optional: [agent_collections, containers]
#   logs: [{name: agent, component: cilium-agent}]
#   guide: [G-145, G-010]
#   falsepositives:
#     - A collection that was limited in time on purpose (--logs-since-time).
#   remediation:
#     - "Raise containerLogMaxSize and containerLogMaxFiles of the kubelet, or take the logs from the place they are shipped to."
#     - "Turn debug logging off (debug: false), which fills logs fast."
package cilium.dump.logs_truncated

import data.cilium.lib.lines

day_seconds := 86400

captured := data.sysdump.dump[0].captured_at_unix

findings contains finding if {
	files := data.sysdump.node.log_files
	some file in files
	file.component == "cilium-agent"
	file.previous == false
	file.begins_truncated == true
	finding := {
		"subject": {"kind": "node", "name": file.node},
		"message": sprintf("the log of agent %s on %s begins at %s (%s), later than its container", [file.pod, file.node, lines.moment(file.first_at), lines.number(file.lines_count, "line")]),
		"evidence": [file.source],
		"facts": {"lines_count": file.lines_count},
		"key": "rotated",
	}
}

# Restarted within the day, and the last run's log isn't there.
findings contains finding if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	container.restart_count > 0
	container.last_exit_code != 0
	captured - container.last_finished_at_unix <= day_seconds
	collections := data.sysdump.node.agent_collections
	some collection in collections
	collection.pod == container.pod
	collection.has_log == true
	collection.has_previous_log == false
	finding := {
		"subject": {"kind": "node", "name": container.node},
		"message": sprintf("agent %s on %s restarted %s (exit code %d at %s) and the log of its last run is not in the dump", [container.pod, container.node, lines.times(container.restart_count), container.last_exit_code, lines.moment(container.last_finished_at)]),
		"evidence": [container.source],
		"key": "previous",
	}
}
