# Generated from tunnel_entry.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.tunnel_entry_test

import data.cilium.network.tunnel_entry

test_fires if {
	findings := tunnel_entry.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"datapath_differences": [
			{
				"node": "node2",
				"kind": "tunnel_remote",
				"object": "node1",
				"address": "10.244.0.0/24",
				"expected": "172.30.0.11",
				"actual": "172.30.0.13",
				"source": {
					"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-bpf-ipcache-list.md",
					"line": 3,
				},
				"expectation": {
					"file": "ciliumnodes-20261123-025122.yaml",
					"line": 71,
				},
			},
		],
	},
}

test_fires_map if {
	findings := tunnel_entry.findings with data.sysdump as fires_map_facts
	count(findings) > 0
}

fires_map_facts := {
	"node": {
		"datapath_differences": [
			{
				"node": "node2",
				"kind": "tunnel_remote",
				"object": "node1",
				"address": "10.244.1.0/24",
				"expected": "172.30.0.11",
				"actual": "172.30.0.13",
				"source": {
					"file": "cilium-bugtool-cilium-4sv9m-20261123-025702/cmd/cilium-dbg-bpf-tunnel-list.md",
					"line": 2,
				},
				"expectation": {
					"file": "ciliumnodes-20261123-025702.yaml",
					"line": 71,
				},
			},
		],
	},
}

test_quiet if {
	findings := tunnel_entry.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"datapath_differences": [],
	},
}
