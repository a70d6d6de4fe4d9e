# METADATA
# title: Policy denies DNS
# description: >-
#   Pods under an egress policy are denied their DNS queries. They can't resolve any name, so nearly everything that
#   they do fails.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/#dns-based
# custom:
#   id: CIL-POL-006
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-DNS-003, CIL-POL-002]
#   guide: [G-052, G-136]
#   falsepositives:
#     - Pods that are not meant to resolve names.
#   remediation:
#     - Add an egress rule to kube-dns on port 53 UDP and TCP, with rules.dns if toFQDNs is used.
#     - "With NodeLocal DNSCache the queries go to its address on the node: allow it (toEntities host, or a CIDR 169.254.20.10/32 with a local redirect policy)."
package cilium.policy.dns_denied

least_flows := 5

recent_seconds := 60

findings contains finding if {
	drops := data.sysdump.node.flow_drops
	some drop in drops
	drop.reason in {"POLICY_DENIED", "POLICY_DENY"}
	drop.direction == "EGRESS"
	drop.destination_port == 53
	drop.count >= least_flows
	drop.last_age_seconds <= recent_seconds
	finding := {
		"subject": {"kind": "node", "name": drop.node},
		"message": sprintf("policy denies DNS queries of %s to %s: %d flows up to %s", [concat("/", array.concat([drop.source_namespace | drop.source_namespace != ""], [drop.source_workload])), drop.destination_ip, drop.count, drop.last_at]),
		"evidence": [drop.source],
		"facts": {"flows_count": drop.count},
	}
}
