# METADATA
# title: Encryption is on for a part of the nodes only
# description: >-
#   Some agents encrypt and others don't, or they use different methods. Packets between such nodes go in clear text
#   or are dropped.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-wireguard/
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-ipsec/
# custom:
#   id: CIL-ENC-010
#   severity: critical
#   confidence: high
#   judged: cluster
#   explains: [CIL-CONN-002, CIL-DROP-015]
#   guide: [G-113]
#   falsepositives:
#     - A change that is being rolled out.
#   remediation:
#     - "Restart the agents that run with the old configuration: kubectl -n kube-system rollout restart ds/cilium."
#     - Look for CiliumNodeConfigs that change encryption for some nodes.
package cilium.encryption.partly_enabled

modes[lower(row.mode)] contains row if {
	rows := data.sysdump.agent_encryption
	some row in rows
	row.mode != ""
}

nodes_with[mode] contains row.node if {
	some mode, rows in modes
	some row in rows
}

findings contains finding if {
	count(modes) > 1
	least := min([count(nodes) | some nodes in nodes_with])
	some mode, rows in modes
	count(nodes_with[mode]) == least
	some row in rows
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("encryption differs between the agents: %s", [concat(", ", sort({sprintf("%s on %d (such as %s)", [each, count(nodes), min(nodes)]) | some each, nodes in nodes_with}))]),
		"evidence": array.slice(array.concat([row.source], [each.source | some others in modes; some each in others]), 0, 10),
	}
}
