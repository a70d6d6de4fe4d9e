# METADATA
# title: LoadBalancer service without an address
# description: >-
#   A service of type LoadBalancer waits for an address that nobody gives it. Clients outside can't reach it, and a Gateway
#   or Ingress behind it is not programmed.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/lb-ipam/
# custom:
#   id: CIL-EDGE-001
#   severity: medium
#   confidence: medium
#   judged: cluster
#   optional: [object_conditions, load_balancer_pools]
#   explains: [CIL-EDGE-009]
#   guide: [G-128]
#   falsepositives:
#     - A load-balancer of a cloud that is still being made, and a service whose class belongs to another controller.
#     - A cluster without any load-balancer, where such services stay pending on purpose (their node ports work).
#   remediation:
#     - "Read the reason in the service's status: kubectl -n <namespace> get service <name> -o yaml; condition cilium.io/IPAMRequestSatisfied."
#     - "no_pool: make a CiliumLoadBalancerIPPool whose serviceSelector matches. out_of_ips: add a block. already_allocated: the address is taken; give both services the same sharing key (lbipam.cilium.io/sharing-key) and different ports. pool_selector_mismatch: the requested address is of a pool that does not select the service."
package cilium.edge.service_pending

patience_seconds := 120

captured := data.sysdump.dump[0].captured_at_unix

own_classes := {"io.cilium/bgp-control-plane", "io.cilium/l2-announcer", "io.cilium/node"}

other_class(class) if {
	class != ""
	not class in own_classes
}

# LB-IPAM's own word on services.
refused[name] contains condition if {
	conditions := data.sysdump.object_conditions
	some condition in conditions
	condition.kind == "Service"
	regex.match(`(?i)ipam.*satisfied`, condition.type)
	condition.status == "False"
	name := sprintf("%s/%s", [condition.namespace, condition.name])
}

pending[name] contains service if {
	services := data.sysdump.services
	some service in services
	service.type == "LoadBalancer"
	count([ip | some ip in service.load_balancer_ips]) == 0
	captured - service.created_at_unix > patience_seconds
	count([class | class := service.load_balancer_class; other_class(class)]) == 0
	name := sprintf("%s/%s", [service.namespace, service.name])
}

findings contains finding if {
	some name, conditions in refused
	some condition in conditions
	condition.source == min([each.source | some each in conditions])
	finding := {
		"subject": {"kind": "service", "name": name},
		"message": sprintf("service %s gets no address from LB-IPAM: %s %s", [name, condition.reason, concat("", [text | text := condition.message])]),
		"evidence": array.slice(array.concat([each.source | some each in conditions], [service.source | some service in pending[name]]), 0, 5),
		"confidence": "high",
		"reason": "LB-IPAM says so in the service's status",
	}
}

pools := [pool | all := data.sysdump.load_balancer_pools; some pool in all]

confidence := "medium" if {
	count(pools) > 0
} else := "low"

# Without any pool the cluster may simply have no load-balancer.
severity := "medium" if {
	count(pools) > 0
} else := "low"

findings contains finding if {
	some name, services in pending
	not refused[name]
	some service in services
	finding := {
		"subject": {"kind": "service", "name": name},
		"message": sprintf("service %s of type LoadBalancer has no address since %s; the cluster has %d LB-IPAM pools", [name, service.created_at, count(pools)]),
		"evidence": array.concat([service.source], array.slice([pool.source | some pool in pools], 0, 3)),
		"severity": severity,
		"confidence": confidence,
		"reason": "which controller should serve it is not known for certain",
	}
}
