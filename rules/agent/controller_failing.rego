# METADATA
# title: Controller of the agent fails persistently
# description: >-
#   One of the agent's background loops fails at every try. Its name says what is no longer kept in step: an endpoint's
#   program or policy, its CiliumEndpoint object, the ipcache, connections to other clusters.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#detailed-status
# custom:
#   id: CIL-AGENT-005
#   severity: high
#   confidence: high
#   judged: node
#   optional: [controller_tally]
#   logs:
#     - {name: run_failed, component: cilium-agent, pattern: 'Controller run failed.* consecutiveErrors=(\d{2,}) .*\bname="?([a-z][a-zA-Z-]{3,})'}
#     - {name: run_failed_named, component: cilium-agent, pattern: 'Controller run failed.*\bname="?([a-z][a-zA-Z-]{3,}).* consecutiveErrors=(\d{2,})'}
#   guide: [G-021, G-024, G-110, G-123]
#   falsepositives:
#     - Column Last error filled and Count 0, which is a controller that recovered.
#     - resolve-identity and resolve-labels controllers of a pod in its first seconds.
#     - The metric cilium_controllers_failing alone, which can stay above 0 after a failed start.
#   remediation:
#     - "Read the message of the controller, which names what it meets, and follow the finding of that part (API server, policy map, endpoint regeneration, other cluster)."
#     - "Watch it: kubectl -n kube-system exec <agent pod> -- cilium-dbg status --all-controllers | grep <controller>."
#     - "If nothing else explains it, restart the agent of the node: kubectl -n kube-system delete pod <agent pod>."
package cilium.agent.controller_failing

import data.cilium.lib.lines

least_failures := 3

recent_seconds := 600

# Families by what their failing does. All others are graded by the metadata.
grades := [
	{"pattern": `^endpoint-.*regeneration-recovery|^endpoint-regeneration-recovery|^sync-policymap`, "severity": "high"},
	{"pattern": `^bpf-map-sync|^ipcache-|^resolve-identity|^restoring-ep-identity|^waiting-initial-global`, "severity": "high"},
	{"pattern": `^remote-etcd|-cluster-config$|^kvstore-|crd-allocator-node-refresher|^k8s-heartbeat`, "severity": "high"},
	{"pattern": `^sync-to-k8s-ciliumendpoint|^resolve-labels|^dns-garbage-collector|^cilium-health-ep|^sync-host-ips|^link-cache|^mtu|^write-cni-file|^neighbor`, "severity": "medium"},
	{"pattern": `pressure|^template-dir|^sync-utime|^metricsmap|^endpoint-gc|^sync-cnp-policy-status`, "severity": "low"},
]

severity(name) := array.concat([grade.severity | some grade in grades; regex.match(grade.pattern, name)], ["medium"])[0]

failing contains controller if {
	controllers := data.sysdump.node.controllers
	some controller in controllers
	controller.consecutive_failure_count >= least_failures
	controller.last_failure_age_seconds <= recent_seconds
}

# Debuginfo gives no ages, only the counters.
failing contains controller if {
	controllers := data.sysdump.node.controllers
	some controller in controllers
	controller.consecutive_failure_count >= least_failures
	controller.failures_total > 0
}

# The tally counts failing controllers that no row shows: the list was cut off, or collected in its short form.
shown := count([controller |
	controllers := data.sysdump.node.controllers
	some controller in controllers
	controller.consecutive_failure_count > 0
])

findings contains finding if {
	tallies := data.sysdump.node.controller_tally
	some tally in tallies
	hidden := tally.total_count - tally.healthy_count
	hidden > 0
	shown == 0
	finding := {
		"subject": {"kind": "node", "name": tally.node},
		"message": sprintf("%d of %d controllers of the agent of %s fail; which ones was not collected", [hidden, tally.total_count, tally.node]),
		"evidence": [tally.source],
		"facts": {"failing_count": hidden},
		"severity": "medium",
		"confidence": "low",
		"reason": "the status counts them without naming them",
		"key": "unnamed",
	}
}

findings contains finding if {
	some family in {controller.family | some controller in failing}
	members := [controller | some controller in failing; controller.family == family]
	worst := max([controller.consecutive_failure_count | some controller in members])
	controller := [each | some each in members; each.consecutive_failure_count == worst][0]
	finding := {
		"subject": {"kind": "node", "name": controller.node},
		"message": sprintf("controller %s on %s has failed %s in a row%s%s: %s", [
			controller.name, controller.node, lines.times(worst),
			concat("", [" and never succeeded" | controller.never_succeeded == true]),
			concat("", [sprintf(" (%s of its kind)", [lines.number(count(members), "controller")]) | count(members) > 1]),
			concat("", [controller.message | controller.message != ""]),
		]),
		"evidence": array.slice(array.concat([controller.source], [each.source | some each in members]), 0, 10),
		"facts": {"consecutive_failures_count": worst, "controllers_count": count(members)},
		"severity": severity(controller.name),
		"reason": "graded by what the controller does",
		"key": family,
	}
}

# With debug logging the agent says it at each try (Cilium 1.11 to 1.20): a streak of ten and more that is the controller's last word.
logged contains {"family": match.capture_2, "streak": match.capture_1, "match": match} if {
	some match in streaks
	match.name == "run_failed"
}

# slog (1.18 on) keeps the order of the code, the name before the count.
logged contains {"family": match.capture_1, "streak": match.capture_2, "match": match} if {
	some match in streaks
	match.name == "run_failed_named"
}

streaks contains match if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.previous == false
	match.last_age_seconds <= recent_seconds
}

findings contains finding if {
	count(failing) == 0
	some family in {each.family | some each in logged}
	same := [each | some each in logged; each.family == family]
	match := same[0].match
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("controller %s on %s has failed %s times in a row (the last at %s): %s", [family, match.node, same[0].streak, match.last_at, lines.said(match.samples[0].text)]),
		"evidence": array.slice([sample.source | some each in same; some sample in each.match.samples], 0, 10),
		"severity": severity(family),
		"reason": "graded by what the controller does",
		"key": family,
	}
}
