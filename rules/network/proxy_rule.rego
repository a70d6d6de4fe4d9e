# METADATA
# title: Routing rule of the proxy missing
# description: >-
#   Traffic is redirected to Cilium's proxy and the routing rule that delivers it there is gone. L7 and DNS policies of the
#   node drop the traffic that they are for.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/routing/
# custom:
#   id: CIL-NET-015
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [configuration]
#   explains: [CIL-L7-004]
#   guide: [G-117]
#   falsepositives:
#     - With enable-bpf-tproxy packets reach the proxy without the rule.
#   remediation:
#     - Restart the agent of the node, which makes the rule (fwmark 0x200/0xf00 lookup 2004) anew.
#     - Find out who deletes rules; systemd-networkd does by default (ManageForeignRoutingPolicyRules=no stops it).
package cilium.network.proxy_rule

bpf_tproxy if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "enable-bpf-tproxy"
	setting.value == "true"
}

marked contains rule.source if {
	rules := data.sysdump.node.ip_rules
	some rule in rules
	startswith(rule.fwmark, "0x200")
}

findings contains finding if {
	not bpf_tproxy
	count(marked) == 0
	proxies := data.sysdump.node.agent_proxy
	rules := data.sysdump.node.ip_rules
	some proxy in proxies
	proxy.redirects_count > 0
	finding := {
		"subject": {"kind": "node", "name": proxy.node},
		"message": sprintf("%s redirects traffic to its proxy (%d redirects) and has no routing rule for mark 0x200 among %d rules", [proxy.node, proxy.redirects_count, count(rules)]),
		"evidence": array.concat([proxy.source], array.slice([rule.source | some rule in rules], 0, 3)),
	}
}
