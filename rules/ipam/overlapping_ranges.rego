# METADATA
# title: Pod CIDRs overlap each other, nodes or services
# description: >-
#   Two networks of the cluster share addresses: pod CIDRs of two nodes, or a pod CIDR with the nodes' or the
#   services' network. Packets for a node or a service are taken for packets to a pod, or reach the wrong node.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/cluster-pool/
# custom:
#   id: CIL-IPAM-006
#   severity: critical
#   confidence: high
#   judged: cluster
#   explains: [CIL-CONN-001, CIL-IPAM-005]
#   guide: [G-039, G-117]
#   falsepositives:
#     - "A large cluster pool that contains the node network while no allocated block does: reported as medium, because the next block may."
#     - "ENI, Azure and delegated IPAM share the network of the cloud by design and don't count."
#   remediation:
#     - "Choose a clusterPoolIPv4PodCIDRList that lies outside of the nodes' and the services' networks before installing; on a running cluster add a new range and move the nodes to it one by one."
#     - "Two nodes with the same CIDR: delete the CiliumNode of the younger one and restart its agent; check that only one operator acts as leader."
#     - "Compare: kubectl get ciliumnodes -o custom-columns=NAME:.metadata.name,CIDR:.spec.ipam.podCIDRs; kubectl get nodes -o wide; kubectl get svc -A."
package cilium.ipam.overlapping_ranges

own_modes := {"cluster-pool", "cluster-pool-v2beta", "kubernetes", "multi-pool"}

managed if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "ipam"
	setting.value in own_modes
}

blocks[cidr] contains node.node if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some cidr in node.pod_cidrs
}

block_lines[cidr] contains node.source if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some cidr in node.pod_cidrs
}

# Two nodes with the very same block.
findings contains finding if {
	managed
	some cidr, nodes in blocks
	count(nodes) > 1
	finding := {
		"subject": {"kind": "node", "name": min(nodes)},
		"message": sprintf("the nodes %s have the same pod CIDR %s", [concat(", ", sort([node | some node in nodes])), cidr]),
		"evidence": array.slice([line | some line in block_lines[cidr]], 0, 10),
		"key": "node_node",
	}
}

# Blocks of the same length overlap only when equal, so that few pairs are compared.
lengths contains to_number(split(cidr, "/")[1]) if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some cidr in node.pod_cidrs
}

findings contains finding if {
	managed
	max(lengths) > min(lengths)
	some wide, wide_nodes in blocks
	to_number(split(wide, "/")[1]) < max(lengths)
	some cidr, nodes in blocks
	cidr != wide
	to_number(split(wide, "/")[1]) <= to_number(split(cidr, "/")[1])
	contains(cidr, ":") == contains(wide, ":")
	net.cidr_intersects(wide, cidr)
	count(wide_nodes | nodes) > 1
	finding := {
		"subject": {"kind": "node", "name": min(nodes)},
		"message": sprintf("the pod CIDR %s of %s lies in %s of %s", [cidr, min(nodes), wide, min(wide_nodes)]),
		"evidence": array.slice([line | some line in (block_lines[wide] | block_lines[cidr])], 0, 10),
		"key": "node_node",
	}
}

addresses contains {"ip": ip, "what": "the node", "name": node.node, "source": node.source} if {
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	some ip in node.internal_ips
}

addresses contains {"ip": ip, "what": "the service", "name": sprintf("%s/%s", [service.namespace, service.name]), "source": service.source} if {
	services := data.sysdump.services
	some service in services
	some ip in service.cluster_ips
	contains(ip, ".")
}

# Blocks by the first half of their addresses, so that few pairs are compared; those that don't lie within one, and those
# of IPv6, apart.
half(text) := concat(".", array.slice(split(text, "."), 0, 2))

halves[half(cidr)] contains cidr if {
	some cidr, _ in blocks
	regex.match(`\..*/(1[6-9]|2[0-9]|3[0-2])$`, cidr)
}

wider contains cidr if {
	some cidr, _ in blocks
	not regex.match(`\..*/(1[6-9]|2[0-9]|3[0-2])$`, cidr)
}

# A block that is in use contains an address of a node or a service.
hit contains {"cidr": cidr, "address": address} if {
	some address in addresses
	some cidr in halves[half(address.ip)]
	net.cidr_contains(cidr, address.ip)
}

hit contains {"cidr": cidr, "address": address} if {
	some cidr in wider
	some address in addresses
	contains(cidr, ":") == contains(address.ip, ":")
	net.cidr_contains(cidr, address.ip)
}

findings contains finding if {
	managed
	some what in {each.address.what | some each in hit}
	hits := [each | some each in hit; each.address.what == what]
	first := sort(hits)[0]
	finding := {
		"subject": {"kind": "node", "name": min(blocks[first.cidr])},
		"message": sprintf("the pod CIDR %s of %s contains %s of %s %s (%d such addresses)", [first.cidr, min(blocks[first.cidr]), first.address.ip, what, first.address.name, count(hits)]),
		"evidence": array.slice(array.concat([line | some line in block_lines[first.cidr]], [each.address.source | some each in hits]), 0, 10),
		"key": what,
	}
}

pools contains {"cidr": setting.value, "source": setting.source} if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name in {"cluster-pool-ipv4-cidr", "cluster-pool-ipv6-cidr"}
	not regex.match(`[ ,]`, setting.value)
}

pools contains {"cidr": cidr, "source": setting.source} if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name in {"cluster-pool-ipv4-cidr", "cluster-pool-ipv6-cidr"}
	regex.match(`[ ,]`, setting.value)
	some cidr in regex.split(`[ ,]+`, setting.value)
}

# The pool that blocks are cut from contains one: the next block may.
pool_hit contains {"cidr": cidr, "address": address, "source": pool.source} if {
	some pool in pools
	cidr := pool.cidr
	contains(cidr, "/")
	some address in addresses
	contains(cidr, ":") == contains(address.ip, ":")
	net.cidr_contains(cidr, address.ip)
}

findings contains finding if {
	managed
	some what in {each.address.what | some each in pool_hit}
	count([each | some each in hit; each.address.what == what]) == 0
	hits := [each | some each in pool_hit; each.address.what == what]
	first := sort(hits)[0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the cluster pool %s contains %s of %s %s (%d such addresses): a node that is given that block cuts them off", [first.cidr, first.address.ip, what, first.address.name, count(hits)]),
		"evidence": array.slice(array.concat([first.source], [each.address.source | some each in hits]), 0, 10),
		"severity": "medium",
		"reason": "no block that is in use contains one yet",
		"key": sprintf("pool %s", [what]),
	}
}
