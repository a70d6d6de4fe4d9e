# METADATA
# title: Many requests denied by L7 policy
# description: >-
#   A good part of the HTTP requests on a node are denied by L7 policy. Clients get 403.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-L7-008
#   severity: low
#   confidence: high
#   judged: node
#   explains: [CIL-POL-002]
#   guide: [G-091, G-095, G-096, G-098]
#   falsepositives:
#     - Scanners, and clients that try paths they may not use.
#   remediation:
#     - "See which requests: hubble observe --type l7 --verdict DROPPED; extend the rule by method and path if they should pass."
package cilium.l7.http_denied

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
	endswith(key, " denied")
	proxy := split(key, " ")[0]
	denied := sum([metric.value | some metric in metrics])
	forwarded := sum([metric.value | some metric in values[sprintf("%s forwarded", [proxy])]])
	denied >= 20
	denied / (denied + forwarded) > 0.2
	some metric in metrics
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("%d of %d requests (%s) on %s were denied by L7 policy since the agent started", [denied, denied + forwarded, proxy, metric.node]),
		"evidence": [each.source | some each in metrics],
		"facts": {"count_total": denied, "forwarded_total": forwarded},
		"key": proxy,
	}
}
