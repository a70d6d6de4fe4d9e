# METADATA
# title: Identities differ between kvstore and CRDs
# description: >-
#   Identities are written to both the kvstore and CRDs, for a migration, and the two don't agree. When agents read from the
#   side that lacks some, pods have no identity there and are denied.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/#migrating-from-kvstore-backed-identities-to-kubernetes-crd-backed-identities
# custom:
#   id: CIL-KVS-007
#   severity: medium
#   confidence: medium
#   judged: cluster
#   applies: {cilium: ">=1.16"}
#   explains: [CIL-ID-004]
#   guide: [G-125, G-105]
#   falsepositives:
#     - A few that garbage collection has removed on one side and not yet on the other.
#   remediation:
#     - "Follow the order of the documentation: doublewrite-readkvstore on all agents, wait until cilium_operator_doublewrite_kvstore_only_identities is 0, then doublewrite-readcrd, then crd."
#     - "Restart the agents that still run in the mode before, so that each identity is written to both."
package cilium.kvstore.migration_incomplete

tolerated := 10

modes contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "identity-allocation-mode"
	startswith(setting.value, "doublewrite")
}

# What is missing on the side that agents read.
lacking := {"doublewrite-readcrd": "kvstore_only", "doublewrite-readkvstore": "crd_only"}

side := {"doublewrite-readcrd": "CRDs", "doublewrite-readkvstore": "kvstore"}

findings contains finding if {
	some mode in modes
	metrics := data.sysdump.operator_metrics
	some metric in metrics
	metric.name == sprintf("cilium_operator_doublewrite_%s_identities", [lacking[mode.value]])
	metric.value > tolerated
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%d identities are missing among the %s, from which the agents read (identity-allocation-mode: %s)", [metric.value, side[mode.value], mode.value]),
		"evidence": [metric.source, mode.source],
		"facts": {"missing_count": metric.value},
	}
}
