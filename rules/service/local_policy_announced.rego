# METADATA
# title: Service with local policy announced where it has no backend
# description: >-
#   A service with externalTrafficPolicy Local is announced by L2 leases, whose holder is chosen without regard to backends. When
#   the holder has none, traffic from outside is dropped there.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/l2-announcements/
# custom:
#   id: CIL-SVC-009
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-SVC-006]
#   guide: [G-128]
#   falsepositives:
#     - Services whose backends run on every node.
#   remediation:
#     - "Set externalTrafficPolicy: Cluster for services announced by L2, or announce them by BGP, which regards where the backends are."
package cilium.service.local_policy_announced

holders[service] contains lease if {
	leases := data.sysdump.leases
	some lease in leases
	startswith(lease.name, "cilium-l2announce-")
	service := trim_prefix(lease.name, "cilium-l2announce-")
}

nodes_of[name] contains endpoint.node if {
	endpoints := data.sysdump.slice_endpoints
	some endpoint in endpoints
	endpoint.ready == true
	name := sprintf("%s-%s", [endpoint.namespace, endpoint.service])
}

has_backend(name, node) if node in nodes_of[name]

severity(name, node) := "medium" if {
	has_backend(name, node)
} else := "high"

findings contains finding if {
	services := data.sysdump.services
	some service in services
	service.type == "LoadBalancer"
	service.external_traffic_policy == "Local"
	name := sprintf("%s-%s", [service.namespace, service.name])
	some lease in holders[name]
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [service.namespace, service.name])},
		"message": sprintf("service %s/%s has externalTrafficPolicy Local and is announced by the L2 lease of %s; ready backends are on %s", [service.namespace, service.name, lease.holder, concat(", ", [node | some node in nodes_of[name]])]),
		"evidence": [lease.source, service.source],
		"severity": severity(name, lease.holder),
		"reason": "by whether the holder has a ready backend",
	}
}
