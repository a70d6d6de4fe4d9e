# METADATA
# title: "Multi-pool: a node got nothing from a pool that it asks"
# description: >-
#   A node asks addresses of a pod IP pool and was given no CIDR, because the pool doesn't exist or is used up. Pods
#   of that node that want this pool stay in ContainerCreating.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/multi-pool/
# custom:
#   id: CIL-IPAM-012
#   severity: high
#   confidence: medium
#   judged: cluster
#   optional: [pod_pools, cilium_nodes]
#   explains: [CIL-K8S-007]
#   guide: [G-112]
#   falsepositives:
#     - "A node that asked in the last seconds: the operator answers within a few."
#   remediation:
#     - "Look at the pool: kubectl get ciliumpodippools <pool> -o yaml; add CIDRs, or create the pool that the annotation ipam.cilium.io/ip-pool names."
#     - "Look at the operator's log for the pool: kubectl -n kube-system logs deploy/cilium-operator | grep -i pool."
package cilium.ipam.pod_pool

pools contains pool.name if {
	rows := data.sysdump.pod_pools
	some pool in rows
}

pool_lines[pool.name] contains pool.source if {
	rows := data.sysdump.pod_pools
	some pool in rows
}

grace_seconds := 120

captured := data.sysdump.dump[0].captured_at_unix

young contains node.node if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	captured - node.created_at_unix < grace_seconds
}

findings contains finding if {
	rows := data.sysdump.cilium_node_pools
	some row in rows
	row.needed_ipv4_count > 0
	count([cidr | some cidr in row.cidrs]) == 0
	node := row.node
	not node in young
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s asks %d addresses of pool %s and was given no CIDR: the pool %s", [node, row.needed_ipv4_count, row.pool, state(row.pool)]),
		"evidence": array.concat([row.source], array.slice([line | some line in pool_lines[row.pool]], 0, 2)),
		"facts": {"needed_count": row.needed_ipv4_count},
	}
}

state(pool) := "exists and has nothing left, or the operator doesn't serve it" if pool in pools

state(pool) := "does not exist" if not pool in pools
