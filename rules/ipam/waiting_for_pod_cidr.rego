# METADATA
# title: Agent waits for its pod CIDR
# description: >-
#   The agent of the node has no pod CIDR and waits for one at its start. It opens no API, writes no CNI
#   configuration and stays unready, so no pod of the node gets a network.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/cluster-pool/
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/requirements/
# custom:
#   id: CIL-IPAM-003
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [cilium_nodes]
#   logs:
#     - {name: initialized, component: cilium-agent, pattern: 'Daemon initialization completed'}
#   explains: [CIL-AGENT-001, CIL-AGENT-006]
#   guide: [G-005, G-112]
#   falsepositives:
#     - One or two such lines in the first seconds of a node, before the operator has given it a CIDR.
#   remediation:
#     - "In cluster-pool mode look at the operator: kubectl -n kube-system get deploy cilium-operator; kubectl -n kube-system logs deploy/cilium-operator. Without it no node gets a CIDR."
#     - "Look at what the node was given: kubectl get ciliumnode <node> -o jsonpath='{.spec.ipam}{.status.ipam}'; in mode kubernetes: kubectl get node <node> -o jsonpath='{.spec.podCIDRs}'."
#     - In mode kubernetes kube-controller-manager needs --allocate-node-cidrs; with enable-ipv6 it must hand out IPv6 CIDRs too, or IPv6 must be off.
#     - "If the CiliumNode has a CIDR and the agent still waits, delete the agent's pod."
package cilium.ipam.waiting_for_pod_cidr

patience_seconds := 45

captured := data.sysdump.dump[0].captured_at_unix

waiting_pattern := `(?i)waiting for k8s node information|required IPv[46] PodCIDR not available|waiting for .*pod ?cidr`

initialized_at := max(array.concat([0], [mark.last_at_unix |
	marks := data.sysdump.node.log_matches
	some mark in marks
	mark.name == "initialized"
	mark.previous == false
]))

findings contains finding if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.previous == false
	group.container_ready == false
	regex.match(waiting_pattern, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
	group.last_at_unix > initialized_at
	waited := round(captured - group.first_at_unix)
	waited >= patience_seconds
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s waits for its pod CIDR since %s (%d s before the dump) and isn't ready: %s%s", [
			group.node, group.first_at, waited, concat(": ", array.concat([group.message], [group.error | group.error != ""])), object_text,
		]),
		"evidence": array.slice(array.concat([sample.source | some sample in group.samples], object_lines), 0, 8),
		"facts": {"waiting_seconds": waited},
	}
}

objects contains node if {
	nodes := data.sysdump.node.cilium_nodes
	some node in nodes
}

object_lines := [node.source | some node in objects]

object_text := sprintf("; its CiliumNode has no pod CIDR%s", [concat("", [sprintf(" (%s)", [node.operator_error]) | some node in objects; node.operator_error != ""])]) if {
	count(objects) > 0
	count([cidr | some node in objects; some cidr in node.pod_cidrs]) == 0
} else := sprintf("; its CiliumNode has %s, which the agent has not taken", [concat(", ", [cidr | some node in objects; some cidr in node.pod_cidrs])]) if {
	count(objects) > 0
} else := ""
