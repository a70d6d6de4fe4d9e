# METADATA
# title: L7 proxy cannot parse traffic
# description: >-
#   The L7 proxy gets traffic that isn't the protocol that the policy names. Such connections fail.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-L7-009
#   severity: low
#   confidence: medium
#   judged: node
#   guide: [G-099]
#   falsepositives:
#     - Health probes that only open a TCP connection.
#   remediation:
#     - "Check that the port speaks the protocol of the rule: HTTP rules on TLS or gRPC ports fail."
package cilium.l7.parse_errors

values[key] contains metric if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_policy_l7_total"
	some proxy in metric.labels
	proxy.name == "proxy_type"
	not proxy.value in {"fqdn", "dns"}
	some label in metric.labels
	label.name == "rule"
	key := sprintf("%s %s", [proxy.value, label.value])
}

findings contains finding if {
	some key, metrics in values
	endswith(key, " parse_errors")
	proxy := split(key, " ")[0]
	denied := sum([metric.value | some metric in metrics])
	forwarded := sum([metric.value | some metric in values[sprintf("%s forwarded", [proxy])]])
	denied >= 20
	denied / (denied + forwarded) > 0.05
	some metric in metrics
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("%d of %d requests (%s) on %s could not be parsed by the L7 proxy since the agent started", [denied, denied + forwarded, proxy, metric.node]),
		"evidence": [each.source | some each in metrics],
		"facts": {"count_total": denied, "forwarded_total": forwarded},
		"key": proxy,
	}
}
