# METADATA
# title: Agent runs out of file descriptors
# description: >-
#   The agent has opened nearly as many files and sockets as it may. At the limit it can accept no connections: DNS requests,
#   health probes and API calls fail.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-RES-007
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [metrics, open_files]
#   explains: [CIL-DNS-003]
#   guide: [G-084]
#   falsepositives:
#     - The message of another process, such as a plugin, in the same log.
#   remediation:
#     - "See what is open: ls -l /proc/<pid of cilium-agent>/fd | awk '{print $NF}' | sort | uniq -c | sort -rn | head (in the bugtool archive too)."
#     - "Raise the limit of the container runtime (LimitNOFILE) and restart the agent; if the number grows without end, report it with the list."
package cilium.resources.file_descriptors

import data.cilium.lib.lines

recent_seconds := 3600

near_limit := 0.8

value[metric.name] contains {"value": metric.value, "source": metric.source, "node": metric.node} if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.component == "cilium-agent"
	metric.name in {"cilium_process_open_fds", "cilium_process_max_fds"}
}

findings contains finding if {
	some open in value.cilium_process_open_fds
	some most in value.cilium_process_max_fds
	most.value > 0
	share := open.value / most.value
	share >= near_limit
	finding := {
		"subject": {"kind": "node", "name": open.node},
		"message": sprintf("the agent of %s has %d of %d file descriptors open", [open.node, open.value, most.value]),
		"evidence": [open.source, most.source],
		"facts": {"share": share},
		"key": "count",
	}
}

# Without the metrics: the listing of the process' descriptors, against the limit that the runtime usually sets.
findings contains finding if {
	count(value) == 0
	files := data.sysdump.node.open_files
	some file in files
	file.count >= 50000
	finding := {
		"subject": {"kind": "node", "name": file.node},
		"message": sprintf("the agent of %s has %d file descriptors open, %d of them sockets", [file.node, file.count, file.sockets_count]),
		"evidence": [file.source],
		"facts": {"open_count": file.count},
		"confidence": "low",
		"reason": "its limit was not collected",
		"key": "count",
	}
}

findings contains finding if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.previous == false
	group.last_age_seconds <= recent_seconds
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)too many open files`, text)
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("%s on %s is refused files or sockets (%s, the last at %s): %s", [group.component, group.node, lines.times(group.count), lines.moment(group.last_at), substring(text, 0, 400)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"messages_count": group.count},
		"key": "message",
	}
}
