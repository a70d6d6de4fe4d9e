# Generated from kernel_table_full.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.conntrack.kernel_table_full_test

import data.cilium.conntrack.kernel_table_full

test_fires if {
	findings := kernel_table_full.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"dump": [],
	"node": {
		"kernel_messages": [
			{
				"node": "node1",
				"class": "conntrack_full",
				"count": 1,
				"text": "Zone ranges:2026-11-23T02:51:10,000000+00:00 nf_conntrack: nf_conntrack: table full, dropping packet",
				"first_at": "2026-11-23T01:39:28.002458Z",
				"first_at_unix": 1795397968.002,
				"last_at": "2026-11-23T01:39:28.002458Z",
				"last_at_unix": 1795397968.002,
				"samples": [
					{
						"source": {
							"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/dmesg---time-format=iso.md",
							"line": 40,
						},
						"text": "2026-11-23T01:39:28,002458+00:00 Zone ranges:2026-11-23T02:51:10,000000+00:00 nf_conntrack: nf_conntrack: table full, dropping packet",
						"context": [
							"2026-11-23T01:39:28,001883+00:00 Faking a node at [mem 0x0000000000000000-0x000000063fffffff]",
							"2026-11-23T01:39:28,001895+00:00 NODE_DATA(0) allocated [mem 0x63ffd5500-0x63fffffff]",
							"2026-11-23T01:39:28,002458+00:00 Zone ranges:2026-11-23T02:51:10,000000+00:00 nf_conntrack: nf_conntrack: table full, dropping packet",
						],
						"context_line": 38,
					},
				],
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/dmesg---time-format=iso.md",
					"line": 40,
				},
			},
		],
		"sysctls": [],
	},
}

test_fires_fill if {
	findings := kernel_table_full.findings with data.sysdump as fires_fill_facts
	count(findings) > 0
}

fires_fill_facts := {
	"dump": [],
	"node": {
		"kernel_messages": [],
		"sysctls": [
			{
				"node": "node1",
				"name": "net.netfilter.nf_conntrack_max",
				"value": "262144",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 1855,
				},
			},
			{
				"node": "node1",
				"name": "net.netfilter.nf_conntrack_count",
				"value": "261900",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 1955,
				},
			},
		],
	},
}

test_quiet if {
	findings := kernel_table_full.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T02:51:30.662575303Z",
			"captured_at_unix": 1795402290.662,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 209,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"node": {
		"kernel_messages": [],
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
