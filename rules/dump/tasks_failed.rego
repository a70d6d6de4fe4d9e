# METADATA
# title: Parts of the dump could not be collected
# description: >-
#   The collector failed on objects or logs that many judgements need. What is missing can't be judged, and the reason (no
#   permission, a timeout) is often a symptom itself.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#automatic-log-and-state-collection
# custom:
#   id: CIL-DUMP-002
#   severity: low
#   confidence: high
#   judged: cluster
#   guide: [G-145]
#   falsepositives:
#     - Resources that are not installed in the cluster, and previous logs of containers that never restarted; they are not counted.
#   remediation:
#     - "Collect again with a user that may read everything in the cluster, and a longer timeout: cilium sysdump --cilium-bugtool-flags='--exec-timeout 60s' --hubble-flows-timeout 30s."
package cilium.dump.tasks_failed

import data.cilium.lib.lines

# The objects without which most rules are blind, by the collector's own names of its tasks.
important := `(?i)kubernetes (nodes|pods|services|endpoints|events|leases)$|cilium (nodes|endpoints|identities|network policies|configuration|daemonset)|^logs-cilium-[a-z0-9]+-cilium-agent`

unexpected contains failure if {
	failures := data.sysdump.collector_failures
	some failure in failures
	failure.expected == false
	not contains(failure.error, "no kind is registered")
	not regex.match(`^(gops|hubble-flows|hubble-observe|cilium-bugtool)`, failure.task)
}

serious contains failure if {
	some failure in unexpected
	regex.match(important, failure.task)
}

reasons := {failure.reason | some failure in unexpected}

findings contains finding if {
	count(serious) > 0
	tasks := sort([failure.task | some failure in serious])
	failure := [each | some each in serious; each.task == tasks[0]][0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("not collected, though many judgements need it (%s): %s; the collector says: %s", [concat(", ", reasons), concat(", ", array.slice(tasks, 0, 5)), substring(failure.error, 0, 300)]),
		"evidence": array.slice([each.source | some each in serious], 0, 10),
		"facts": {"tasks_count": count(tasks)},
		"key": "important",
	}
}

findings contains finding if {
	count(serious) == 0
	count(unexpected) > 0
	tasks := sort([failure.task | some failure in unexpected])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s of the collector failed (%s): %s", [lines.number(count(tasks), "task"), concat(", ", reasons), concat(", ", array.slice(tasks, 0, 5))]),
		"evidence": array.slice([failure.source | some failure in unexpected], 0, 10),
		"facts": {"tasks_count": count(tasks)},
		"severity": "info",
		"reason": "nothing among them that other judgements need",
		"key": "other",
	}
}
