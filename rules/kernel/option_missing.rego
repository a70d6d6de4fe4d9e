# METADATA
# title: Kernel built without an option that is needed
# description: >-
#   The kernel lacks a build option that Cilium, or a feature that is switched on, can't do without. The agent does not
#   start or the feature does not work on this node.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-004
#   severity: high
#   confidence: high
#   judged: node
#   optional: [configuration]
#   explains: [CIL-ENC-004, CIL-KERN-002, CIL-KERN-005, CIL-KERN-014]
#   guide: [G-033]
#   falsepositives:
#     - A kernel configuration that belongs to another kernel than the running one.
#   remediation:
#     - "Use the distribution's full kernel, with its package of extra modules (linux-modules-extra-raspi on a Raspberry Pi)."
#     - Or switch off the feature that needs the option.
package cilium.kernel.option_missing

# Options without which Cilium can't work at all.
base := {
	"CONFIG_BPF", "CONFIG_BPF_SYSCALL", "CONFIG_NET_CLS_BPF", "CONFIG_BPF_JIT", "CONFIG_NET_CLS_ACT", "CONFIG_NET_SCH_INGRESS",
	"CONFIG_CRYPTO_SHA1", "CONFIG_CGROUPS", "CONFIG_CGROUP_BPF", "CONFIG_PERF_EVENTS",
}

# Options that a setting needs.
needs := [
	{"option": "tunnel-protocol", "value": "vxlan", "kernel": {"CONFIG_VXLAN"}},
	{"option": "tunnel-protocol", "value": "geneve", "kernel": {"CONFIG_GENEVE"}},
	{"option": "enable-wireguard", "value": "true", "kernel": {"CONFIG_WIREGUARD"}},
	{"option": "enable-ipsec", "value": "true", "kernel": {"CONFIG_XFRM", "CONFIG_XFRM_USER", "CONFIG_INET_ESP", "CONFIG_CRYPTO_AEAD"}},
	{"option": "enable-bandwidth-manager", "value": "true", "kernel": {"CONFIG_NET_SCH_FQ"}},
	{"option": "datapath-mode", "value": "netkit", "kernel": {"CONFIG_NETKIT"}},
	{"option": "datapath-mode", "value": "netkit-l2", "kernel": {"CONFIG_NETKIT"}},
	{"option": "enable-l7-proxy", "value": "true", "kernel": {
		"CONFIG_NETFILTER_XT_TARGET_TPROXY", "CONFIG_NETFILTER_XT_MATCH_SOCKET", "CONFIG_NETFILTER_XT_MATCH_MARK",
	}},
]

unset[option.name] contains option.source if {
	options := data.sysdump.node.kernel_config
	some option in options
	option.value == "n"
}

node := [option.node | options := data.sysdump.node.kernel_config; some option in options][0]

findings contains finding if {
	some option in base
	some source in unset[option]
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("the kernel of %s is built without %s, which Cilium needs", [node, option]),
		"evidence": [source],
		"key": option,
	}
}

findings contains finding if {
	settings := data.sysdump.configuration
	some need in needs
	some setting in settings
	setting.name == need.option
	setting.value == need.value
	some option in need.kernel
	some source in unset[option]
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("the kernel of %s is built without %s, which %s: %s needs", [node, option, setting.name, setting.value]),
		"evidence": [source, setting.source],
		"key": option,
	}
}
