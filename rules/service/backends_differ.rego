# METADATA
# title: Backends differ from the endpoint slices
# description: >-
#   The agent balances to other backends than the ready endpoints that Kubernetes lists, or its map holds others
#   than the agent. Part of the connections go to pods that are gone, or never reach new ones.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-SVC-003
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-SVC-006]
#   guide: [G-032, G-128, G-132]
#   falsepositives:
#     - Topology aware hints or a local redirect policy take backends away on purpose.
#     - Backends of other clusters of a cluster mesh, which no slice of this cluster lists.
#   remediation:
#     - "Compare both sides: kubectl -n <namespace> get endpointslices -l kubernetes.io/service-name=<service>; kubectl -n kube-system exec <agent pod> -- cilium-dbg service list."
#     - "Look at the agent's log and its connection to the API server: an agent that no longer gets updates keeps old backends."
#     - Restart the agent of this node; established connections survive it.
package cilium.service.backends_differ

missing_text(missing) := "" if {
	count(missing) == 0
} else := sprintf("; missing are %s", [concat(", ", missing)])

stale_text(stale) := "" if {
	count(stale) == 0
} else := sprintf("; stale are %s", [concat(", ", stale)])

sides := {
	"kubernetes_agent": "the agent's backends differ from the ready endpoints",
	"agent_bpf": "the load-balancer map's backends differ from the agent's",
}

# Backends are missing: the difference can't come from pods that were born after Kubernetes was asked.
findings contains finding if {
	differences := data.sysdump.node.service_differences
	some difference in differences
	difference.frontend_missing == false
	count(difference.missing_backends) > 0
	stale := [backend | some backend in difference.stale_backends]
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [difference.namespace, difference.service])},
		"message": sprintf("on %s %s for %s of service %s/%s%s%s", [
			difference.node, sides[difference.side], difference.frontend, difference.namespace, difference.service,
			missing_text(difference.missing_backends), stale_text(stale),
		]),
		"evidence": array.slice(array.concat([difference.source], difference.sources), 0, 12),
		"key": difference.side,
	}
}
