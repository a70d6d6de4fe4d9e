# Generated from pod_pool.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.ipam.pod_pool_test

import data.cilium.ipam.pod_pool

test_fires if {
	findings := pod_pool.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cilium_node_pools": [
		{
			"node": "node2",
			"pool": "blue",
			"needed_ipv4_count": 16,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 198,
			},
		},
	],
	"cilium_nodes": [],
	"dump": [],
	"pod_pools": [],
}

test_quiet if {
	findings := pod_pool.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"cilium_node_pools": [
		{
			"node": "node2",
			"pool": "blue",
			"needed_ipv4_count": 16,
			"cidrs": [
				"10.207.0.16/28",
			],
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 198,
			},
		},
	],
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
				"10.207.0.16/28",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 171,
			},
		},
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
	],
	"dump": [
		{
			"captured_at": "2026-11-23T02:51:30.662575303Z",
			"captured_at_unix": 1795402290.662,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 209,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"pod_pools": [],
}
