# Generated from other_pressure.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.map.other_pressure_test

import data.cilium.map.other_pressure

test_fires if {
	findings := other_pressure.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"map_pressures": [
			{
				"node": "node1",
				"map": "lxc",
				"pressure_ratio": 0.950107,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 57,
				},
			},
		],
	},
}

test_fires_medium if {
	findings := other_pressure.findings with data.sysdump as fires_medium_facts
	count(findings) > 0
}

fires_medium_facts := {
	"node": {
		"map_pressures": [
			{
				"node": "node1",
				"map": "lb4_reverse_sk",
				"pressure_ratio": 0.96,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 451,
				},
			},
		],
	},
}

test_quiet if {
	findings := other_pressure.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"map_pressures": [
			{
				"node": "node1",
				"map": "lb4_reverse_sk",
				"pressure_ratio": 0.8,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 451,
				},
			},
			{
				"node": "node1",
				"map": "ct4_global",
				"pressure_ratio": 0.99,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 452,
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
