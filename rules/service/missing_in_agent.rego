# METADATA
# title: Kubernetes service missing in the agent
# description: >-
#   The agent of this node does not know a frontend that Kubernetes has had for longer than the collection took.
#   Connections from this node to the service are not translated and fail.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-SVC-001
#   severity: high
#   confidence: high
#   judged: node
#   guide: [G-031, G-124, G-130, G-132]
#   falsepositives:
#     - A service that another proxy serves (label service.kubernetes.io/service-proxy-name).
#   remediation:
#     - Look at the agent's connection to the API server and at its log for errors about services.
#     - Collect the agent's tables first (cilium-dbg statedb dump), then restart the agent of this node alone.
#     - "Afterwards compare again: kubectl -n kube-system exec <agent pod> -- cilium-dbg service list."
package cilium.service.missing_in_agent

findings contains finding if {
	differences := data.sysdump.node.service_differences
	some difference in differences
	difference.side == "kubernetes_agent"
	difference.frontend_missing == true
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [difference.namespace, difference.service])},
		"message": sprintf("the agent of %s lacks the frontend %s of service %s/%s, whose %d backends Kubernetes lists", [difference.node, difference.frontend, difference.namespace, difference.service, count(difference.missing_backends)]),
		"evidence": array.slice(array.concat([difference.source], difference.sources), 0, 12),
	}
}
