# METADATA
# title: Policy uses a construct that this version ignores or refuses
# description: >-
#   A policy uses something that this release of Cilium has removed. The rule is refused or ignored, so it doesn't
#   do what it says.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-POL-012
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-POL-001]
#   guide: [G-070, G-101, G-102, G-142]
#   falsepositives:
#     - Objects that are kept for older clusters.
#   remediation:
#     - "Rewrite the rule: requires by labels in the peers, Kafka and proxylib by HTTP or L4 rules, reserved:init by cluster-wide policies."
package cilium.policy.removed_construct

findings contains finding if {
	policies := data.sysdump.policies
	some policy in policies
	some feature in policy.features
	versions := data.sysdump.versions
	some version in versions
	version.component == "cilium-agent"
	gone[feature] <= version.minor
	version.major == 1
	name := concat("/", array.concat([policy.namespace | policy.namespace != ""], [policy.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s uses %s, which Cilium 1.%d no longer has", [name, feature, version.minor]),
		"evidence": [policy.source],
	}
}

# The minor version of 1.x from which a construct is gone.
gone := {"requires": 19, "l7_kafka": 20, "l7_proxylib": 20}
