# Generated from map_differs.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.endpoint.map_differs_test

import data.cilium.endpoint.map_differs

test_fires if {
	findings := map_differs.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"datapath_differences": [
			{
				"node": "node1",
				"kind": "endpoint_map_missing",
				"object": "demo/web-79c6b4c86b-2fhtt",
				"address": "10.244.0.236",
				"expected": "1323",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-endpoint-list.md",
					"line": 2,
				},
				"expectation": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 760,
				},
			},
		],
	},
}

test_fires_identity if {
	findings := map_differs.findings with data.sysdump as fires_identity_facts
	count(findings) > 0
}

fires_identity_facts := {
	"node": {
		"datapath_differences": [
			{
				"node": "node1",
				"kind": "endpoint_map_identity",
				"object": "demo/web-79c6b4c86b-2fhtt",
				"address": "10.244.0.236",
				"expected": "108295",
				"actual": "112022",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-endpoint-list.md",
					"line": 8,
				},
				"expectation": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 760,
				},
			},
		],
	},
}

test_quiet if {
	findings := map_differs.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"datapath_differences": [],
	},
}
