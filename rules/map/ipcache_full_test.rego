# Generated from ipcache_full.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.map.ipcache_full_test

import data.cilium.map.ipcache_full

test_fires if {
	findings := ipcache_full.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"bpf_map_sizes": [],
		"ipcache_summary": [],
		"map_pressures": [
			{
				"node": "node1",
				"map": "ipcache_v2",
				"pressure_ratio": 0.930025,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 56,
				},
			},
		],
	},
}

test_fires_old if {
	findings := ipcache_full.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"bpf_map_sizes": [],
		"ipcache_summary": [],
		"map_pressures": [
			{
				"node": "node1",
				"map": "ipcache",
				"pressure_ratio": 0.830023,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/cilium-dbg-metrics-list.md",
					"line": 69,
				},
			},
		],
	},
}

test_fires_count if {
	findings := ipcache_full.findings with data.sysdump as fires_count_facts
	count(findings) > 0
}

fires_count_facts := {
	"node": {
		"bpf_map_sizes": [
			{
				"node": "node1",
				"name": "IP cache",
				"max_entries": 14,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 96,
				},
			},
		],
		"ipcache_summary": [
			{
				"node": "node1",
				"entries_count": 13,
				"complete": true,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-ipcache-list.md",
					"line": 2,
				},
			},
		],
		"map_pressures": [],
	},
}

test_quiet if {
	findings := ipcache_full.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
		"ipcache_summary": [
			{
				"node": "node1",
				"entries_count": 13,
				"complete": true,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-ipcache-list.md",
					"line": 2,
				},
			},
		],
		"map_pressures": [
			{
				"node": "node1",
				"map": "ipcache_v2",
				"pressure_ratio": 0.500025,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 56,
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
				"map": "ct_any4_global",
				"pressure_ratio": 0.000108,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 55,
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
