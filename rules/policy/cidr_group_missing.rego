# METADATA
# title: Policy names a CiliumCIDRGroup that does not exist
# description: >-
#   A policy refers to a CiliumCIDRGroup that is not there. The rule matches nothing, so what it should allow is
#   denied.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/
# custom:
#   id: CIL-POL-014
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-POL-003]
#   guide: [G-127]
#   falsepositives:
#     - The group is made by another tool in a moment.
#   remediation:
#     - "Create the group, or correct its name: kubectl get ciliumcidrgroups."
package cilium.policy.cidr_group_missing

groups contains group.name if {
	rows := data.sysdump.cidr_groups
	some group in rows
}

findings contains finding if {
	peers := data.sysdump.policy_peers
	some peer in peers
	peer.peer == "cidr_group"
	group := peer.value
	not group in groups
	name := concat("/", array.concat([peer.namespace | peer.namespace != ""], [peer.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s names CiliumCIDRGroup %s, which doesn't exist: its rule matches nothing", [name, group]),
		"evidence": [peer.source],
	}
}
