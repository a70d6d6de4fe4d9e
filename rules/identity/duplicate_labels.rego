# METADATA
# title: Two identities for the same labels
# description: >-
#   Two CiliumIdentities stand for the same labels, and pods use both. A policy that was translated for one of them
#   doesn't match pods of the other on nodes that have not seen it.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/internals/security-identities/
# custom:
#   id: CIL-ID-004
#   severity: medium
#   confidence: high
#   judged: cluster
#   guide: [G-069, G-143]
#   falsepositives:
#     - "Unused ones that the garbage collection has not removed yet: only those in use count."
#   remediation:
#     - Restart the pods of the identity with fewer pods, so that they take the other one; the unused one is removed by the operator.
#     - A migration of the identity store that is not finished makes such pairs.
package cilium.identity.duplicate_labels

used contains endpoint.identity if {
	endpoints := data.sysdump.cilium_endpoints
	some endpoint in endpoints
}

by_labels[key] contains identity if {
	rows := data.sysdump.cilium_identities
	some identity in rows
	number := identity.identity
	number in used
	count([label | some label in identity.labels]) > 0
	key := concat(",", identity.labels)
}

findings contains finding if {
	some key, members in by_labels
	numbers := sort({identity.identity | some identity in members})
	count(numbers) > 1
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumIdentity/%d", [numbers[0]])},
		"message": sprintf("identities %s have the same labels (%s) and are in use both", [concat(" and ", [format_int(number, 10) | some number in numbers]), substring(key, 0, 200)]),
		"evidence": [identity.source | some identity in members],
	}
}
