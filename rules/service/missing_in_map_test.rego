# Generated from missing_in_map.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.missing_in_map_test

import data.cilium.service.missing_in_map

test_fires if {
	findings := missing_in_map.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"reconcile_errors": [],
		"service_differences": [
			{
				"node": "node2",
				"namespace": "demo",
				"service": "web",
				"frontend": "10.96.10.10:80/TCP",
				"side": "agent_bpf",
				"missing_backends": [
					"10.244.0.209:8080",
					"10.244.0.236:8080",
				],
				"frontend_missing": true,
				"source": {
					"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-service-list--o-json.md",
					"line": 129,
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

test_quiet if {
	findings := missing_in_map.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"reconcile_errors": [],
		"service_differences": [],
	},
}
