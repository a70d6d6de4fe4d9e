# METADATA
# title: Envoy is not ready on a node that needs it
# description: >-
#   The cilium-envoy pod of a node doesn't run. Traffic under L7 policies, Ingress and Gateways on this node is
#   stopped.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/proxy/envoy/
# custom:
#   id: CIL-L7-001
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [agent_proxy, daemonsets, containers]
#   explains: [CIL-EDGE-010, CIL-L7-004]
#   guide: [G-022, G-089, G-111, G-147]
#   falsepositives:
#     - "Nodes without redirects: reported as low."
#     - Envoy inside the agent (embedded), where there is no such pod.
#   remediation:
#     - "Look at the pod: kubectl -n kube-system get pods -l k8s-app=cilium-envoy -o wide; its log and events."
#     - Check that its socket directory /var/run/cilium/envoy/sockets is mounted.
package cilium.l7.envoy_missing

redirects := max(array.concat([0], [row.redirects_count |
	rows := data.sysdump.node.agent_proxy
	some row in rows
	row.redirects_count > 0
]))

external if {
	rows := data.sysdump.node.agent_proxy
	some row in rows
	row.envoy == "external"
}

external if {
	sets := data.sysdump.daemonsets
	some set in sets
	set.component == "cilium-envoy"
}

captured := data.sysdump.dump[0].captured_at_unix

findings contains finding if {
	external
	pods := data.sysdump.node.pods
	some pod in pods
	pod.component == "cilium-envoy"
	pod.ready == false
	captured - pod.created_at_unix > 60
	finding := {
		"subject": {"kind": "node", "name": pod.node},
		"message": sprintf("Envoy of %s (pod %s) is not ready, and %d redirects of the node lead to it%s", [pod.node, pod.name, redirects, why]),
		"evidence": array.slice(array.concat([pod.source], container_lines), 0, 5),
		"facts": {"redirects_count": redirects},
		"severity": severity(redirects),
		"reason": "graded by whether traffic is sent to it",
	}
}

bad contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-envoy"
	container.ready == false
}

container_lines := [container.source | some container in bad]

why := concat("", [sprintf(": container is %s (%s)", [container.state, concat(", ", array.concat([container.reason | container.reason != ""], [container.last_reason | container.last_reason != ""]))]) | some container in bad])

severity(0) := "low"

severity(n) := "critical" if n > 0
