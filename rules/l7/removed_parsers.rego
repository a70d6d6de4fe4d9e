# METADATA
# title: Kafka or proxylib policies are going or gone
# description: >-
#   Policies use Kafka rules or Go extensions of the proxy. They are deprecated from 1.18 and gone in 1.20, where
#   such policies are refused.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-L7-010
#   severity: medium
#   confidence: high
#   judged: cluster
#   applies: {cilium: ">=1.18"}
#   explains: [CIL-POL-001]
#   guide: [G-102]
#   falsepositives:
#     - None known.
#   remediation:
#     - Replace them by HTTP rules or plain L4 rules before the upgrade to 1.20.
package cilium.l7.removed_parsers

going := {"l7_kafka", "l7_proxylib"}

findings contains finding if {
	policies := data.sysdump.policies
	some policy in policies
	kinds := going & {feature | some feature in policy.features}
	count(kinds) > 0
	name := concat("/", array.concat([policy.namespace | policy.namespace != ""], [policy.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s has rules of kind %s, which are gone in Cilium 1.20", [name, concat(", ", kinds)]),
		"evidence": [policy.source],
	}
}
