# METADATA
# title: Kernel settings break forwarding
# description: >-
#   A kernel setting of the node drops or doesn't forward pod traffic: strict reverse path filtering on Cilium's devices,
#   forwarding switched off, or IPv6 disabled while Cilium uses it.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-NET-010
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [configuration, agent_datapath]
#   explains: [CIL-CONN-002, CIL-L7-004]
#   guide: [G-033]
#   falsepositives:
#     - Value 2 (loose) of rp_filter does no harm, and neither does value 1 on devices that no pod traffic uses.
#     - With BPF host routing packets of pods don't pass the kernel's filter.
#   remediation:
#     - "Cilium's sysctlfix init container (Helm value sysctlfix.enabled=true) writes /etc/sysctl.d/99-zzz-override_cilium.conf on the node; check that it ran and that nothing sorts after it."
#     - "At once: sysctl -w net.ipv4.conf.all.rp_filter=0; sysctl -w net.ipv4.conf.<device>.rp_filter=0; sysctl -w net.ipv4.ip_forward=1."
package cilium.network.kernel_settings

value[setting.name] contains setting if {
	settings := data.sysdump.node.sysctls
	some setting in settings
	regex.match(`(\.rp_filter|ip_forward|conf\.all\.disable_ipv6|\.conf\.all\.forwarding)$`, setting.name)
}

strict_everywhere if {
	some setting in value["net.ipv4.conf.all.rp_filter"]
	setting.value == "1"
}

loose_everywhere if {
	some setting in value["net.ipv4.conf.all.rp_filter"]
	setting.value == "2"
}

# The larger of the two values counts; 1 is strict.
strict contains setting if {
	some name, settings in value
	regex.match(`^net\.ipv4\.conf\.(lxc[^.]*|cilium_[a-z0-9]+)\.rp_filter$`, name)
	some setting in settings
	setting.value == "1"
	not loose_everywhere
}

strict contains setting if {
	strict_everywhere
	some name, settings in value
	regex.match(`^net\.ipv4\.conf\.(lxc[^.]*|cilium_[a-z0-9]+)\.rp_filter$`, name)
	some setting in settings
	setting.value == "0"
}

host_routing if {
	rows := data.sysdump.node.agent_datapath
	some row in rows
	row.host_routing == "BPF"
}

strict_severity := "low" if {
	host_routing
} else := "high"

findings contains finding if {
	count(strict) > 0
	names := sort({setting.name | some setting in strict})
	some setting in strict
	setting.name == names[0]
	finding := {
		"subject": {"kind": "node", "name": setting.node},
		"message": sprintf("reverse path filtering is strict on %d of Cilium's devices of %s (%s): packets that come another way than they would go are dropped", [count(names), setting.node, concat(", ", array.slice(names, 0, 4))]),
		"evidence": array.slice([each.source | some each in strict], 0, 6),
		"severity": strict_severity,
		"reason": "by whether packets of pods pass the kernel's filter",
		"key": "rp_filter",
	}
}

findings contains finding if {
	# The agent switches it on at its start: without a running agent it is no fault of its own.
	rows := data.sysdump.node.agent_datapath
	count(rows) > 0
	some setting in value["net.ipv4.ip_forward"]
	setting.value == "0"
	finding := {
		"subject": {"kind": "node", "name": setting.node},
		"message": sprintf("%s does not forward IPv4 packets (net.ipv4.ip_forward = 0)", [setting.node]),
		"evidence": [setting.source],
		"severity": "critical",
		"reason": "no pod of the node is reached from elsewhere",
		"key": "ip_forward",
	}
}

findings contains finding if {
	options := data.sysdump.configuration
	some option in options
	option.name == "enable-ipv6"
	option.value == "true"
	some setting in value["net.ipv6.conf.all.disable_ipv6"]
	setting.value == "1"
	finding := {
		"subject": {"kind": "node", "name": setting.node},
		"message": sprintf("Cilium uses IPv6 and the kernel of %s has it disabled (net.ipv6.conf.all.disable_ipv6 = 1)", [setting.node]),
		"evidence": [setting.source, option.source],
		"key": "disable_ipv6",
	}
}
