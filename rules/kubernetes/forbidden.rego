# METADATA
# title: Cilium lacks a permission in Kubernetes
# description: >-
#   The API server refuses a request of the agent, the operator or another Cilium component, because its ClusterRole
#   doesn't allow it. What the component watches or writes there stays out of date: caches never sync, objects are not
#   updated. Usual after an upgrade that changed the image but not the chart.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-K8S-002
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-K8S-003, CIL-OPER-002, CIL-EP-007, CIL-IPAM-013, CIL-CRD-001]
#   guide: [G-026, G-107]
#   falsepositives:
#     - The request is for an API that the feature in use doesn't need (metrics.k8s.io, Gateway API) and is not repeated.
#     - Within the first minute of an upgrade the new ClusterRole may follow the new image.
#   remediation:
#     - "Apply the whole chart of the version that runs, not the image alone: helm upgrade cilium cilium/cilium --version <version> -n kube-system -f <values>."
#     - "Ask the API server what it allows: kubectl auth can-i <verb> <resource> --as <user of the message>."
#     - "Compare the rules: kubectl get clusterrole cilium cilium-operator -o yaml."
package cilium.kubernetes.forbidden

import data.cilium.lib.lines

recent_seconds := 900

# The words of the API server; Kubernetes up to 1.12 left out "resource".
refusal := `User "?(system:serviceaccount:[^" ]+)"? cannot (\w+) (?:resource )?"?([\w.\-/]+)"?`

refused contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	contains(text, "forbidden")
	regex.match(refusal, replace(text, "\\\"", "\""))
}

# By user, verb and resource: one permission that is missing, however many nodes ask for it.
missing[key] contains group if {
	some group in refused
	text := replace(concat(" ", array.concat([group.message], [group.error | group.error != ""])), "\\\"", "\"")
	parts := regex.find_all_string_submatch_n(refusal, text, 1)[0]
	not optional_resource(parts[3])
	key := sprintf("%s cannot %s %s", [parts[1], parts[2], parts[3]])
}

optional_resource(name) if name in {"nodes/metrics", "podmetrics", "nodemetrics"}

current[key] contains group if {
	some key, groups in missing
	some group in groups
	group.previous == false
	group.last_age_seconds <= recent_seconds
}

current[key] contains group if {
	some key, groups in missing
	some group in groups
	group.container_ready == false
	group.last_age_seconds <= recent_seconds
}

findings contains finding if {
	some key, groups in current
	total := sum([group.count | some group in groups])
	names := {name | some group in groups; name := group.component}
	last := max([group.last_at | some group in groups])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s: the API server refused it %s to %s, the last at %s", [key, lines.times(total), concat(", ", names), lines.moment(last)]),
		"evidence": array.slice([sample.source | some group in groups; some sample in group.samples], 0, 10),
		"facts": {"refusals_count": total},
		"key": key,
	}
}

# Refused once, and no longer.
findings contains finding if {
	some key, groups in missing
	count({group | some group in current[key]}) == 0
	some group in groups
	group.last_at == max([each.last_at | some each in groups])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s: the API server refused it to %s until %s, and not since", [key, group.component, lines.moment(group.last_at)]),
		"evidence": array.slice([sample.source | some each in groups; some sample in each.samples], 0, 10),
		"severity": "low",
		"reason": "the last refusal is more than 15 minutes old",
		"key": key,
	}
}
