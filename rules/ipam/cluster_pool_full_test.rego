# Generated from cluster_pool_full.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.ipam.cluster_pool_full_test

import data.cilium.ipam.cluster_pool_full

test_fires if {
	findings := cluster_pool_full.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
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
			"operator_error": "there are no remaining CIDRs left to allocate in the accepted range",
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 71,
			},
		},
	],
	"configuration": [],
}

test_fires_full if {
	findings := cluster_pool_full.findings with data.sysdump as fires_full_facts
	count(findings) > 0
}

fires_full_facts := {
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
			"operator_error": "allocator full",
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 71,
			},
		},
	],
	"configuration": [],
}

test_quiet if {
	findings := cluster_pool_full.findings with data.sysdump as quiet_facts
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
			"operator_error": "failed to update CiliumNode: the object has been modified",
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
				"line": 172,
			},
		},
	],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
		{
			"component": "cilium-config",
			"name": "auto-direct-node-routes",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 4,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-distributed-lru",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 5,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-drop-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 6,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-policy-verdict-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 7,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-trace-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 8,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-acceleration",
			"value": "disabled",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 9,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-algorithm-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 10,
			},
		},
	],
}
