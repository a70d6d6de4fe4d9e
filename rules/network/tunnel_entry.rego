# METADATA
# title: Tunnel entry of a node missing or wrong
# description: >-
#   This node doesn't know behind which node a pod CIDR lies, or sends its packets to the wrong one. Traffic from
#   here to the pods of that node is lost.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-NET-003
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-CONN-002, CIL-DROP-005]
#   guide: [G-038, G-117]
#   falsepositives:
#     - A node that joined in the seconds between the commands of the collection.
#   remediation:
#     - Compare kubectl get ciliumnode <node> -o yaml with cilium-dbg bpf tunnel list (up to 1.19) or cilium-dbg bpf ipcache list on this node.
#     - Restart the agent of this node; if it happens again, look at its connection to the API server.
package cilium.network.tunnel_entry

texts := {
	"tunnel_missing": "does not know behind which node",
	"tunnel_remote": "sends to the wrong node what is for",
}

findings contains finding if {
	differences := data.sysdump.node.datapath_differences
	some difference in differences
	text := texts[difference.kind]
	actual := concat("", [sprintf(", not %s", [value]) | value := difference.actual])
	finding := {
		"subject": {"kind": "node_pair", "name": sprintf("%s→%s", [difference.node, difference.object])},
		"message": sprintf("%s %s %s, the pod CIDR of %s at %s%s", [difference.node, text, difference.address, difference.object, difference.expected, actual]),
		"evidence": array.concat([source | source := difference.source], [difference.expectation]),
		"key": difference.kind,
	}
}
