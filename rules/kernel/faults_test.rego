# Generated from faults.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kernel.faults_test

import data.cilium.kernel.faults

test_fires if {
	findings := faults.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
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
		"kernel_messages": [
			{
				"node": "node1",
				"class": "soft_lockup",
				"count": 1,
				"text": "Zone ranges:2026-11-23T02:51:10,000000+00:00 watchdog: BUG: soft lockup - CPU#1 stuck for 22s! [cilium-agent:4711]",
				"process": "cilium-agent",
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
						"text": "2026-11-23T01:39:28,002458+00:00 Zone ranges:2026-11-23T02:51:10,000000+00:00 watchdog: BUG: soft lockup - CPU#1 stuck for 22s! [cilium-agent:4711]",
						"context": [
							"2026-11-23T01:39:28,001883+00:00 Faking a node at [mem 0x0000000000000000-0x000000063fffffff]",
							"2026-11-23T01:39:28,001895+00:00 NODE_DATA(0) allocated [mem 0x63ffd5500-0x63fffffff]",
							"2026-11-23T01:39:28,002458+00:00 Zone ranges:2026-11-23T02:51:10,000000+00:00 watchdog: BUG: soft lockup - CPU#1 stuck for 22s! [cilium-agent:4711]",
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
	},
}

test_fires_neighbor if {
	findings := faults.findings with data.sysdump as fires_neighbor_facts
	count(findings) > 0
}

fires_neighbor_facts := {
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
		"kernel_messages": [
			{
				"node": "node2",
				"class": "neighbor_overflow",
				"count": 1,
				"text": "Zone ranges:2026-11-23T02:51:10,000000+00:00 neighbour: arp_cache: neighbor table overflow!",
				"first_at": "2026-11-23T01:39:28.002458Z",
				"first_at_unix": 1795397968.002,
				"last_at": "2026-11-23T01:39:28.002458Z",
				"last_at_unix": 1795397968.002,
				"samples": [
					{
						"source": {
							"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/dmesg---time-format=iso.md",
							"line": 40,
						},
						"text": "2026-11-23T01:39:28,002458+00:00 Zone ranges:2026-11-23T02:51:10,000000+00:00 neighbour: arp_cache: neighbor table overflow!",
						"context": [
							"2026-11-23T01:39:28,001883+00:00 Faking a node at [mem 0x0000000000000000-0x000000063fffffff]",
							"2026-11-23T01:39:28,001895+00:00 NODE_DATA(0) allocated [mem 0x63ffd5500-0x63fffffff]",
							"2026-11-23T01:39:28,002458+00:00 Zone ranges:2026-11-23T02:51:10,000000+00:00 neighbour: arp_cache: neighbor table overflow!",
						],
						"context_line": 38,
					},
				],
				"source": {
					"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/dmesg---time-format=iso.md",
					"line": 40,
				},
			},
		],
	},
}

test_quiet if {
	findings := faults.findings with data.sysdump as quiet_facts
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
	},
}
