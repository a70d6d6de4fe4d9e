# METADATA
# title: Network devices of pods can't be made
# description: >-
#   The CNI plugin fails to create the device pair of a pod or to enter its network namespace. New pods on the node stay in
#   ContainerCreating.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-KERN-009
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [events, cni_log_groups]
#   explains: [CIL-K8S-007]
#   guide: [G-106]
#   falsepositives:
#     - Pods that were deleted while their network was being made. A few such lines are normal.
#   remediation:
#     - "Look for leaked namespaces and devices on the node: ip netns | wc -l; ip link | grep -c lxc. Compare with the number of pods."
#     - Restart the container runtime; if the errors go on, drain and reboot the node.
package cilium.kernel.pod_devices

least := 5

pattern := `(?i)unable to set up veth|unable to create veth|failed to create veth|opening netns pinned at|failed to open netns|failed removing interface|unable to move (netkit|veth)|invalid netns|unable to create netkit`

stuck contains event if {
	events := data.sysdump.node.events
	some event in events
	regex.match(pattern, event.message)
	event.object_healthy == false
}

logged contains group if {
	groups := data.sysdump.node.cni_log_groups
	some group in groups
	regex.match(pattern, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

total := sum([event.count | some event in stuck]) + sum([group.count | some group in logged])

recent if count(stuck) > 0

recent if {
	some group in logged
	group.last_age_seconds <= 300
}

severity := "high" if {
	recent
} else := "low"

texts := array.concat([event.message | some event in stuck], [concat(" ", array.concat([group.message], [group.error | group.error != ""])) | some group in logged])

findings contains finding if {
	total >= least
	nodes := {event.node | some event in stuck} | {group.node | some group in logged}
	some node in nodes
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("the CNI plugin of %s failed %d times to make a pod's device: %s", [node, total, substring(texts[0], 0, 300)]),
		"evidence": array.slice(array.concat([event.source | some event in stuck], [group.source | some group in logged]), 0, 12),
		"facts": {"failures": total},
		"severity": severity,
		"reason": "by whether pods still wait, or the last minutes had such a failure",
	}
}
