# METADATA
# title: IPAM pool exhausted
# description: >-
#   Every address of the node's pod CIDR is in use. New pods on the node stay in ContainerCreating, because the
#   agent answers the CNI plugin that the range is full; pods that already run are not affected.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-IPAM-001
#   severity: critical
#   confidence: high
#   judged: node
#   guide: [G-107]
#   falsepositives:
#     - A small range that is full by design, with no pod waiting for an address.
#   remediation:
#     - Give the node a larger pod CIDR (clusterPoolIPv4MaskSize applies to new nodes only) or move pods off it.
#     - "List the addresses in use: kubectl -n kube-system exec <agent pod> -- cilium-dbg status --all-addresses."
package cilium.ipam.pool_exhausted

findings contains finding if {
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.free_count == 0
	finding := {
		"subject": {"kind": "node", "name": pool.node},
		"message": sprintf("%d of %d %s addresses of %s are in use", [pool.used_count, pool.size_count, pool.family, pool.cidr]),
		"evidence": [pool.source],
		"facts": {"used_count": pool.used_count, "size_count": pool.size_count},
	}
}
