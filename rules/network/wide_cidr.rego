# METADATA
# title: Native routing CIDR holds public addresses
# description: >-
#   Traffic to the native routing CIDR is not masqueraded, and the range reaches beyond private networks. Pods can't reach
#   the hosts of those addresses, because replies to their pod address don't come back.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/masquerading/
# custom:
#   id: CIL-NET-017
#   severity: medium
#   confidence: medium
#   judged: cluster
#   optional: [agent_datapath, configuration]
#   explains: [CIL-CONN-007]
#   guide: [G-102]
#   falsepositives:
#     - Organisations that use public ranges inside.
#   remediation:
#     - "Set ipv4NativeRoutingCIDR to the smallest range that holds the pod CIDRs of all nodes, and restart the agents."
package cilium.network.wide_cidr

private := {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "198.18.0.0/15"}

within_private(cidr) if {
	some range in private
	net.cidr_contains(range, cidr)
}

# A range that is larger than a private one that it touches.
too_wide(cidr) if {
	some range in private
	net.cidr_contains(cidr, range)
	cidr != range
}

too_wide(cidr) if {
	regex.match(`^[0-9.]+/[0-8]$`, cidr)
}

ranges[cidr] contains source if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name in {"ipv4-native-routing-cidr", "native-routing-cidr"}
	cidr := setting.value
	source := setting.source
}

ranges[cidr] contains row.source if {
	rows := data.sysdump.agent_datapath
	some row in rows
	some cidr in row.exclusion_cidrs
}

findings contains finding if {
	some cidr, sources in ranges
	net.cidr_is_valid(cidr)
	contains(cidr, ".")
	not within_private(cidr)
	too_wide(cidr)
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("pod traffic to %s is not masqueraded, which reaches beyond private networks", [cidr]),
		"evidence": array.slice([source | some source in sources], 0, 5),
	}
}
