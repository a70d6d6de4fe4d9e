# METADATA
# title: Endpoint map disagrees with the agent
# description: >-
#   The map by which the datapath delivers packets to local pods lacks an endpoint that the agent calls ready, or
#   holds another identity for it. Traffic to the pod is lost or judged by the wrong identity.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-EP-020
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-POL-002]
#   falsepositives:
#     - An endpoint that was created or deleted in the seconds between the two commands.
#   remediation:
#     - "Compare the two: kubectl -n kube-system exec <agent pod> -- cilium-dbg endpoint list; cilium-dbg bpf endpoint list."
#     - Look for errors of map cilium_lxc in cilium-dbg map list and in the agent's log.
#     - Delete the pod, or restart the agent of this node if several are affected.
package cilium.endpoint.map_differs

texts := {
	"endpoint_map_missing": "lacks",
	"endpoint_map_identity": "has another identity for",
}

findings contains finding if {
	differences := data.sysdump.node.datapath_differences
	some difference in differences
	text := texts[difference.kind]
	actual := concat("", [sprintf(": %s instead of %s", [value, difference.expected]) | value := difference.actual])
	finding := {
		"subject": {"kind": "node", "name": difference.node},
		"message": sprintf("the endpoint map of %s %s %s of %s, which is ready%s", [difference.node, text, difference.address, difference.object, actual]),
		"evidence": array.concat([source | source := difference.source], [difference.expectation]),
		"key": difference.kind,
	}
}
