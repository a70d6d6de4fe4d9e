# Generated from conntrack_pressure.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.map.conntrack_pressure_test

import data.cilium.map.conntrack_pressure

test_fires if {
	findings := conntrack_pressure.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"node": {
		"bpf_map_sizes": [
			{
				"node": "node1",
				"name": "Non-TCP connection tracking",
				"max_entries": 4,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025750/cmd/cilium-dbg-status---verbose.md",
					"line": 79,
				},
			},
		],
		"conntrack_summary": [
			{
				"node": "node1",
				"map": "ct_any4_global",
				"entries_count": 13,
				"closing_count": 0,
				"top_source": "10.244.0.38",
				"top_source_count": 5,
				"top_destination": "10.244.1.79:0",
				"top_destination_count": 9,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025750/cmd/cilium-dbg-bpf-ct-list-global.md",
					"line": 125,
				},
			},
		],
		"map_pressures": [],
	},
}

test_fires_metric if {
	findings := conntrack_pressure.findings with data.sysdump as fires_metric_facts
	count(findings) > 0
}

fires_metric_facts := {
	"configuration": [],
	"node": {
		"bpf_map_sizes": [
			{
				"node": "node1",
				"name": "Non-TCP connection tracking",
				"max_entries": 110861,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 93,
				},
			},
		],
		"conntrack_summary": [],
		"map_pressures": [
			{
				"node": "node1",
				"map": "ct_any4_global",
				"pressure_ratio": 0.920816,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 55,
				},
			},
		],
	},
}

test_quiet if {
	findings := conntrack_pressure.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
		{
			"component": "cilium-config",
			"name": "auto-direct-node-routes",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 4,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-distributed-lru",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 5,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-drop-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 6,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-policy-verdict-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 7,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-trace-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 8,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-acceleration",
			"value": "disabled",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 9,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-algorithm-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 10,
			},
		},
	],
	"node": {
		"bpf_map_sizes": [
			{
				"node": "node1",
				"name": "Auth",
				"max_entries": 524288,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 92,
				},
			},
			{
				"node": "node1",
				"name": "Non-TCP connection tracking",
				"max_entries": 110861,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 93,
				},
			},
			{
				"node": "node1",
				"name": "TCP connection tracking",
				"max_entries": 221723,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 94,
				},
			},
			{
				"node": "node1",
				"name": "Endpoints",
				"max_entries": 65535,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 95,
				},
			},
			{
				"node": "node1",
				"name": "IP cache",
				"max_entries": 512000,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 96,
				},
			},
			{
				"node": "node1",
				"name": "IPv4 masquerading agent",
				"max_entries": 16384,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 97,
				},
			},
			{
				"node": "node1",
				"name": "IPv6 masquerading agent",
				"max_entries": 16384,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 98,
				},
			},
			{
				"node": "node1",
				"name": "IPv4 fragmentation",
				"max_entries": 8192,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 99,
				},
			},
		],
		"conntrack_summary": [
			{
				"node": "node1",
				"map": "ct4_global",
				"entries_count": 159,
				"expired_count": 129,
				"long_expired_count": 0,
				"syn_only_count": 0,
				"closing_count": 151,
				"top_source": "10.244.0.181",
				"top_source_count": 76,
				"top_destination": "10.244.0.236:8080",
				"top_destination_count": 82,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-ct-list---time-diff.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"map": "ct_any4_global",
				"entries_count": 12,
				"expired_count": 0,
				"long_expired_count": 0,
				"closing_count": 0,
				"top_source": "10.244.0.181",
				"top_source_count": 4,
				"top_destination": "10.244.0.209:0",
				"top_destination_count": 4,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-ct-list---time-diff.md",
					"line": 161,
				},
			},
		],
		"map_pressures": [
			{
				"node": "node1",
				"map": "ct_any4_global",
				"pressure_ratio": 0.700816,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 55,
				},
			},
			{
				"node": "node1",
				"map": "ct4_global",
				"pressure_ratio": 0.000415,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 54,
				},
			},
			{
				"node": "node1",
				"map": "ipcache_v2",
				"pressure_ratio": 0.000025,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 56,
				},
			},
			{
				"node": "node1",
				"map": "lxc",
				"pressure_ratio": 0.000107,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 57,
				},
			},
		],
	},
}
