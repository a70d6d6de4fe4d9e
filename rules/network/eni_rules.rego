# METADATA
# title: Pods without their routing rule on ENI
# description: >-
#   In ENI mode every pod address on a secondary interface needs a routing rule. Some pods of the node have none: their
#   traffic leaves through the wrong interface and the cloud drops it.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/eni/
# custom:
#   id: CIL-NET-013
#   severity: medium
#   confidence: medium
#   judged: node
#   explains: [CIL-CONN-007]
#   guide: [G-117]
#   falsepositives:
#     - Pods whose address is of the primary interface, in some versions.
#   remediation:
#     - Restart the pods concerned; the CNI plugin makes the rule anew.
#     - "Compare on the node: ip rule list; with ip-masq-agent check that its nonMasqueradeCIDRs and the VPC's CIDRs agree."
package cilium.network.eni_rules

eni if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "ipam"
	setting.value == "eni"
}

ruled contains ip if {
	rules := data.sysdump.node.ip_rules
	some rule in rules
	some text in {rule.from, rule.to}
	text != "all"
	ip := split(text, "/")[0]
}

pods contains row if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.pod != ""
	some ip in endpoint.ips
	contains(ip, ".")
	row := {"node": endpoint.node, "pod": sprintf("%s/%s", [endpoint.namespace, endpoint.pod]), "ip": ip, "source": endpoint.source}
}

bare contains row if {
	some row in pods
	ip := row.ip
	not ip in ruled
}

findings contains finding if {
	eni
	count(bare) > 0
	count(bare) < count(pods)
	some node in {row.node | some row in bare}
	names := sort({sprintf("%s (%s)", [row.pod, row.ip]) | some row in bare})
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%d of %d pods of %s have no routing rule for their address: %s", [count(bare), count(pods), node, concat(", ", array.slice(names, 0, 4))]),
		"evidence": array.slice([row.source | some row in bare], 0, 8),
	}
}
