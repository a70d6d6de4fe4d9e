# Generated from cidr_covers_pods.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.policy.cidr_covers_pods_test

import data.cilium.policy.cidr_covers_pods

test_fires if {
	findings := cidr_covers_pods.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cilium_nodes": [
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"cilium_internal_ips": [
				"10.244.1.28",
			],
			"health_ips": [
				"10.244.1.220",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 171,
			},
		},
	],
	"policy_peers": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "web-egress",
			"rule": 0,
			"direction": "egress",
			"deny": false,
			"peer": "cidr",
			"value": "10.244.1.0/24",
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 15,
			},
		},
	],
}

test_quiet if {
	findings := cidr_covers_pods.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"cilium_nodes": [
		{
			"node": "node1",
			"internal_ips": [
				"172.30.0.11",
			],
			"cilium_internal_ips": [
				"10.244.0.132",
			],
			"health_ips": [
				"10.244.0.38",
			],
			"pod_cidrs": [
				"10.244.0.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 71,
			},
		},
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"cilium_internal_ips": [
				"10.244.1.28",
			],
			"health_ips": [
				"10.244.1.220",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 171,
			},
		},
	],
	"policy_peers": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "web-egress",
			"rule": 0,
			"direction": "egress",
			"deny": false,
			"peer": "cidr",
			"value": "0.0.0.0/0",
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 15,
			},
		},
	],
}
