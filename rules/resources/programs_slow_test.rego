# Generated from programs_slow.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.resources.programs_slow_test

import data.cilium.resources.programs_slow

test_fires if {
	findings := programs_slow.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"bpf_programs": [
			{
				"node": "node1",
				"id": 11833,
				"name": "cil_from_container",
				"type": "sched_cls",
				"run_time_seconds": 27,
				"runs_total": 3000000,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/bpftool-prog-show.md",
					"line": 1,
				},
			},
		],
		"sysctls": [],
	},
}

test_quiet if {
	findings := programs_slow.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"bpf_programs": [
			{
				"node": "node1",
				"id": 11833,
				"name": "cil_from_container",
				"type": "sched_cls",
				"run_time_seconds": 2.7,
				"runs_total": 3000000,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/bpftool-prog-show.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"id": 11834,
				"name": "cil_to_netdev",
				"type": "sched_cls",
				"run_time_seconds": 0.0009,
				"runs_total": 30,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/bpftool-prog-show.md",
					"line": 5,
				},
			},
		],
		"sysctls": [
			{
				"node": "node1",
				"name": "fs.file-max",
				"value": "2466170",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 15,
				},
			},
			{
				"node": "node1",
				"name": "fs.inotify.max_user_instances",
				"value": "128",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 23,
				},
			},
			{
				"node": "node1",
				"name": "fs.inotify.max_user_watches",
				"value": "192536",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 24,
				},
			},
			{
				"node": "node1",
				"name": "kernel.bpf_stats_enabled",
				"value": "0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 69,
				},
			},
			{
				"node": "node1",
				"name": "kernel.pid_max",
				"value": "4194304",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 139,
				},
			},
			{
				"node": "node1",
				"name": "kernel.threads-max",
				"value": "192730",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 181,
				},
			},
			{
				"node": "node1",
				"name": "kernel.unprivileged_bpf_disabled",
				"value": "2",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 186,
				},
			},
			{
				"node": "node1",
				"name": "net.bridge.bridge-nf-call-iptables",
				"value": "1",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 196,
				},
			},
		],
	},
}
