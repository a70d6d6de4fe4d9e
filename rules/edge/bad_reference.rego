# METADATA
# title: Ingress or route refers to a service that can't be used
# description: >-
#   An Ingress or a Gateway route that Cilium serves names a service that does not exist or is headless, or the proxy waits in
#   vain for endpoints. Its requests fail, and with a shared load-balancer one bad reference can hold up all others.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/ingress/
# custom:
#   id: CIL-EDGE-015
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [services, gateway_routes, gateways, gateway_classes, ingresses, ingress_classes]
#   logs:
#     - {name: waited, component: cilium-envoy, pattern: 'initial fetch timed out for type.googleapis.com/envoy.config.endpoint'}
#     - {name: embedded, component: cilium-agent, pattern: 'initial fetch timed out for type.googleapis.com/envoy.config.endpoint'}
#   explains: [CIL-EDGE-010]
#   guide: [G-094, G-097]
#   falsepositives:
#     - Objects of other controllers, and services that are created a moment later.
#   remediation:
#     - "Create the service or correct the name: kubectl -n <namespace> get ingress,httproute <name> -o yaml."
#     - Give a headless service a cluster IP, or a second service beside it.
#     - If the proxy times out with all references right, restart the agent of the node, and delete CiliumEnvoyConfigs that nothing owns any more.
package cilium.edge.bad_reference

import data.cilium.lib.lines
import data.cilium.lib.trouble

service_names contains name if {
	services := data.sysdump.services
	some service in services
	name := sprintf("%s/%s", [service.namespace, service.name])
}

headless[name] contains service.source if {
	services := data.sysdump.services
	some service in services
	service.headless == true
	name := sprintf("%s/%s", [service.namespace, service.name])
}

own_ingress_classes contains class.name if {
	classes := data.sysdump.ingress_classes
	some class in classes
	class.controller == "cilium.io/ingress-controller"
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

references contains reference if {
	ingresses := data.sysdump.ingresses
	some ingress in ingresses
	class := ingress.class
	class in own_ingress_classes
	some backend in ingress.backends
	reference := {
		"object": sprintf("Ingress/%s/%s", [ingress.namespace, ingress.name]),
		"service": sprintf("%s/%s", [ingress.namespace, split(backend, ":")[0]]),
		"source": ingress.source,
	}
}

references contains reference if {
	routes := data.sysdump.gateway_routes
	some route in routes
	some parent in route.parents
	parent in own_gateways
	some backend in route.backends
	reference := {
		"object": sprintf("%s/%s/%s", [route.kind, route.namespace, route.name]),
		"service": split(backend, ":")[0],
		"source": route.source,
	}
}

findings contains finding if {
	count(service_names) > 0
	some reference in references
	service := reference.service
	not service in service_names
	finding := {
		"subject": {"kind": "object", "name": reference.object},
		"message": sprintf("%s leads to service %s, which does not exist", [reference.object, reference.service]),
		"evidence": [reference.source],
		"key": "missing",
	}
}

findings contains finding if {
	some reference in references
	some source in headless[reference.service]
	finding := {
		"subject": {"kind": "object", "name": reference.object},
		"message": sprintf("%s leads to the headless service %s, for which many versions give the proxy no endpoints", [reference.object, reference.service]),
		"evidence": [reference.source, source],
		"confidence": "low",
		"reason": "newer versions can do so",
		"key": "headless",
	}
}

waited contains hit if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "waited"
	texts := [lines.said(sample.text) | some sample in match.samples]
	hit := {
		"age": trouble.age([match.last_age_seconds | match.last_age_seconds >= 0]),
		"level": concat("", [level | level := match.level]),
		"previous": match.previous,
		"down": [true | match.container_ready == false] != [],
		"node": concat("", [name | name := match.node]),
		"pod": concat("/", array.concat([name | name := match.namespace], [match.pod])),
		"text": texts[count(texts) - 1],
		"count": match.count,
		"sources": [sample.source | some sample in match.samples],
	}
}

waited contains hit if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "embedded"
	texts := [lines.said(sample.text) | some sample in match.samples]
	hit := {
		"age": trouble.age([match.last_age_seconds | match.last_age_seconds >= 0]),
		"level": concat("", [level | level := match.level]),
		"previous": match.previous,
		"down": [true | match.container_ready == false] != [],
		"node": concat("", [name | name := match.node]),
		"pod": concat("/", array.concat([name | name := match.namespace], [match.pod])),
		"text": texts[count(texts) - 1],
		"count": match.count,
		"sources": [sample.source | some sample in match.samples],
	}
}

findings contains finding if {
	some pod in {hit.pod | some hit in waited}
	mine := {hit | some hit in waited; hit.pod == pod}
	finding := {
		"subject": {"kind": "pod", "name": pod},
		"message": sprintf("the proxy in pod %s waited in vain for the endpoints of a service (%d times): %s", [pod, trouble.occurrences(mine), trouble.text(mine)]),
		"evidence": trouble.evidence(mine),
		"severity": trouble.lasting_severity(mine, "medium"),
		"reason": trouble.lasting_reason(mine),
		"key": "waited",
	}
}
