# METADATA
# title: Backends not in use although they are ready
# description: >-
#   The agent holds backends of a service as terminating or quarantined. When Kubernetes lists them as ready, the service
#   has fewer backends than it should, or none.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-SVC-007
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [slice_endpoints]
#   explains: [CIL-SVC-006, CIL-SVC-008]
#   guide: [G-129, G-135]
#   falsepositives:
#     - A rollout. Backends that leave stay terminating until their pods are gone.
#   remediation:
#     - "Compare: kubectl -n kube-system exec <agent pod> -- cilium-dbg service list; kubectl -n <namespace> get endpointslices."
#     - Restart the agent of the node, which reads the backends' states anew; update to the newest patch release (fixed in 1.13 and 1.14).
package cilium.service.inactive_backends

ready[name] contains endpoint.address if {
	endpoints := data.sysdump.slice_endpoints
	some endpoint in endpoints
	endpoint.ready == true
	name := sprintf("%s/%s", [endpoint.namespace, endpoint.service])
}

findings contains finding if {
	services := data.sysdump.node.agent_services
	some service in services
	inactive := service.terminating_count + service.quarantined_count
	inactive > 0
	name := sprintf("%s/%s", [service.namespace, service.service])
	addresses := {split(backend, ":")[0] | some backend in service.backends}
	alive := addresses & ready[name]
	count(alive) > service.active_count
	finding := {
		"subject": {"kind": "service", "name": name},
		"message": sprintf("on %s %d backends of service %s are terminating or quarantined and %d active, while Kubernetes lists %d of them as ready", [service.node, inactive, name, service.active_count, count(alive)]),
		"evidence": [service.source],
		"facts": {"inactive_count": inactive, "active_count": service.active_count},
		"key": "ready",
	}
}

findings contains finding if {
	services := data.sysdump.node.agent_services
	some service in services
	service.quarantined_count > 0
	name := sprintf("%s/%s", [service.namespace, service.service])
	finding := {
		"subject": {"kind": "service", "name": name},
		"message": sprintf("on %s %d of %d backends of service %s are quarantined", [service.node, service.quarantined_count, service.backends_count, name]),
		"evidence": [service.source],
		"severity": "low",
		"reason": "health checks found them unfit, which can be right",
		"key": "quarantined",
	}
}
