# METADATA
# title: Native routing CIDR missing or too narrow
# description: >-
#   Pod traffic to other nodes is masqueraded because the range that is exempt from it is missing or does not hold all pod
#   CIDRs. Pods then see the node's address instead of the pod's and policies deny it; without any range the agent does
#   not start.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/masquerading/
# custom:
#   id: CIL-NET-006
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [log_groups, configuration, cilium_nodes]
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015, CIL-CFG-003, CIL-POL-002]
#   guide: [G-102]
#   falsepositives:
#     - An ipMasqAgent configuration or a cloud's own ranges exempt the rest.
#   remediation:
#     - "Set ipv4NativeRoutingCIDR (option ipv4-native-routing-cidr) to a range that holds the pod CIDRs of all nodes, with a mesh those of all clusters: helm upgrade cilium cilium/cilium --reuse-values --set ipv4NativeRoutingCIDR=<cidr>."
#     - Or switch masquerading off when the network routes pod addresses everywhere (enableIPv4Masquerade=false).
#     - Restart the agents afterwards.
package cilium.network.native_cidr

import data.cilium.lib.trouble

refused contains hit if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)native[- ]routing[- ]cidr must be (configured|specified|set)|must (be configured with|specify).*native-routing-cidr`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": concat("", [name | name := group.node]),
		"pod": concat("/", array.concat([name | name := group.namespace], [group.pod])),
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

full := "critical" if {
	some hit in refused
	hit.down == true
} else := "high"

findings contains finding if {
	count(refused) > 0
	nodes := {hit.node | some hit in refused}
	some node in nodes
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("the agent of %s does not start: %s", [node, trouble.text(refused)]),
		"evidence": array.slice([source | some hit in refused; hit.node == node; some source in hit.sources], 0, 6),
		"severity": trouble.severity(refused, full),
		"reason": trouble.reason(refused),
	}
}

option[setting.name] contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name in {"ipv4-native-routing-cidr", "routing-mode", "tunnel", "enable-ipv4-masquerade", "ipam", "enable-ip-masq-agent"}
}

native if {
	some setting in option["routing-mode"]
	setting.value == "native"
}

native if {
	some setting in option.tunnel
	setting.value == "disabled"
}

unmasked if {
	some setting in option["enable-ipv4-masquerade"]
	setting.value == "false"
}

unmasked if {
	some setting in option["enable-ip-masq-agent"]
	setting.value == "true"
}

findings contains finding if {
	native
	not unmasked
	some setting in option["ipv4-native-routing-cidr"]
	net.cidr_is_valid(setting.value)
	nodes := data.sysdump.cilium_nodes
	outside := [row |
		some node in nodes
		some cidr in node.pod_cidrs
		contains(cidr, ".")
		not net.cidr_contains(setting.value, cidr)
		row := {"node": node.node, "cidr": cidr, "source": node.source}
	]
	count(outside) > 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the native routing CIDR %s does not hold the pod CIDRs of %d nodes (%s of %s): traffic to their pods is masqueraded", [setting.value, count(outside), outside[0].cidr, outside[0].node]),
		"evidence": array.concat([setting.source], array.slice([row.source | some row in outside], 0, 8)),
		"key": "narrow",
	}
}
