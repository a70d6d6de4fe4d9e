# Generated from ipcache_differs.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.identity.ipcache_differs_test

import data.cilium.identity.ipcache_differs

test_fires if {
	findings := ipcache_differs.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"datapath_differences": [
			{
				"node": "node2",
				"kind": "ipcache_identity",
				"object": "demo/web-79c6b4c86b-tl872",
				"address": "10.244.0.209",
				"expected": "108295",
				"actual": "112022",
				"source": {
					"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-bpf-ipcache-list.md",
					"line": 2,
				},
				"expectation": {
					"file": "ciliumendpoints-20261123-025122.yaml",
					"line": 247,
				},
			},
		],
	},
}

test_fires_missing if {
	findings := ipcache_differs.findings with data.sysdump as fires_missing_facts
	count(findings) > 0
}

fires_missing_facts := {
	"node": {
		"datapath_differences": [
			{
				"node": "node2",
				"kind": "ipcache_missing",
				"object": "demo/web-79c6b4c86b-tl872",
				"address": "10.244.0.209",
				"expected": "108295",
				"source": {
					"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-bpf-ipcache-list.md",
					"line": 2,
				},
				"expectation": {
					"file": "ciliumendpoints-20261123-025122.yaml",
					"line": 247,
				},
			},
		],
	},
}

test_fires_tunnel if {
	findings := ipcache_differs.findings with data.sysdump as fires_tunnel_facts
	count(findings) > 0
}

fires_tunnel_facts := {
	"node": {
		"datapath_differences": [
			{
				"node": "node2",
				"kind": "ipcache_tunnel",
				"object": "demo/web-79c6b4c86b-tl872",
				"address": "10.244.0.209",
				"expected": "172.30.0.11",
				"actual": "172.30.0.12",
				"source": {
					"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-bpf-ipcache-list.md",
					"line": 2,
				},
				"expectation": {
					"file": "ciliumendpoints-20261123-025122.yaml",
					"line": 247,
				},
			},
		],
	},
}

test_quiet if {
	findings := ipcache_differs.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"datapath_differences": [],
	},
}
