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
#   optional: [versions]
#   explains: [CIL-CFG-002]
#   guide: [G-108, G-100]
#   falsepositives:
#     - A chart that is maintained outside and pins another image on purpose.
#   remediation:
#     - "Go back to the version before, then step through each minor version: upgrade to its newest patch, wait for the rollout, read its upgrade notes."
package cilium.configuration.skipped_minor

# The images of the pods, and the chart. What a process says of itself can be of the moment before its replacement.
minors[container.component] contains to_number(parts[1]) if {
	containers := data.sysdump.containers
	some container in containers
	container.component in {"cilium-agent", "cilium-operator"}
	container.container == container.component
	parts := regex.find_all_string_submatch_n(image_version, container.image, 1)[0]
}

minors[version.component] contains version.minor if {
	versions := data.sysdump.versions
	some version in versions
	version.component == "helm-chart"
	version.major == 1
}

image_version := `[:@]v?1\.([0-9]+)\.[0-9]+`

everything contains to_number(parts[1]) if {
	containers := data.sysdump.containers
	some container in containers
	container.component in {"cilium-agent", "cilium-operator"}
	container.container == container.component
	parts := regex.find_all_string_submatch_n(image_version, container.image, 1)[0]
}

everything contains version.minor if {
	versions := data.sysdump.versions
	some version in versions
	version.component == "helm-chart"
	version.major == 1
}

text := concat(", ", [sprintf("%s 1.%s", [component, concat(" and 1.", [sprintf("%d", [minor]) | some minor in numbers])]) | some component, numbers in minors])

charts := [version.source |
	versions := data.sysdump.versions
	some version in versions
	version.component == "helm-chart"
	version.minor in {max(everything), min(everything)}
]

pods := [container.source |
	containers := data.sysdump.containers
	some container in containers
	container.component in {"cilium-agent", "cilium-operator"}
	container.container == container.component
	parts := regex.find_all_string_submatch_n(image_version, container.image, 1)[0]
	to_number(parts[1]) in {max(everything), min(everything)}
]

findings contains finding if {
	max(everything) - min(everything) >= 2
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("versions are %d minors apart: %s", [max(everything) - min(everything), text]),
		"evidence": array.slice(array.concat(charts, pods), 0, 10),
		"facts": {"minors_apart": max(everything) - min(everything)},
	}
}
