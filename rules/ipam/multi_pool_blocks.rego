# METADATA
# title: "Multi-pool: operator cannot cut blocks for a node"
# description: >-
#   The operator fails to allocate pod CIDRs of a pod IP pool to a node. The node has no block at all while others
#   have, and its pods stay in ContainerCreating.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/multi-pool/
# custom:
#   id: CIL-IPAM-017
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [cilium_node_pools, cilium_nodes, configuration, events]
#   explains: [CIL-K8S-007]
#   guide: [G-112]
#   falsepositives:
#     - A node of the last minutes that has not asked yet.
#   remediation:
#     - "Compare the size of the pool with its mask and the number of nodes: kubectl get ciliumpodippools -o yaml. A mask that is too large for what nodes ask is never served."
#     - Blocks that a node no longer uses are given back when its agent is restarted.
#     - Extend the pool with a further CIDR.
package cilium.ipam.multi_pool_blocks

recent_seconds := 1800

grace_seconds := 120

captured := data.sysdump.dump[0].captured_at_unix

said contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	group.last_age_seconds <= recent_seconds
	regex.match(`(?i)failed to allocate podcidrs? to node|unable to allocate (cidr|podcidr)s? .*pool|pool .*(exhausted|is full)`, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

said_events contains event if {
	events := data.sysdump.events
	some event in events
	contains(lower(event.message), "failed to allocate podcidr")
	captured - event.last_at_unix <= recent_seconds
}

supplied contains row.node if {
	rows := data.sysdump.cilium_node_pools
	some row in rows
	some cidr in row.cidrs
}

multi_pool if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "ipam"
	setting.value == "multi-pool"
}

# Nodes without any block, while others have some.
findings contains finding if {
	multi_pool
	count(supplied) > 0
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	name := node.node
	not name in supplied
	captured - node.created_at_unix > grace_seconds
	finding := {
		"subject": {"kind": "node", "name": name},
		"message": sprintf("%s has no block of any pod IP pool, while %d other nodes have%s", [name, count(supplied), concat("", array.slice([sprintf("; the operator says: %s", [substring(group.message, 0, 200)]) | some group in said], 0, 1))]),
		"evidence": array.slice(array.concat([node.source], [group.source | some group in said]), 0, 10),
		"key": "no_block",
	}
}

findings contains finding if {
	some group in said
	group.count == max([each.count | some each in said])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator failed %d times to allocate blocks of a pod IP pool, the last at %s: %s", [group.count, group.last_at, substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 300)]),
		"evidence": array.slice([each.source | some each in said], 0, 10),
		"key": "allocation",
	}
}

findings contains finding if {
	count(said) == 0
	some event in said_events
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("blocks of a pod IP pool can't be allocated (%s, last at %s): %s", [event.reason, event.last_at, substring(event.message, 0, 300)]),
		"evidence": [event.source],
		"key": "allocation",
	}
}
