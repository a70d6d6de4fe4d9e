# Generated from empty_peer_list.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.policy.empty_peer_list_test

import data.cilium.policy.empty_peer_list

test_fires if {
	findings := empty_peer_list.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "p",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": true,
			"has_egress": false,
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"features": [
				"empty_peer_list",
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
	findings := empty_peer_list.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "p",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": true,
			"has_egress": false,
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
}
