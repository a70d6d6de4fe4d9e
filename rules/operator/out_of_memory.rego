# METADATA
# title: Operator killed for memory
# description: >-
#   The operator's container used more memory than its limit allows and was killed. It grows with the numbers of nodes, pods,
#   endpoints and identities, so it is killed again at about the same point after each start.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/performance/scalability/report/
# custom:
#   id: CIL-OPER-003
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-OPER-002, CIL-OPER-001]
#   guide: [G-030]
#   falsepositives:
#     - Exit code 137 with another reason, which is a kill by the liveness probe or the node's shutdown.
#   remediation:
#     - "Raise operator.resources.limits.memory in the Helm values (or remove the limit) and watch its use with kubectl top pod."
#     - "If the number of identities is the cause, leave labels that change with every pod out of them (the labels option of cilium-config)."
package cilium.operator.out_of_memory

import data.cilium.lib.lines

day_seconds := 86400

captured := data.sysdump.dump[0].captured_at_unix

killed contains container if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-operator"
	container.last_reason == "OOMKilled"
}

killed contains container if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-operator"
	container.reason == "OOMKilled"
}

finished contains at if {
	some container in killed
	at := {"pod": container.pod, "age": captured - container.last_finished_at_unix, "text": sprintf(" at %s", [lines.moment(container.last_finished_at)])}
}

finished contains at if {
	some container in killed
	container.reason == "OOMKilled"
	at := {"pod": container.pod, "age": captured - container.finished_at_unix, "text": sprintf(" at %s", [lines.moment(container.finished_at)])}
}

limit(bytes) := sprintf("; its limit is %d MiB", [floor(bytes / 1048576)])

severity(age) := "high" if age <= day_seconds

severity(age) := "low" if age > day_seconds

findings contains finding if {
	some container in killed
	some at in finished
	at.pod == container.pod
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator %s was killed for memory%s (OOMKilled, %s)%s", [container.pod, at.text, lines.number(container.restart_count, "restart"), concat("", [limit(container.memory_limit_bytes) | container.memory_limit_bytes > 0])]),
		"evidence": [container.source],
		"facts": {"restarts": container.restart_count},
		"severity": severity(at.age),
		"reason": "graded by whether it was within a day of the dump",
	}
}
