# METADATA
# title: Service address is a node's own address
# description: >-
#   A service's external or load-balancer address is the address of a node. The load-balancer takes traffic that is meant for
#   the node itself: SSH, the API server or the kubelet become unreachable on the service's ports or altogether.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/lb-ipam/
# custom:
#   id: CIL-EDGE-018
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [load_balancer_pools, services]
#   explains: [CIL-K8S-001]
#   guide: [G-128]
#   falsepositives:
#     - Node IPAM (class io.cilium/node) and k3s' own load-balancer give services the nodes' addresses on purpose.
#   remediation:
#     - "Take the nodes' addresses out of the pool's blocks, or exclude them: split the block around them."
#     - "Give the service another address (annotation lbipam.cilium.io/ips or spec.externalIPs)."
package cilium.edge.address_of_node

owners[ip] contains node if {
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	some ip in node.internal_ips
}

assigned contains service if {
	pools := data.sysdump.load_balancer_pools
	count(pools) > 0
	services := data.sysdump.services
	some service in services
	service.type == "LoadBalancer"
	count([class | class := service.load_balancer_class; class == "io.cilium/node"]) == 0
}

findings contains finding if {
	some service in assigned
	some ip in service.load_balancer_ips
	some node in owners[ip]
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [service.namespace, service.name])},
		"message": sprintf("service %s/%s has the address %s, which is that of node %s", [service.namespace, service.name, ip, node.node]),
		"evidence": [service.source, node.source],
		"key": "service",
	}
}

findings contains finding if {
	pools := data.sysdump.load_balancer_pools
	some pool in pools
	some block in pool.blocks
	net.cidr_is_valid(block)
	some ip, nodes in owners
	net.cidr_contains(block, ip)
	some node in nodes
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumLoadBalancerIPPool//%s", [pool.name])},
		"message": sprintf("block %s of pool %s holds the address %s of node %s: a service can get it", [block, pool.name, ip, node.node]),
		"evidence": [pool.source, node.source],
		"severity": "high",
		"reason": "no service need have the address yet",
		"key": "pool",
	}
}
