# METADATA
# title: Broad policy left over from debugging
# description: >-
#   A policy with the name of a temporary one allows everything. It takes away the protection of the others.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/
# custom:
#   id: CIL-POL-015
#   severity: low
#   confidence: medium
#   judged: cluster
#   guide: [G-071]
#   falsepositives:
#     - Names that only look like it.
#   remediation:
#     - "Delete it if it is no longer needed: kubectl -n <namespace> delete cnp <policy>."
package cilium.policy.temporary_allow

findings contains finding if {
	policies := data.sysdump.policies
	some policy in policies
	regex.match(`^(temp|tmp|test|debug)[-_.]?(allow|open|any|all)|allow-(all|any|everything)[-_.]?(temp|tmp|debug|test)`, policy.name)
	name := concat("/", array.concat([policy.namespace | policy.namespace != ""], [policy.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s looks like a temporary policy that allows traffic", [name]),
		"evidence": [policy.source],
	}
}
