# METADATA
# title: API server refuses objects as invalid
# description: >-
#   Objects that Cilium or a user writes don't fit the schema that the cluster has for them. They are refused, so what they
#   should bring about (a policy, a pool, an endpoint's status) doesn't happen. Usual when the CustomResourceDefinitions
#   are older or newer than the agents.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/compatibility/#cilium-crd-schema-validation
# custom:
#   id: CIL-CRD-003
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-POL-001]
#   guide: [G-101, G-029]
#   falsepositives:
#     - A user's manifest with a mistake that was refused once and corrected.
#   remediation:
#     - "Let the operator of the running version renew the CRDs (restart it; skip-crd-creation must not be set): kubectl -n kube-system rollout restart deployment cilium-operator."
#     - "Check the manifest against the cluster: kubectl apply --dry-run=server -f <file>."
package cilium.crd.object_invalid

import data.cilium.lib.lines

recent_seconds := 900

refusal := `(?i)([\w.]+)?[ \\"]+([\w.\-/]+)?[ \\"]+is invalid: \[?(spec|status|metadata)|strict decoding error: (unknown|duplicate) field|ValidationError\(([\w.]+)\)|failed (openapi|schema) validation|unable to decode .* into .*: json: cannot unmarshal`

findings contains finding if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator", "clustermesh-apiserver"}
	group.previous == false
	group.last_age_seconds <= recent_seconds
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(refusal, text)
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("an object of %s was refused as invalid %s, the last at %s: %s", [group.component, lines.times(group.count), lines.moment(group.last_at), substring(text, 0, 400)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"refusals_count": group.count},
		"key": group.template,
	}
}
