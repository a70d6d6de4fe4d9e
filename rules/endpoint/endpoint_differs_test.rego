# Generated from endpoint_differs.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.endpoint.endpoint_differs_test

import data.cilium.endpoint.endpoint_differs

test_fires if {
	findings := endpoint_differs.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"datapath_differences": [
			{
				"node": "node1",
				"kind": "endpoint_identity",
				"object": "demo/web-79c6b4c86b-tl872",
				"address": "10.244.0.209",
				"expected": "108295",
				"actual": "112022",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 551,
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
	findings := endpoint_differs.findings with data.sysdump as fires_missing_facts
	count(findings) > 0
}

fires_missing_facts := {
	"node": {
		"datapath_differences": [
			{
				"node": "node1",
				"kind": "endpoint_missing",
				"object": "demo/web-79c6b4c86b-tl872",
				"address": "10.244.0.209",
				"expected": "108295",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 3,
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
	findings := endpoint_differs.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"datapath_differences": [],
	},
}
