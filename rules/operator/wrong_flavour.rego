# METADATA
# title: Operator image doesn't fit the IPAM mode
# description: >-
#   The operator is built for another cloud than the IPAM mode in the configuration asks for. It exits, or never hands out
#   addresses of that mode, so agents of new nodes wait for ever.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-OPER-007
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [deployments]
#   explains: [CIL-OPER-002, CIL-IPAM-003, CIL-IPAM-016]
#   guide: [G-025, G-105]
#   falsepositives:
#     - The image named operator without a suffix holds all modes.
#     - Images renamed in a private registry.
#   remediation:
#     - "Install the chart with the IPAM mode set in its values (ipam.mode, eni.enabled, azure.enabled, alibabacloud.enabled), which chooses the image; don't override operator.image alone."
package cilium.operator.wrong_flavour

flavour_of := {"eni": "aws", "azure": "azure", "alibabacloud": "alibabacloud"}

modes contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "ipam"
}

findings contains finding if {
	some mode in modes
	flavour := flavour_of[mode.value]
	deployments := data.sysdump.deployments
	some deployment in deployments
	deployment.component == "cilium-operator"
	built := regex.find_all_string_submatch_n(`operator-(generic|aws|azure|alibabacloud)`, deployment.image, 1)[0][1]
	built != flavour
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator image %s is built for %s and the configuration says ipam: %s, which needs operator-%s", [deployment.image, built, mode.value, flavour]),
		"evidence": [mode.source, deployment.source],
		"key": "image",
	}
}

findings contains finding if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)ipam.*(is not supported by this (version|operator)|unknown ipam mode)|unsupported ipam`, text)
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator doesn't know the IPAM mode that is configured: %s", [substring(text, 0, 400)]),
		"evidence": [sample.source | some sample in group.samples],
		"key": "log",
	}
}
