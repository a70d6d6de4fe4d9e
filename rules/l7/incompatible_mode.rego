# METADATA
# title: BPF TPROXY or chaining breaks L7 traffic
# description: >-
#   L7 redirects are in use together with a mode that breaks them: enable-bpf-tproxy, or chaining behind another CNI
#   plugin, which uses the same packet marks. Such traffic is lost.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/installation/cni-chaining/
# custom:
#   id: CIL-L7-013
#   severity: high
#   confidence: medium
#   judged: cluster
#   optional: [agent_proxy, policies]
#   explains: [CIL-L7-004]
#   falsepositives:
#     - Modes that are tested in this combination by the vendor.
#   remediation:
#     - Set enable-bpf-tproxy=false, or take the L7 rules out; in chaining mode L7 policies are not supported.
package cilium.l7.incompatible_mode

mode contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "enable-bpf-tproxy"
	setting.value == "true"
}

mode contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "cni-chaining-mode"
	not setting.value in {"", "none", "portmap"}
}

redirected contains row.source if {
	rows := data.sysdump.agent_proxy
	some row in rows
	row.redirects_count > 0
}

l7 := {"l7_http", "l7_dns", "fqdn"}

redirected contains policy.source if {
	policies := data.sysdump.policies
	some policy in policies
	count(l7 & {feature | some feature in policy.features}) > 0
}

findings contains finding if {
	count(redirected) > 0
	some setting in mode
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("L7 redirects are in use with %s=%s, which breaks them", [setting.name, setting.value]),
		"evidence": array.slice(array.concat([setting.source], [line | some line in redirected]), 0, 8),
		"key": setting.name,
	}
}
