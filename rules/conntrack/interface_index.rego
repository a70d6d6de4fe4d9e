# METADATA
# title: Interface indexes near their limit
# description: >-
#   Device indexes of the node come near 65535, which is the most that conntrack entries hold on kernels before 5.10. Pods that get a
#   higher index can't be connected.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-CT-007
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [kubernetes_nodes]
#   applies: {cilium: "<1.19"}
#   explains: [CIL-EP-003]
#   guide: [G-033]
#   falsepositives:
#     - On kernels from 5.10 on the limit does not matter.
#   remediation:
#     - Reboot the node, which starts the indexes anew, or update its kernel to 5.10 or later.
package cilium.conntrack.interface_index

warn_index := 60000

modern contains node.node if {
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	regex.match(`^(5\.[1-9][0-9]|[6-9]\.|[1-9][0-9]\.)`, node.kernel_version)
}

indexes contains device.index if {
	devices := data.sysdump.node.devices
	some device in devices
	device.index > warn_index
}

findings contains finding if {
	devices := data.sysdump.node.devices
	some device in devices
	device.index == max(indexes)
	node := device.node
	not node in modern
	finding := {
		"subject": {"kind": "node", "name": device.node},
		"message": sprintf("device %s of %s has index %d of at most 65535", [device.name, device.node, device.index]),
		"evidence": [device.source],
		"facts": {"index": device.index},
	}
}
