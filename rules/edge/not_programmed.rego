# METADATA
# title: Gateway, route or ingress of Cilium not programmed
# description: >-
#   A Gateway API object or an Ingress that Cilium serves is not accepted, not programmed or refers to what does not exist.
#   Requests to it are refused or answered by nobody.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gateway-api/
# custom:
#   id: CIL-EDGE-009
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [object_conditions, gateway_classes, gateways, ingresses, ingress_classes, log_groups]
#   explains: []
#   guide: [G-094, G-128]
#   falsepositives:
#     - Objects of other controllers, and objects of the last minute.
#   remediation:
#     - "Read the conditions: kubectl -n <namespace> get gateway,httproute <name> -o yaml."
#     - "Install the Gateway API CRDs of the version that this Cilium requires before enabling gatewayAPI, then restart the operator: it looks for them once at its start."
#     - "InvalidCertificateRef: create the TLS secret or a ReferenceGrant. BackendNotFound, RefNotPermitted: correct the route. AddressNotAssigned: the gateway's LoadBalancer service has no address."
package cilium.edge.not_programmed

import data.cilium.lib.trouble

patience_seconds := 120

captured := data.sysdump.dump[0].captured_at_unix

own_classes contains class.name if {
	classes := data.sysdump.gateway_classes
	some class in classes
	startswith(class.controller, "io.cilium/")
}

# Objects whose controller is Cilium: gateways by their class, routes by who wrote the condition.
own contains key if {
	gateways := data.sysdump.gateways
	some gateway in gateways
	class := gateway.class
	class in own_classes
	key := sprintf("Gateway %s/%s", [gateway.namespace, gateway.name])
}

kinds := {"Gateway", "GatewayClass", "HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute"}

bad contains condition if {
	conditions := data.sysdump.object_conditions
	some condition in conditions
	condition.kind in kinds
	condition.type in {"Accepted", "Programmed", "ResolvedRefs"}
	condition.status == "False"
	mine(condition.kind, sprintf("%s/%s", [condition.namespace, condition.name]), concat("", [text | text := condition.controller]))
	captured - max(array.concat([0], [at | at := condition.last_transition_at_unix])) > patience_seconds
}

mine("Gateway", name, _) if {
	key := sprintf("Gateway %s", [name])
	key in own
}

mine(kind, _, controller) if {
	kind != "Gateway"
	startswith(controller, "io.cilium/")
}

mine("GatewayClass", name, _) if {
	class := trim_prefix(name, "/")
	class in own_classes
}

by_object[object] contains condition if {
	some condition in bad
	object := sprintf("%s/%s/%s", [condition.kind, condition.namespace, condition.name])
}

findings contains finding if {
	some object, conditions in by_object
	texts := sort({sprintf("%s=False %s %s", [condition.type, condition.reason, concat("", [text | text := condition.message])]) | some condition in conditions})
	finding := {
		"subject": {"kind": "object", "name": object},
		"message": sprintf("%s is not in effect: %s", [object, concat("; ", array.slice(texts, 0, 3))]),
		"evidence": array.slice([condition.source | some condition in conditions], 0, 6),
		"key": "condition",
	}
}

missing contains hit if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)required gateway ?api resources are not found|(gateway api|ingress controller) support requires|failed to create gateway controller|no matches for kind .*gateway\.networking|gateway\.networking\.k8s\.io.*could not find the requested resource`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": concat("", [name | name := group.node]),
		"pod": concat("/", array.concat([name | name := group.namespace], [group.pod])),
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

full := "high" if {
	some hit in missing
	hit.down == true
} else := "medium"

findings contains finding if {
	some hit in missing
	hit.text == trouble.text(missing)
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator does without the Gateway API because its CRDs don't fit: %s", [hit.text]),
		"evidence": trouble.evidence(missing),
		"severity": trouble.lasting_severity(missing, full),
		"reason": trouble.lasting_reason(missing),
		"key": "crds",
	}
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
	count([address | some address in ingress.addresses]) == 0
	captured - ingress.created_at_unix > patience_seconds
	finding := {
		"subject": {"kind": "object", "name": sprintf("Ingress/%s/%s", [ingress.namespace, ingress.name])},
		"message": sprintf("ingress %s/%s of class %s has no address", [ingress.namespace, ingress.name, ingress.class]),
		"evidence": [ingress.source],
		"key": "ingress",
	}
}
