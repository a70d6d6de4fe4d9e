# METADATA
# title: Agent's goroutines wait for a lock for minutes
# description: >-
#   Many goroutines of the agent have waited for a lock for ten minutes or longer, or there are far more of them than an agent
#   has. Behind the lock nothing moves: endpoints stay in regeneration, the API answers late or not at all, and probes
#   can still be green.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-RES-009
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-007, CIL-AGENT-006, CIL-EP-001, CIL-EP-006]
#   guide: [G-084]
#   falsepositives:
#     - Waits in select, for I/O or on channels, which is how idle goroutines look; they are not counted.
#     - Very large nodes, which have some thousands of goroutines.
#   remediation:
#     - "Keep the dump of the goroutines (gops-stack in the archive) for a report, then restart the agent: kubectl -n kube-system delete pod <agent pod>."
#     - "Upgrade to the newest patch release of the minor version, and search its release notes for the function named here."
package cilium.resources.goroutines_blocked

import data.cilium.lib.lines

# A lock is held for milliseconds; three that wait for ten minutes are a queue that doesn't move.
least_blocked := 3

too_many := 20000

blocked contains group if {
	groups := data.sysdump.node.goroutines
	some group in groups
	group.component == "cilium-agent"
	regex.match(`(?i)mutex|semacquire`, group.state)
	group.long_waits_count > 0
}

findings contains finding if {
	total := sum([group.long_waits_count | some group in blocked])
	total >= least_blocked
	worst := max([group.longest_wait_seconds | some group in blocked])
	group := [each | some each in blocked; each.longest_wait_seconds == worst][0]
	functions := {each.function | some each in blocked}
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("%s of the agent of %s have waited for a lock for ten minutes or longer, the longest for %d minutes in %s (%s)", [
			lines.number(total, "goroutine"), group.node, floor(worst / 60), group.function, lines.number(count(functions), "place"),
		]),
		"evidence": array.slice(array.concat([group.source], [each.source | some each in blocked]), 0, 10),
		"facts": {"blocked_count": total, "longest_wait_seconds": worst},
		"key": "lock",
	}
}

findings contains finding if {
	groups := data.sysdump.node.goroutines
	some group in groups
	group.component == "cilium-agent"
	group.process_count > too_many
	group.count == max([each.count | some each in groups; each.component == "cilium-agent"])
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s has %d goroutines, %d of them in %s: they are started and don't end", [group.node, group.process_count, group.count, group.function]),
		"evidence": [group.source],
		"facts": {"goroutines_count": group.process_count},
		"severity": "medium",
		"reason": "they cost memory and do not block by themselves",
		"key": "leak",
	}
}
