# METADATA
# title: Service not programmed in the load-balancer map
# description: >-
#   The agent has the frontend and the load-balancer map of its node has not. Connections from this node to the
#   service are not translated and fail, although cilium-dbg service list looks right.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-SVC-002
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [service_differences, reconcile_errors]
#   explains: [CIL-SVC-006]
#   guide: [G-034, G-130]
#   falsepositives:
#     - A frontend that changed in the seconds between the two commands.
#   remediation:
#     - Look whether the map is full (cilium-dbg map list; metric cilium_bpf_map_pressure for lb4_services_v2 and lb4_backends_v3) and raise bpf-lb-map-max if it is.
#     - If it is not, restart the agent of this node and keep this dump for a bug report.
package cilium.service.missing_in_map

# The agent says itself that it could not write a frontend or backend (1.18 on).
errors contains failed if {
	rows := data.sysdump.node.reconcile_errors
	some failed in rows
	failed.table in {"frontends", "backends"}
}

findings contains finding if {
	differences := data.sysdump.node.service_differences
	some difference in differences
	difference.side == "agent_bpf"
	difference.frontend_missing == true
	backends := concat(", ", [backend | some backend in difference.missing_backends])
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [difference.namespace, difference.service])},
		"message": sprintf("the load-balancer map of %s lacks the frontend %s that the agent has with backends %s", [difference.node, difference.frontend, backends]),
		"evidence": array.slice(array.concat([difference.source], array.concat([source | some source in difference.sources], [failed.source | some failed in errors])), 0, 12),
	}
}

services := {service | some failed in errors; service := concat("", [name | name := failed.service])}

findings contains finding if {
	some service in services
	mine := [failed | some failed in errors; concat("", [name | name := failed.service]) == service]
	name := concat(" ", array.slice([text | some text in [service, mine[0].object]; text != ""], 0, 1))
	finding := {
		"subject": {"kind": "service", "name": name},
		"message": sprintf("the agent of %s could not write %d entries of %s to the load-balancer map: %s", [mine[0].node, count(mine), name, mine[0].error]),
		"evidence": array.slice([failed.source | some failed in mine], 0, 8),
		"key": "refused",
	}
}
