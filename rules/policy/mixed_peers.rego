# METADATA
# title: Policy with several specs has an invalid rule under Valid=True
# description: >-
#   One of several rules in a policy combines peers that can't stand together in one rule. It is not enforced,
#   although the policy's status calls it valid.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/
# custom:
#   id: CIL-POL-020
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-POL-001]
#   falsepositives:
#     - None known.
#   remediation:
#     - "Split the rule: fromEndpoints, fromCIDR and fromEntities each in an element of their own."
package cilium.policy.mixed_peers

# The kinds of peer of one rule element stand on the same lines as each other; two specs of one object have different numbers.
kinds[key] contains peer.peer if {
	peers := data.sysdump.policy_peers
	some peer in peers
	peer.kind in {"CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy"}
	key := sprintf("%s %s/%s", [peer.kind, concat("", [peer.namespace | peer.namespace != ""]), peer.name])
}

invalid := `(?i)combining \S+ and \S+ is not supported|cannot combine .* in (the same|one) rule`

findings contains finding if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator"}
	group.previous == false
	regex.match(invalid, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
	policies := data.sysdump.policies
	some policy in policies
	policy.rule > 0
	policy.valid == true
	key := sprintf("%s %s/%s", [policy.kind, concat("", [policy.namespace | policy.namespace != ""]), policy.name])
	count(kinds[key]) > 1
	name := concat("/", array.concat([policy.namespace | policy.namespace != ""], [policy.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s has several specs and mixes %s; agents refuse such a rule although the policy counts as valid: %s", [name, concat(", ", kinds[key]), substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 200)]),
		"evidence": [policy.source, group.source],
	}
}
