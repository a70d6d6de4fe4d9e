# METADATA
# title: Health probes go to an old address
# description: >-
#   A node probes another node's health endpoint at an address that it no longer has. The path is reported as broken
#   although nothing is wrong with it, or the list of nodes is out of date.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-CONN-009
#   severity: low
#   confidence: high
#   judged: cluster
#   explains: [CIL-CONN-002]
#   falsepositives:
#     - The minute after the other agent was restarted with a new address.
#   remediation:
#     - Restart the agent that probes; its list of nodes is stale.
#     - "Compare: cilium-health status --verbose with kubectl get ciliumnode <node> -o jsonpath='{.spec.health}'."
package cilium.connectivity.health_address

current[node.node] contains ip if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some ip in node.health_ips
}

object_lines[node.node] contains node.source if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
}

findings contains finding if {
	addresses := current # as a whole, once: there are as many probes as pairs of nodes
	probes := data.sysdump.health_paths
	some probe in probes
	probe.path == "endpoint"
	probe.primary == true
	target := probe.target_node
	ip := probe.ip
	known := addresses[target]
	not ip in known
	finding := {
		"subject": {"kind": "node_pair", "name": sprintf("%s→%s", [probe.node, target])},
		"message": sprintf("%s probes the health endpoint of %s at %s, which has %s", [probe.node, target, ip, concat(", ", known)]),
		"evidence": array.concat([probe.source], [line | some line in object_lines[target]]),
		"severity": severity(probe.ok),
		"reason": "graded by whether the old address still answers",
	}
}

severity(true) := "low"

severity(false) := "medium"
