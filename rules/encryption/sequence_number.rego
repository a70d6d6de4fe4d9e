# METADATA
# title: IPsec sequence number near its end
# description: >-
#   The highest IPsec sequence number nears its limit. When it is reached the kernel drops all further packets of
#   that tunnel until the key is rotated.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-ipsec/
# custom:
#   id: CIL-ENC-008
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-ENC-005]
#   guide: [G-113]
#   falsepositives:
#     - States with extended sequence numbers.
#   remediation:
#     - Rotate the IPsec key now.
#     - "See the number: kubectl -n kube-system exec <agent pod> -- cilium-dbg encrypt status."
package cilium.encryption.sequence_number

limit := 4294967295

near_ratio := 0.75

findings contains finding if {
	rows := data.sysdump.node.agent_encryption
	some row in rows
	row.max_sequence_number / limit > near_ratio
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the highest IPsec sequence number of %s is %d of %d (%d %%)", [row.node, row.max_sequence_number, limit, round((100 * row.max_sequence_number) / limit)]),
		"evidence": [row.source],
		"facts": {"sequence_number": row.max_sequence_number},
		"severity": severity(row.max_sequence_number / limit),
		"reason": "graded by what is left",
	}
}

severity(ratio) := "high" if ratio > 0.9

severity(ratio) := "medium" if ratio <= 0.9
