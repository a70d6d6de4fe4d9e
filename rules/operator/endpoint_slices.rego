# METADATA
# title: CiliumEndpointSlices are written late or not at all
# description: >-
#   The operator fails to keep the CiliumEndpointSlices in step, or is far behind. Other nodes learn late of new pods'
#   addresses and identities, so traffic to and from them is dropped or counted as from outside until they do.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/ciliumendpointslice/
# custom:
#   id: CIL-OPER-006
#   severity: medium
#   confidence: medium
#   judged: cluster
#   optional: [operator_metrics]
#   explains: [CIL-ID-006]
#   guide: [G-026]
#   falsepositives:
#     - Conflicts (the object has been modified) that are repeated at once.
#   remediation:
#     - "Raise the limits: ces-rate-limits in cilium-config (from 1.16 on; the ces-*-qps options before are ignored since), then restart the operator."
#     - "See what fails: kubectl -n kube-system logs deployment/cilium-operator | grep -i ces."
package cilium.operator.endpoint_slices

import data.cilium.lib.lines

recent_seconds := 900

least_errors := 3

failed contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	group.previous == false
	group.last_age_seconds <= recent_seconds
	text := concat(" ", array.concat(array.concat([group.message], [group.error | group.error != ""]), [group.subsystem | group.subsystem != ""]))
	regex.match(`(?i)ciliumendpointslice|\bCES\b|ces-controller`, text)
	regex.match(`(?i)fail|error|unable|giving up|could not`, text)
	not contains(text, "the object has been modified")
}

findings contains finding if {
	total := sum([group.count | some group in failed])
	total >= least_errors
	group := [each | some each in failed][0]
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator failed %s to write CiliumEndpointSlices, the last at %s: %s", [lines.times(total), lines.moment(group.last_at), substring(text, 0, 400)]),
		"evidence": array.slice([sample.source | some each in failed; some sample in each.samples], 0, 10),
		"facts": {"errors_count": total},
		"key": "errors",
	}
}

syncs[outcome] contains {"value": metric.value, "source": metric.source} if {
	metrics := data.sysdump.operator_metrics
	some metric in metrics
	metric.name in {"cilium_operator_ces_sync_total", "cilium_operator_ces_sync_errors_total"}
	outcome := array.concat([label.value | some label in metric.labels; label.name == "outcome"], ["fail"])[0]
}

findings contains finding if {
	count(failed) == 0
	failures := [each | some outcome, rows in syncs; outcome in {"fail", "failed", "failure"}; some each in rows]
	bad := sum([each.value | some each in failures])
	all_syncs := sum([each.value | some _, rows in syncs; some each in rows])
	bad > 10
	bad / all_syncs > 0.01
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%d of %d writes of CiliumEndpointSlices failed since the operator started", [bad, all_syncs]),
		"evidence": array.slice([each.source | some each in failures], 0, 10),
		"facts": {"failed_count": bad},
		"severity": "low",
		"reason": "a counter since the start doesn't say whether it still fails",
		"key": "errors",
	}
}
