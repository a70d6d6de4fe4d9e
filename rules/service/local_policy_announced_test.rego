# Generated from local_policy_announced.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.local_policy_announced_test

import data.cilium.service.local_policy_announced

test_fires if {
	findings := local_policy_announced.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"leases": [
		{
			"namespace": "kube-system",
			"name": "cilium-l2announce-demo-web",
			"holder": "node2",
			"acquired_at": "2026-11-22T02:12:16Z",
			"acquired_at_unix": 1795313536,
			"renewed_at": "2026-11-23T02:51:22Z",
			"renewed_at_unix": 1795402282,
			"duration_seconds": 15,
			"transitions_count": 1,
			"source": {
				"file": "k8s-leases-20261123-025122.yaml",
				"line": 12,
			},
		},
	],
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
			"external_traffic_policy": "Local",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:49:29Z",
			"created_at_unix": 1795402169,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 84,
			},
		},
	],
	"slice_endpoints": [],
}

test_quiet if {
	findings := local_policy_announced.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"leases": [
		{
			"namespace": "kube-system",
			"name": "apiserver-wlv32tlttr4jl3gtroqexyxapa",
			"holder": "apiserver-wlv32tlttr4jl3gtroqexyxapa_1f91e6a6-6d4b-42cc-bdcd-0be6c1dca7cd",
			"renewed_at": "2026-11-23T02:51:17.306875Z",
			"renewed_at_unix": 1795402277.306,
			"duration_seconds": 3600,
			"source": {
				"file": "k8s-leases-20261123-025122.yaml",
				"line": 33,
			},
		},
		{
			"namespace": "kube-system",
			"name": "cilium-operator-resource-lock",
			"holder": "node1-crhtxfpbd2",
			"acquired_at": "2026-11-23T02:49:51.064129Z",
			"acquired_at_unix": 1795402191.064,
			"renewed_at": "2026-11-23T02:51:21.740418Z",
			"renewed_at_unix": 1795402281.74,
			"duration_seconds": 15,
			"transitions_count": 8,
			"source": {
				"file": "k8s-leases-20261123-025122.yaml",
				"line": 60,
			},
		},
	],
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
			"external_traffic_policy": "Local",
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
	"slice_endpoints": [
		{
			"namespace": "default",
			"service": "kubernetes",
			"slice": "kubernetes",
			"address": "172.30.0.1",
			"ready": true,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 6,
			},
		},
		{
			"namespace": "demo",
			"service": "web",
			"slice": "web-bw6vw",
			"address": "10.244.0.236",
			"node": "node1",
			"pod": "web-79c6b4c86b-2fhtt",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 39,
			},
		},
		{
			"namespace": "demo",
			"service": "web",
			"slice": "web-bw6vw",
			"address": "10.244.0.209",
			"node": "node1",
			"pod": "web-79c6b4c86b-tl872",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 51,
			},
		},
		{
			"namespace": "kube-system",
			"service": "cilium-agent",
			"slice": "cilium-agent-v6cgw",
			"address": "172.30.0.11",
			"node": "node1",
			"pod": "cilium-88hf7",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 111,
			},
		},
		{
			"namespace": "kube-system",
			"service": "cilium-agent",
			"slice": "cilium-agent-v6cgw",
			"address": "172.30.0.12",
			"node": "node2",
			"pod": "cilium-x4qvg",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 123,
			},
		},
		{
			"namespace": "kube-system",
			"service": "hubble-peer",
			"slice": "hubble-peer-8r5kf",
			"address": "172.30.0.11",
			"node": "node1",
			"pod": "cilium-88hf7",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 195,
			},
		},
		{
			"namespace": "kube-system",
			"service": "hubble-peer",
			"slice": "hubble-peer-8r5kf",
			"address": "172.30.0.12",
			"node": "node2",
			"pod": "cilium-x4qvg",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 207,
			},
		},
	],
}
