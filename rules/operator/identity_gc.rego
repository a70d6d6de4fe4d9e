# METADATA
# title: Unused identities are not removed
# description: >-
#   The operator's garbage collection of identities fails or lags behind. Identities pile up: the identity space and the
#   ipcache and policy maps of every node fill, until new pods with new labels get no identity.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/#cilium-operator
# custom:
#   id: CIL-OPER-005
#   severity: medium
#   confidence: medium
#   judged: cluster
#   optional: [operator_metrics, cilium_identities, cilium_endpoints]
#   explains: [CIL-ID-001, CIL-ID-005]
#   guide: [G-143]
#   falsepositives:
#     - Many short jobs, whose identities are unused until they are half an hour old.
#   remediation:
#     - "Look at the operator's log for identity-gc; it needs get, list and delete on ciliumidentities."
#     - "If it can't keep up, raise identity-gc-rate-limit (deletions within identity-gc-rate-interval) in cilium-config and restart the operator."
#     - "Leave labels that differ from pod to pod out of identities with the labels option."
package cilium.operator.identity_gc

import data.cilium.lib.lines

recent_seconds := 900

many := 1000

settled_seconds := 3600

captured := data.sysdump.dump[0].captured_at_unix

failed contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	group.previous == false
	group.last_age_seconds <= recent_seconds
	regex.match(`(?i)unable to run identity garbage collect|identity garbage collection took longer|deleting unused identity|identity.?gc.*(fail|error|unable)|unable to (delete|release|update) .*identity|error deleting .*identity`, concat(" ", array.concat(array.concat([group.message], [group.error | group.error != ""]), [group.subsystem | group.subsystem != ""])))
}

findings contains finding if {
	total := sum([group.count | some group in failed])
	group := [each | some each in failed][0]
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator can't remove unused identities (%s, the last at %s): %s", [lines.number(total, "error"), lines.moment(group.last_at), substring(text, 0, 400)]),
		"evidence": array.slice([sample.source | some each in failed; some sample in each.samples], 0, 10),
		"facts": {"errors_count": total},
		"key": "errors",
	}
}

used contains endpoint.identity if {
	endpoints := data.sysdump.cilium_endpoints
	some endpoint in endpoints
}

unused contains identity if {
	identities := data.sysdump.cilium_identities
	some identity in identities
	captured - identity.created_at_unix >= settled_seconds
	number := identity.identity
	not number in used
}

all_identities := count([identity.identity |
	identities := data.sysdump.cilium_identities
	some identity in identities
])

findings contains finding if {
	count(used) > 0
	all_identities > many
	count(unused) > all_identities / 2
	identity := [each | some each in unused; each.created_at_unix == min([other.created_at_unix | some other in unused])][0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%d of %d identities are older than an hour and used by no endpoint, the oldest (%d) since %s", [count(unused), all_identities, identity.identity, lines.moment(identity.created_at)]),
		"evidence": [identity.source],
		"facts": {"unused_count": count(unused), "identities_count": all_identities},
		"key": "unused",
	}
}

findings contains finding if {
	count(failed) == 0
	metrics := data.sysdump.operator_metrics
	some metric in metrics
	metric.name in {"cilium_operator_identity_gc_runs", "cilium_operator_identity_gc_runs_total"}
	some label in metric.labels
	label.name == "outcome"
	label.value in {"fail", "failed", "failure"}
	metric.value > 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%d runs of the identity garbage collection failed since the operator started", [metric.value]),
		"evidence": [metric.source],
		"facts": {"failed_runs": metric.value},
		"severity": "low",
		"reason": "a counter since the start doesn't say whether it still fails",
		"key": "errors",
	}
}
