# METADATA
# title: Empty list of peers now denies everything
# description: >-
#   A rule has an empty list of peers. Up to 1.15 it let everybody in or out, from 1.16 on it allows nobody.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-POL-013
#   severity: medium
#   confidence: high
#   judged: cluster
#   applies: {cilium: ">=1.16"}
#   explains: [CIL-POL-003]
#   guide: [G-127, G-136]
#   falsepositives:
#     - An empty list that is meant to deny.
#   remediation:
#     - Take the key out to allow all peers, or name the peers.
package cilium.policy.empty_peer_list

findings contains finding if {
	policies := data.sysdump.policies
	some policy in policies
	"empty_peer_list" in policy.features
	name := concat("/", array.concat([policy.namespace | policy.namespace != ""], [policy.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s has an empty list of peers, which allows nobody from Cilium 1.16 on", [name]),
		"evidence": [policy.source],
	}
}
