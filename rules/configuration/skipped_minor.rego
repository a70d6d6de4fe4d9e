# METADATA
# title: Versions two or more minors apart in one cluster
# description: >-
#   Agents, operator or chart of this cluster are more than one minor version apart. Only neighbouring minors are tested
#   for upgrade and rollback; options, maps and CRDs of the versions in between change without being carried over.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-CFG-004
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-CFG-002]
#   guide: [G-108, G-100]
#   falsepositives:
#     - A chart that is maintained outside and pins another image on purpose.
#   remediation:
#     - "Go back to the version before, then step through each minor version: upgrade to its newest patch, wait for the rollout, read its upgrade notes."
package cilium.configuration.skipped_minor

minors[version.component] contains version.minor if {
	versions := data.sysdump.versions
	some version in versions
	version.component in {"cilium-agent", "cilium-operator", "helm-chart"}
	version.major == 1
}

everything := {minor | some _, numbers in minors; some minor in numbers}

text := concat(", ", [sprintf("%s 1.%s", [component, concat(" and 1.", [sprintf("%d", [minor]) | some minor in numbers])]) | some component, numbers in minors])

cited := [version.source |
	versions := data.sysdump.versions
	some version in versions
	version.component in {"cilium-agent", "cilium-operator", "helm-chart"}
	version.minor in {max(everything), min(everything)}
]

findings contains finding if {
	max(everything) - min(everything) >= 2
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("versions are %d minors apart: %s", [max(everything) - min(everything), text]),
		"evidence": array.slice(cited, 0, 10),
		"facts": {"minors_apart": max(everything) - min(everything)},
	}
}
