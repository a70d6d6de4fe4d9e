# METADATA
# title: CiliumEndpoint out of sync with the agent
# description: >-
#   The CiliumEndpoint object and the agent of the same node disagree on the identity of a pod, or the agent has
#   no endpoint where the object says so. Other nodes judge the pod's traffic by the object.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-EP-007
#   severity: medium
#   confidence: high
#   judged: node
#   explains: [CIL-ID-006]
#   guide: [G-040, G-143]
#   falsepositives:
#     - CiliumEndpointSlices in slim mode, and disable-endpoint-crd, which keep no such objects.
#   remediation:
#     - Look at the controller sync-to-k8s-ciliumendpoint of this endpoint in cilium-dbg status --verbose, and at the agent's access to the API server.
#     - "Delete the CiliumEndpoint: its agent writes it anew. Where the agent has no endpoint, delete the pod."
package cilium.endpoint.endpoint_differs

texts := {
	"endpoint_missing": "has no endpoint for",
	"endpoint_identity": "has another identity for",
}

findings contains finding if {
	differences := data.sysdump.node.datapath_differences
	some difference in differences
	text := texts[difference.kind]
	actual := concat("", [sprintf(", not %s", [value]) | value := difference.actual])
	finding := {
		"subject": {"kind": "pod", "name": difference.object},
		"message": sprintf("the agent of %s %s %s (%s), whose CiliumEndpoint says identity %s%s", [difference.node, text, difference.object, difference.address, difference.expected, actual]),
		"evidence": array.concat([source | source := difference.source], [difference.expectation]),
		"key": difference.kind,
	}
}
