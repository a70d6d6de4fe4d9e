# METADATA
# title: Many DNS queries denied by policy
# description: >-
#   More than half of the DNS queries on a node are refused by DNS policy. Search domains make such queries;
#   applications that treat a refusal as final fail.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/#dns-based
# custom:
#   id: CIL-DNS-008
#   severity: low
#   confidence: medium
#   judged: node
#   guide: [G-053, G-060, G-098]
#   falsepositives:
#     - Queries with search domains appended (ndots), which an application follows with the right one.
#   remediation:
#     - "Allow the search domains (\"*.cluster.local\") in the DNS rule, or lower ndots of the pods."
#     - For musl-based images set tofqdns-dns-reject-response-code=nameError.
package cilium.dns.queries_denied

least_denied := 20

values[label.value] contains metric if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_policy_l7_total"
	some proxy in metric.labels
	proxy.name == "proxy_type"
	proxy.value in {"fqdn", "dns"}
	some label in metric.labels
	label.name == "rule"
}

denied := sum([metric.value | some metric in values.denied])

forwarded := sum([metric.value | some metric in values.forwarded])

findings contains finding if {
	denied >= least_denied
	denied > forwarded
	some metric in values.denied
	finding := {
		"subject": {"kind": "node", "name": metric.node},
		"message": sprintf("%d of %d DNS queries on %s were denied by policy since the agent started", [denied, denied + forwarded, metric.node]),
		"evidence": [each.source | some each in values.denied],
		"facts": {"denied_total": denied, "forwarded_total": forwarded},
	}
}
