# METADATA
# title: Conntrack map configured very small
# description: >-
#   The configured conntrack maps are smaller than the smallest size that Cilium itself would choose. A short burst of
#   connections evicts the entries of live ones.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-013
#   severity: low
#   confidence: high
#   judged: cluster
#   explains: [CIL-MAP-002]
#   guide: [G-037, G-080]
#   falsepositives:
#     - Test clusters and very small nodes.
#   remediation:
#     - "Remove bpf-ct-global-tcp-max and bpf-ct-global-any-max from cilium-config and let bpf-map-dynamic-size-ratio (0.0025 of the memory) size the maps, or set at least 131072 and 65536."
package cilium.map.small_conntrack

least := {"bpf-ct-global-tcp-max": 131072, "bpf-ct-global-any-max": 65536}

findings contains finding if {
	settings := data.sysdump.configuration
	some setting in settings
	regex.match(`^[1-9][0-9]*$`, setting.value)
	to_number(setting.value) < least[setting.name]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s is %s; Cilium itself goes no lower than %d", [setting.name, setting.value, least[setting.name]]),
		"evidence": [setting.source],
		"key": setting.name,
	}
}
