# METADATA
# title: Ingress or gateway whose backends are not ready
# description: >-
#   An Ingress or a Gateway route that Cilium serves leads to a service without ready endpoints. Its proxy answers requests
#   with 503 "no healthy upstream".
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/troubleshooting/
# custom:
#   id: CIL-EDGE-010
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [gateway_routes, ingresses, ingress_classes, gateways, gateway_classes]
#   explains: []
#   guide: [G-097]
#   falsepositives:
#     - A rollout that is under way, and workloads scaled to zero on purpose.
#   remediation:
#     - Make the service's pods ready; look at the finding about the service itself.
#     - If the service has ready endpoints now and the proxy still answers 503, restart the cilium-envoy pod (or the agent) of the node that answers.
package cilium.edge.no_upstream

empty[name] contains backends.source if {
	rows := data.sysdump.service_backends
	some backends in rows
	backends.ready_endpoints_count == 0
	name := sprintf("%s/%s", [backends.namespace, backends.service])
}

own_ingress_classes contains class.name if {
	classes := data.sysdump.ingress_classes
	some class in classes
	class.controller == "cilium.io/ingress-controller"
}

findings contains finding if {
	ingresses := data.sysdump.ingresses
	some ingress in ingresses
	class := ingress.class
	class in own_ingress_classes
	some backend in ingress.backends
	service := sprintf("%s/%s", [ingress.namespace, split(backend, ":")[0]])
	some source in empty[service]
	finding := {
		"subject": {"kind": "object", "name": sprintf("Ingress/%s/%s", [ingress.namespace, ingress.name])},
		"message": sprintf("ingress %s/%s leads to service %s, which has no ready endpoint", [ingress.namespace, ingress.name, service]),
		"evidence": [ingress.source, source],
	}
}

own_gateway_classes contains class.name if {
	classes := data.sysdump.gateway_classes
	some class in classes
	startswith(class.controller, "io.cilium/")
}

own_gateways contains name if {
	gateways := data.sysdump.gateways
	some gateway in gateways
	class := gateway.class
	class in own_gateway_classes
	name := sprintf("%s/%s", [gateway.namespace, gateway.name])
}

findings contains finding if {
	routes := data.sysdump.gateway_routes
	some route in routes
	some parent in route.parents
	parent in own_gateways
	some backend in route.backends
	service := split(backend, ":")[0]
	some source in empty[service]
	finding := {
		"subject": {"kind": "object", "name": sprintf("%s/%s/%s", [route.kind, route.namespace, route.name])},
		"message": sprintf("%s %s/%s leads to service %s, which has no ready endpoint", [route.kind, route.namespace, route.name, service]),
		"evidence": [route.source, source],
	}
}
