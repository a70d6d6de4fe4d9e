# METADATA
# title: BPF programs are missing on devices of the node
# description: >-
#   A network device that the agent says it manages has no BPF program of Cilium attached. Traffic through the device
#   bypasses services, masquerading and host policies.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/intro/
# custom:
#   id: CIL-MAP-010
#   severity: high
#   confidence: medium
#   judged: node
#   explains: [CIL-DROP-007]
#   guide: [G-033, G-034]
#   falsepositives:
#     - An older bpftool does not list programs attached by tcx or netkit. Where it lists none of Cilium's at all, nothing is judged.
#   remediation:
#     - "Compare on the node: tc filter show dev <device> ingress; bpftool net show dev <device>."
#     - Restart the agent of the node; if the program is missing again, look at its log for errors of the datapath loader.
#     - Find out who removed it. Another agent that manages tc (a second CNI, a security agent) deletes foreign filters.
package cilium.map.program_missing

attached contains program.device if {
	programs := data.sysdump.node.network_programs
	some program in programs
	regex.match(`^cil_|from_netdev|from_container|to_netdev|from_host`, program.program)
}

findings contains finding if {
	count(attached) > 0
	rows := data.sysdump.node.agent_datapath
	programs := data.sysdump.node.network_programs
	some row in rows
	row.kube_proxy_replacement in {"True", "Strict", "Partial"}
	bare := {device | some device in row.devices} - attached
	some device in bare
	device != "lo"
	listed := [program.source | some program in programs]
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("device %s of %s is managed by the agent (%s) and has no BPF program of Cilium", [device, row.node, concat(", ", row.devices)]),
		"evidence": array.concat([row.source], array.slice(listed, 0, 3)),
	}
}
