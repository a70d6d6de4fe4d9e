# METADATA
# title: Socket load-balancing has no effect
# description: >-
#   The agent says that socket load-balancing is on and no program of it is attached to the cgroup. Processes of the node,
#   and of pods without another translation, can't reach services by their cluster addresses.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-SVC-010
#   severity: high
#   confidence: medium
#   judged: node
#   explains: [CIL-K8S-001]
#   guide: [G-034, G-128]
#   falsepositives:
#     - The programs are attached to another cgroup than the one that was collected (/run/cilium/cgroupv2).
#   remediation:
#     - "Check on the node: bpftool cgroup tree /run/cilium/cgroupv2 | grep sock."
#     - "Leave cgroup.autoMount.enabled=true, or set cgroup.hostRoot to the root of the node's cgroup2 hierarchy, not to a container's own; then restart the agent."
package cilium.service.socket_programs

attached contains program.program if {
	programs := data.sysdump.node.cgroup_programs
	some program in programs
	regex.match(`cil_sock[46]_connect|sock[46]_connect`, program.program)
}

attached contains program.program if {
	programs := data.sysdump.node.cgroup_programs
	some program in programs
	regex.match(`inet[46]_connect|^connect[46]$`, program.attach_type)
}

findings contains finding if {
	programs := data.sysdump.node.cgroup_programs
	rows := data.sysdump.node.agent_datapath
	count(attached) == 0
	some row in rows
	startswith(row.socket_lb, "Enabled")
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("socket load-balancing is on in the agent of %s and none of the %d programs of its cgroup is for connect", [row.node, count(programs)]),
		"evidence": array.concat([row.source], array.slice([program.source | some program in programs], 0, 3)),
	}
}
