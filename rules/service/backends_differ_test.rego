# Generated from backends_differ.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.backends_differ_test

import data.cilium.service.backends_differ

test_fires if {
	findings := backends_differ.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"service_differences": [
			{
				"node": "node2",
				"namespace": "demo",
				"service": "web",
				"frontend": "10.96.10.10:80/TCP",
				"side": "agent_bpf",
				"missing_backends": [
					"10.244.0.209:8081",
				],
				"stale_backends": [
					"10.244.0.209:8080",
				],
				"frontend_missing": false,
				"source": {
					"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-bpf-lb-list.md",
					"line": 6,
				},
				"sources": [
					{
						"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-service-list--o-json.md",
						"line": 129,
					},
				],
			},
		],
	},
}

test_fires_map if {
	findings := backends_differ.findings with data.sysdump as fires_map_facts
	count(findings) > 0
}

fires_map_facts := {
	"node": {
		"service_differences": [
			{
				"node": "node1",
				"namespace": "demo",
				"service": "web",
				"frontend": "10.96.10.10:80/TCP",
				"side": "agent_bpf",
				"missing_backends": [
					"10.244.0.236:8080",
				],
				"stale_backends": [
					"10.244.0.99:8080",
				],
				"frontend_missing": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-lb-list.md",
					"line": 11,
				},
				"sources": [
					{
						"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-service-list--o-json.md",
						"line": 129,
					},
				],
			},
		],
	},
}

test_quiet if {
	findings := backends_differ.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"service_differences": [
			{
				"node": "node1",
				"namespace": "demo",
				"service": "web",
				"frontend": "10.96.10.10:80/TCP",
				"side": "agent_bpf",
				"stale_backends": [
					"10.244.0.99:8080",
				],
				"frontend_missing": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-lb-list.md",
					"line": 12,
				},
				"sources": [
					{
						"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-service-list--o-json.md",
						"line": 129,
					},
				],
			},
		],
	},
}
