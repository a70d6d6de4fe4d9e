# METADATA
# title: Policy is not taken by the agents
# description: >-
#   A network policy is invalid, so the agents don't enforce it. What it should allow or deny is not done.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/
# custom:
#   id: CIL-POL-001
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [log_groups, metrics]
#   explains: [CIL-EP-009, CIL-POL-002]
#   guide: [G-015, G-064, G-101, G-137]
#   falsepositives:
#     - "A failure counter of a policy that was corrected since: reported as low."
#   remediation:
#     - "Read the message in the policy's status: kubectl get cnp <policy> -o jsonpath='{.status.conditions}'; correct it and apply it again."
#     - "Check all policies: kubectl -n kube-system exec <agent pod> -- cilium-dbg preflight validate-cnp."
package cilium.policy.import_failed

recent_seconds := 3600

pattern := `(?i)(unable|failed) to (add|parse|import|update) (cilium)?(clusterwide)?network ?polic|error parsing new rule|invalid (cilium ?)?(network ?)?policy|unable to import policy|detected invalid (cnp|ccnp)|policy .{0,40}sanitiz`

invalid contains policy if {
	policies := data.sysdump.policies
	some policy in policies
	policy.valid == false
}

findings contains finding if {
	some policy in invalid
	finding := {
		"subject": {"kind": "policy", "name": concat("/", array.concat([policy.namespace | policy.namespace != ""], [policy.name]))},
		"message": sprintf("%s %s is invalid and not enforced: %s", [policy.kind, concat("/", array.concat([policy.namespace | policy.namespace != ""], [policy.name])), concat("", [policy.status_message | policy.status_message != ""])]),
		"evidence": [policy.source],
		"key": "invalid",
	}
}

said contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator"}
	group.previous == false
	group.last_age_seconds <= recent_seconds
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
	not regex.match(`(?i)context canceled|object has been modified`, text)
}

findings contains finding if {
	count(invalid) == 0
	count(said) > 0
	some group in said
	group.count == max([each.count | some each in said])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("agents refuse a policy: %d messages, the last at %s: %s", [sum([each.count | some each in said]), group.last_at, substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 300)]),
		"evidence": array.slice([each.source | some each in said], 0, 10),
		"key": "log",
	}
}

counted contains metric if {
	metrics := data.sysdump.metrics
	some metric in metrics
	metric.name == "cilium_policy_change_total"
	some label in metric.labels
	label.name == "outcome"
	startswith(label.value, "fail")
	metric.value > 0
}

counted contains metric if {
	metrics := data.sysdump.metrics
	some metric in metrics
	metric.name == "cilium_policy_import_errors_total"
	metric.value > 0
}

findings contains finding if {
	count(invalid) + count(said) == 0
	count(counted) > 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%d policy changes failed on %d nodes since their agents started; no policy is invalid now", [sum([metric.value | some metric in counted]), count({metric.node | some metric in counted})]),
		"evidence": array.slice([metric.source | some metric in counted], 0, 10),
		"severity": "low",
		"reason": "a counter alone doesn't say when",
		"key": "counter",
	}
}
