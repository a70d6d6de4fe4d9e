# METADATA
# title: Policies are thought to have an order
# description: >-
#   Policies carry an order or priority in their labels or names. Network policies of Cilium and Kubernetes have
#   none: all that select a pod count together, and deny wins.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/intro/
# custom:
#   id: CIL-POL-018
#   severity: info
#   confidence: low
#   judged: cluster
#   guide: [G-140]
#   falsepositives:
#     - Names with a number for people to sort by.
#   remediation:
#     - Use deny rules to take something out of what others allow.
package cilium.policy.order_assumed

findings contains finding if {
	policies := data.sysdump.policies
	some policy in policies
	regex.match(`(^|[-_.])(priority|order|prio)[-_.]?\d+([-_.]|$)`, policy.name)
	name := concat("/", array.concat([policy.namespace | policy.namespace != ""], [policy.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s has an order in its name, which policies don't have", [name]),
		"evidence": [policy.source],
	}
}
