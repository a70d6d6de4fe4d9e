# METADATA
# title: Address map disagrees with the CiliumEndpoints
# description: >-
#   The datapath of this node takes an address for another identity than its pod has, does not know it, or sends
#   its packets to the wrong node. Policy then denies or allows the wrong traffic, or packets are lost.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-ID-006
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-POL-002, CIL-DROP-004]
#   guide: [G-038, G-065, G-143]
#   falsepositives:
#     - A pod whose labels changed in the seconds between the commands of the collection.
#   remediation:
#     - "Compare the two: kubectl get ciliumendpoint -A -o wide; kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf ipcache get <address>."
#     - Look for errors of the ipcache in the agent's log and in metric cilium_ipcache_errors_total.
#     - "Restart the agent of this node: it writes the map anew from the CiliumEndpoints."
package cilium.identity.ipcache_differs

texts := {
	"ipcache_missing": "has no entry for",
	"ipcache_identity": "has another identity for",
	"ipcache_tunnel": "sends packets to another node for",
}

findings contains finding if {
	differences := data.sysdump.node.datapath_differences
	some difference in differences
	text := texts[difference.kind]
	actual := concat("", [sprintf(", not %s", [value]) | value := difference.actual])
	finding := {
		"subject": {"kind": "node", "name": difference.node},
		"message": sprintf("the ipcache of %s %s %s (%s), which should be %s%s", [difference.node, text, difference.address, difference.object, difference.expected, actual]),
		"evidence": array.concat([source | source := difference.source], [difference.expectation]),
		"key": difference.kind,
	}
}
