# METADATA
# title: Another BPF program is attached where Cilium's are
# description: >-
#   A device that Cilium serves carries programs of somebody else. From 1.16 on, on kernels with tcx, Cilium's programs run
#   before those attached in the old way and can end a packet's way, so the others see less than before; or they change
#   what Cilium sees.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-CFG-011
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [agent_datapath]
#   explains: [CIL-CONN-007]
#   guide: [G-034, G-001]
#   falsepositives:
#     - Programs that only watch (observability agents), which let every packet pass.
#   remediation:
#     - "See whose it is: bpftool prog show name <program>, bpftool net show dev <device>."
#     - "If it must see all packets, attach Cilium's programs in the old way too: bpf.enableTCX=false in the Helm values, then restart the agents; or attach the other one through tcx."
package cilium.configuration.foreign_programs

ciliums contains program.device if {
	programs := data.sysdump.node.network_programs
	some program in programs
	is_ciliums(program.program)
}

# Names since 1.12, the sections of older versions, and what the container runtime and kind install on their own.
is_ciliums(name) if regex.match(`^(cil_|bpf_(lxc|host|overlay|netdev|xdp|network|alignchecker)|from-|to-|handle_|tail_)`, name)

foreign contains program if {
	programs := data.sysdump.node.network_programs
	some program in programs
	program.device in ciliums
	not is_ciliums_on(program.program, program.hook)
}

is_ciliums_on(name, _) if is_ciliums(name)

# A dispatcher of xdp-tools belongs to whoever loaded programs through it, Cilium among them.
is_ciliums_on(name, "xdp") if startswith(name, "xdp_dispatcher")

attached := concat("", array.slice(
	[sprintf("; Cilium attaches by %s", [datapath.attach_mode]) |
		datapaths := data.sysdump.node.agent_datapath
		some datapath in datapaths
	],
	0, 1,
))

findings contains finding if {
	devices := {program.device | some program in foreign}
	names := {program.program | some program in foreign}
	count(names) > 0
	program := [each | some each in foreign][0]
	finding := {
		"subject": {"kind": "node", "name": program.node},
		"message": sprintf("on %s programs that aren't Cilium's are attached to devices that it serves: %s on %s (%s)%s", [
			program.node, concat(", ", array.slice(sort(names), 0, 5)), concat(", ", array.slice(sort(devices), 0, 5)),
			concat(", ", {each.hook | some each in foreign}), attached,
		]),
		"evidence": array.slice([each.source | some each in foreign], 0, 10),
		"facts": {"programs_count": count(names)},
	}
}
