# METADATA
# title: API version of a resource is not served, or deprecated
# description: >-
#   A Cilium component asks for a kind in an API version that the cluster's CustomResourceDefinition doesn't serve, or is
#   warned that the version goes away. Objects of the kind are not watched, so the feature behind it does nothing; some
#   components exit over it.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gateway-api/
# custom:
#   id: CIL-CRD-002
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-EDGE-004, CIL-EDGE-009, CIL-AGENT-015, CIL-OPER-002]
#   guide: [G-103]
#   falsepositives:
#     - A deprecation warning alone breaks nothing before the next upgrades.
#   remediation:
#     - "List what the cluster serves: kubectl get crd <plural>.<group> -o jsonpath='{.spec.versions[*].name}'."
#     - "For Gateway API install the CRDs of the version that this Cilium release names (standard channel, and experimental for GRPCRoute or TLSRoute of older releases), then restart the operator."
#     - "For cilium.io apply the CRDs of the running version (the operator does it unless skip-crd-creation is set) and rewrite manifests that name a removed version."
package cilium.crd.version_not_served

import data.cilium.lib.lines

recent_seconds := 900

# client-go and controller-runtime.
not_served := `(?i)no matches for kind \\?"([^"\\]+)\\?" in version \\?"([^"\\]+)\\?"|no kind match(?:es)? for|the server could not find the requested resource \(get ([a-z0-9]+\.(?:cilium\.io|gateway\.networking\.k8s\.io))|failed to get API group resources: .*?([a-z0-9.]+/v[0-9a-z]+)`

missing contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator", "clustermesh-apiserver"}
	group.last_age_seconds <= recent_seconds
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(not_served, text)
}

current contains group if {
	some group in missing
	group.previous == false
}

current contains group if {
	some group in missing
	group.container_ready == false
}

kind_of(text) := trim_space(concat(" ", array.slice(regex.find_all_string_submatch_n(not_served, text, 1)[0], 1, 5)))

findings contains finding if {
	some group in current
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s asks for a kind that the cluster doesn't serve in that version (%s, %s, the last at %s): %s", [group.component, group.level, lines.times(group.count), lines.moment(group.last_at), substring(text, 0, 400)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"messages_count": group.count},
		"severity": severity(group.level),
		"reason": "graded by the level at which the component says it",
		"key": kind_of(text),
	}
}

severity("fatal") := "critical"

severity("panic") := "critical"

severity("error") := "high"

severity("warning") := "medium"

findings contains finding if {
	groups := data.sysdump.log_groups
	some group in groups
	group.previous == false
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	kind := regex.find_all_string_submatch_n(`((?:cilium\.io|gateway\.networking\.k8s\.io)/v\w+ \w+) is deprecated`, text, 1)[0][1]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s uses %s, which is deprecated: it stops working with a later upgrade (%s)", [group.component, kind, substring(text, 0, 300)]),
		"evidence": [sample.source | some sample in group.samples],
		"severity": "low",
		"reason": "a deprecated version still works",
		"key": kind,
	}
}
