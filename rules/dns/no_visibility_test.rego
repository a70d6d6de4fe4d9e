# Generated from no_visibility.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dns.no_visibility_test

import data.cilium.dns.no_visibility

test_fires if {
	findings := no_visibility.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "to-fqdn",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": false,
			"has_egress": true,
			"ingress_default_deny": false,
			"egress_default_deny": true,
			"features": [
				"fqdn",
			],
			"fqdn_patterns": [
				"api.example.com",
			],
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
	"policy_selections": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "to-fqdn",
			"rule": 0,
			"selected_pods_count": 2,
			"workloads": [
				"demo/web",
			],
			"ingress_default_deny": false,
			"egress_default_deny": true,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
}

test_quiet if {
	findings := no_visibility.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "to-fqdn",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": false,
			"has_egress": true,
			"ingress_default_deny": false,
			"egress_default_deny": true,
			"features": [
				"fqdn",
			],
			"fqdn_patterns": [
				"api.example.com",
			],
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "dns",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": false,
			"has_egress": true,
			"ingress_default_deny": false,
			"egress_default_deny": true,
			"features": [
				"l7_dns",
			],
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 20,
			},
		},
	],
	"policy_selections": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "to-fqdn",
			"rule": 0,
			"selected_pods_count": 2,
			"workloads": [
				"demo/web",
			],
			"ingress_default_deny": false,
			"egress_default_deny": true,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "dns",
			"rule": 0,
			"selected_pods_count": 2,
			"workloads": [
				"demo/web",
			],
			"ingress_default_deny": false,
			"egress_default_deny": true,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 20,
			},
		},
	],
}
