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
#   explains: [CIL-SVC-006]
#   guide: [G-034, G-130]
#   falsepositives:
#     - A frontend that changed in the seconds between the two commands.
#   remediation:
#     - Look whether the map is full (cilium-dbg map list; metric cilium_bpf_map_pressure for lb4_services_v2 and lb4_backends_v3) and raise bpf-lb-map-max if it is.
#     - If it is not, restart the agent of this node and keep this dump for a bug report.
package cilium.service.missing_in_map

findings contains finding if {
	differences := data.sysdump.node.service_differences
	some difference in differences
	difference.side == "agent_bpf"
	difference.frontend_missing == true
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [difference.namespace, difference.service])},
		"message": sprintf("the load-balancer map of %s lacks the frontend %s that the agent has with backends %s", [difference.node, difference.frontend, concat(", ", difference.missing_backends)]),
		"evidence": array.slice(array.concat([difference.source], difference.sources), 0, 12),
	}
}
