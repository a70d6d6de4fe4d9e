# Generated from service_pending.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.edge.service_pending_test

import data.cilium.edge.service_pending

test_fires if {
	findings := service_pending.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
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
	"load_balancer_pools": [],
	"object_conditions": [],
	"services": [
		{
			"namespace": "demo",
			"name": "web",
			"type": "LoadBalancer",
			"cluster_ips": [
				"10.96.10.10",
			],
			"headless": false,
			"has_selector": true,
			"internal_traffic_policy": "Cluster",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:39:29Z",
			"created_at_unix": 1795401569,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 84,
			},
		},
	],
}

test_fires_refused if {
	findings := service_pending.findings with data.sysdump as fires_refused_facts
	count(findings) > 0
}

fires_refused_facts := {
	"dump": [],
	"load_balancer_pools": [],
	"object_conditions": [
		{
			"kind": "Service",
			"namespace": "demo",
			"name": "web",
			"type": "cilium.io/IPAMRequestSatisfied",
			"status": "False",
			"reason": "already_allocated",
			"message": "The IP '192.0.2.7' is already allocated to another service",
			"last_transition_at": "2026-11-23T02:49:40Z",
			"last_transition_at_unix": 1795402180,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 109,
			},
		},
	],
	"services": [],
}

test_quiet if {
	findings := service_pending.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
	"load_balancer_pools": [],
	"object_conditions": [],
	"services": [
		{
			"namespace": "demo",
			"name": "web",
			"type": "LoadBalancer",
			"cluster_ips": [
				"10.96.10.10",
			],
			"headless": false,
			"has_selector": true,
			"internal_traffic_policy": "Cluster",
			"session_affinity": "None",
			"load_balancer_class": "service.k8s.aws/nlb",
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
				"line": 155,
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
				"line": 221,
			},
		},
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
	],
}
