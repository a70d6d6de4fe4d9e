# METADATA
# title: BPF programs run for long
# description: >-
#   Programs of Cilium's datapath take longer on average than a packet's path should. That is CPU taken from the node's
#   workloads, and it caps the packets that a core can pass.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/performance/tuning/
# custom:
#   id: CIL-RES-008
#   severity: low
#   confidence: medium
#   judged: node
#   optional: [sysctls]
#   guide: [G-074, G-076]
#   falsepositives:
#     - Programs that ran only a few times, whose average says little; they are not counted.
#     - The kernel's statistics themselves (kernel.bpf_stats_enabled=1) cost some tens of nanoseconds a run.
#   remediation:
#     - "Check that the JIT is on: sysctl net.core.bpf_jit_enable must be 1 or 2."
#     - "See which part costs: bpftool prog profile id <id> duration 5 cycles instructions; policies with very many entries, debug builds (debug: true) and monitor-aggregation: none are the usual reasons."
#     - "Turn the statistics off afterwards: sysctl -w kernel.bpf_stats_enabled=0."
package cilium.resources.programs_slow

slow_seconds := 0.000005

least_runs := 1000000

jit_off contains setting if {
	settings := data.sysdump.node.sysctls
	some setting in settings
	setting.name == "net.core.bpf_jit_enable"
	setting.value == "0"
}

slow contains program if {
	programs := data.sysdump.node.bpf_programs
	some program in programs
	startswith(program.name, "cil_")
	program.runs_total >= least_runs
	program.run_time_seconds / program.runs_total >= slow_seconds
}

averages contains average if {
	some program in slow
	average := program.run_time_seconds / program.runs_total
}

jit_text := concat("", ["; the kernel's JIT is off (net.core.bpf_jit_enable = 0)" | count(jit_off) > 0])

grade := {"severity": "high", "reason": "without the JIT every packet costs several times as much"} if {
	count(jit_off) > 0
} else := {"severity": "low", "reason": "packets pass, at a price"}

findings contains finding if {
	worst := max([each | some each in averages])
	some program in slow
	program.run_time_seconds / program.runs_total == worst
	finding := {
		"subject": {"kind": "node", "name": program.node},
		"message": sprintf("BPF program %s on %s takes %d ns a run on average over %d runs (%d programs are slower than 5000 ns)%s", [
			program.name, program.node, round(worst * 1000000000), program.runs_total, count(slow), jit_text,
		]),
		"evidence": array.slice(array.concat(array.concat([program.source], [setting.source | some setting in jit_off]), [each.source | some each in slow]), 0, 10),
		"facts": {"nanoseconds_a_run": round(worst * 1000000000), "runs": program.runs_total},
		"severity": grade.severity,
		"reason": grade.reason,
	}
}
