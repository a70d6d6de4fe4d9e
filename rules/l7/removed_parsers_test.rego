# Generated from removed_parsers.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.l7.removed_parsers_test

import data.cilium.l7.removed_parsers

test_fires if {
	findings := removed_parsers.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "kafka",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": true,
			"has_egress": false,
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"features": [
				"l7_kafka",
			],
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
}

test_quiet if {
	findings := removed_parsers.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "http",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": true,
			"has_egress": false,
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"features": [
				"l7_http",
			],
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
}
