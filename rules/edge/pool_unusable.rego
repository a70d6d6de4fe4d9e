# METADATA
# title: Load-balancer address pool unusable
# description: >-
#   A pool of LB-IPAM conflicts with another, is switched off or is used up. Services that need an address of it get none.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/lb-ipam/
# custom:
#   id: CIL-EDGE-002
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [services]
#   explains: [CIL-EDGE-001]
#   guide: [G-128]
#   falsepositives:
#     - A pool that is full while every service has its address.
#   remediation:
#     - "Conflict: give the pools blocks that don't overlap, the conflicting one is disabled until then: kubectl get ciliumloadbalancerippools -o yaml."
#     - "Used up: add a block to the pool. Disabled: set spec.disabled=false."
package cilium.edge.pool_unusable

waiting contains service.source if {
	services := data.sysdump.services
	some service in services
	service.type == "LoadBalancer"
	count([ip | some ip in service.load_balancer_ips]) == 0
}

findings contains finding if {
	pools := data.sysdump.load_balancer_pools
	some pool in pools
	pool.conflicting == true
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumLoadBalancerIPPool//%s", [pool.name])},
		"message": sprintf("pool %s (%s) conflicts with another and is not used: %s", [pool.name, concat(", ", [block | some block in pool.blocks]), concat("", [text | text := pool.conflict_message])]),
		"evidence": [pool.source],
		"key": "conflict",
	}
}

severity := "high" if {
	count(waiting) > 0
} else := "low"

reason := "services wait for an address" if {
	count(waiting) > 0
} else := "no service waits for an address"

findings contains finding if {
	pools := data.sysdump.load_balancer_pools
	some pool in pools
	pool.available_count == 0
	pool.total_count > 0
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumLoadBalancerIPPool//%s", [pool.name])},
		"message": sprintf("pool %s has given away all of its %d addresses; %d services wait", [pool.name, pool.total_count, count(waiting)]),
		"evidence": array.concat([pool.source], array.slice([source | some source in waiting], 0, 5)),
		"severity": severity,
		"reason": reason,
		"key": "used_up",
	}
}

findings contains finding if {
	pools := data.sysdump.load_balancer_pools
	count(waiting) > 0
	some pool in pools
	pool.disabled == true
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumLoadBalancerIPPool//%s", [pool.name])},
		"message": sprintf("pool %s is disabled and %d services wait for an address", [pool.name, count(waiting)]),
		"evidence": array.concat([pool.source], array.slice([source | some source in waiting], 0, 5)),
		"severity": "medium",
		"reason": "it may be switched off on purpose",
		"key": "disabled",
	}
}
