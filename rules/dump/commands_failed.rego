# METADATA
# title: Commands of the agent answered with errors
# description: >-
#   Some of the agent's commands that judgements rest on answered with an error instead of data while others worked. What
#   they would have told of the node is unknown.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#automatic-log-and-state-collection
# custom:
#   id: CIL-DUMP-003
#   severity: low
#   confidence: high
#   judged: node
#   guide: [G-145, G-118]
#   falsepositives:
#     - Commands that the running version doesn't have, or whose feature is off; they are not counted.
#   remediation:
#     - "Run the command again: kubectl -n kube-system exec <agent pod> -c cilium-agent -- cilium-dbg <command>."
package cilium.dump.commands_failed

import data.cilium.lib.lines

needed := `^(status|endpoint-list|service-list|config|policy-get|node-list|metrics-list|bpf-(lb|ipcache|metrics|ct)-list|map-list)`

# From three API commands on the agent itself doesn't answer, which is CIL-AGENT-006.
most := 3

failed contains command if {
	commands := data.sysdump.node.failed_commands
	some command in commands
	command.reason in {"timeout", "connection_refused", "permission", "exit_status", "other", "agent_not_serving"}
	regex.match(needed, command.command)
}

unanswered := {command.command | some command in failed; command.api == true; command.reason in {"agent_not_serving", "connection_refused", "timeout"}}

findings contains finding if {
	count(failed) > 0
	count(unanswered) < most
	names := sort([command.command | some command in failed])
	command := [each | some each in failed; each.command == names[0]][0]
	finding := {
		"subject": {"kind": "node", "name": command.node},
		"message": sprintf("%s of the agent of %s failed: %s; such as: %s", [lines.number(count(names), "command"), command.node, concat(", ", array.slice(names, 0, 6)), substring(command.message, 0, 300)]),
		"evidence": array.slice([each.source | some each in failed], 0, 10),
		"facts": {"commands_count": count(names)},
	}
}
