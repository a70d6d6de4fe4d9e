# Generated from pool_unusable.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.edge.pool_unusable_test

import data.cilium.edge.pool_unusable

test_fires if {
	findings := pool_unusable.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"load_balancer_pools": [
		{
			"name": "blue",
			"disabled": false,
			"conflicting": true,
			"conflict_message": "Pool conflicts since CIDR '192.0.2.0/28' overlaps CIDR '192.0.2.0/24' from IP Pool 'red'",
			"blocks": [
				"192.0.2.0/28",
			],
			"source": {
				"file": "ciliumloadbalancerippools-20261123-025122.yaml",
				"line": 5,
			},
		},
	],
	"services": [],
}

test_quiet if {
	findings := pool_unusable.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"load_balancer_pools": [
		{
			"name": "blue",
			"disabled": false,
			"conflicting": false,
			"total_count": 14,
			"available_count": 9,
			"blocks": [
				"192.0.2.0/28",
			],
			"source": {
				"file": "ciliumloadbalancerippools-20261123-025122.yaml",
				"line": 5,
			},
		},
	],
	"services": [
		{
			"namespace": "default",
			"name": "kubernetes",
			"type": "ClusterIP",
			"cluster_ips": [
				"10.96.0.1",
			],
			"headless": false,
			"has_selector": false,
			"internal_traffic_policy": "Cluster",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:12:09Z",
			"created_at_unix": 1795399929,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 34,
			},
		},
		{
			"namespace": "demo",
			"name": "web",
			"type": "ClusterIP",
			"cluster_ips": [
				"10.96.10.10",
			],
			"headless": false,
			"has_selector": true,
			"internal_traffic_policy": "Cluster",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:49:29Z",
			"created_at_unix": 1795402169,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 84,
			},
		},
		{
			"namespace": "kube-system",
			"name": "cilium-agent",
			"type": "ClusterIP",
			"headless": true,
			"has_selector": true,
			"internal_traffic_policy": "Cluster",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:45:04Z",
			"created_at_unix": 1795401904,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 154,
			},
		},
		{
			"namespace": "kube-system",
			"name": "hubble-peer",
			"type": "ClusterIP",
			"cluster_ips": [
				"10.96.39.86",
			],
			"headless": false,
			"has_selector": true,
			"internal_traffic_policy": "Local",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:45:03Z",
			"created_at_unix": 1795401903,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 220,
			},
		},
	],
}
