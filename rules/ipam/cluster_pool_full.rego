# METADATA
# title: Cluster pool has no CIDR left for nodes
# description: >-
#   The operator could not give a node a pod CIDR because every block of the cluster pool is taken. The agents of
#   such nodes wait for ever at their start and their pods get no network.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/cluster-pool/
# custom:
#   id: CIL-IPAM-002
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [configuration]
#   explains: [CIL-IPAM-003]
#   guide: [G-112]
#   falsepositives:
#     - "A pool that is just large enough for the nodes there are, with no further node expected: reported as low."
#     - CiliumNode objects of deleted nodes that still hold blocks; deleting them frees the blocks.
#   remediation:
#     - Append a further range to clusterPoolIPv4PodCIDRList and restart the operator; never change or remove an existing entry.
#     - "Look for CiliumNodes without a node, which hold blocks: kubectl get ciliumnodes; kubectl get nodes."
package cilium.ipam.cluster_pool_full

refusals := `(?i)allocator full|no remaining cidrs|cidr.*(exhausted|no free)|range.*(full|exhausted)|unable to allocate (pod )?cidr`

# What the operator wrote into the node's own object.
findings contains finding if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	node.operator_error != ""
	regex.match(refusals, node.operator_error)
	finding := {
		"subject": {"kind": "node", "name": node.node},
		"message": sprintf("the operator has no pod CIDR for %s: %s", [node.node, substring(node.operator_error, 0, 300)]),
		"evidence": array.concat([node.source], pool_lines),
	}
}

without_cidr contains node.node if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	count([cidr | some cidr in node.pod_cidrs]) == 0
}

pool_lines := [setting.source |
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name in {"cluster-pool-ipv4-cidr", "cluster-pool-ipv4-mask-size"}
]

# The number of blocks that the pool can be cut into.
ranges contains range if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "cluster-pool-ipv4-cidr"
	some range in regex.split(`[ ,]+`, setting.value)
	contains(range, "/")
}

mask_size := min([to_number(setting.value) |
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "cluster-pool-ipv4-mask-size"
	regex.match(`^\d+$`, setting.value)
])

blocks := sum([bits.lsh(1, mask_size - length) |
	some range in ranges
	length := to_number(split(range, "/")[1])
	length <= mask_size
])

findings contains finding if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "ipam"
	setting.value == "cluster-pool"
	nodes := count({node.node |
		rows := data.sysdump.cilium_nodes
		some node in rows
	})
	blocks > 0
	nodes >= blocks
	count(refused_nodes) == 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the cluster pool %s has %d blocks of /%d and %d nodes hold or need one: %s", [concat(", ", ranges), blocks, mask_size, nodes, outlook(count(without_cidr))]),
		"evidence": pool_lines,
		"facts": {"blocks_count": blocks, "nodes_count": nodes},
		"severity": arithmetic(count(without_cidr), nodes - blocks),
		"reason": "the arithmetic of the pool says so, the operator has reported no error",
		"key": "no_spare_block",
	}
}

refused_nodes contains node.node if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	regex.match(refusals, node.operator_error)
}

outlook(0) := "there is none for another node"

outlook(nodes) := sprintf("%d of them have no pod CIDR", [nodes]) if nodes > 0

# More nodes than blocks, and nodes without one: it has happened.
arithmetic(nodes, excess) := "critical" if {
	nodes > 0
	excess > 0
}

arithmetic(nodes, excess) := "low" if not short(nodes, excess)

short(nodes, excess) if {
	nodes > 0
	excess > 0
}
