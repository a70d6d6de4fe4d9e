# Generated from overlapping_ranges.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.ipam.overlapping_ranges_test

import data.cilium.ipam.overlapping_ranges

test_fires if {
	findings := overlapping_ranges.findings with data.sysdump as fires_facts
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
				"10.244.0.0/24",
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
	"configuration": [
		{
			"component": "cilium-config",
			"name": "ipam",
			"value": "cluster-pool",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 103,
			},
		},
	],
	"kubernetes_nodes": [],
	"services": [],
}

test_fires_nodes if {
	findings := overlapping_ranges.findings with data.sysdump as fires_nodes_facts
	count(findings) > 0
}

fires_nodes_facts := {
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
				"172.30.0.0/24",
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
	"configuration": [
		{
			"component": "cilium-config",
			"name": "ipam",
			"value": "cluster-pool",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 103,
			},
		},
	],
	"kubernetes_nodes": [
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"pod_cidrs": [
				"10.0.5.0/24",
			],
			"unschedulable": false,
			"kernel_version": "6.18.44-fc-v669",
			"os_image": "Debian GNU/Linux 12 (bookworm)",
			"operating_system": "linux",
			"architecture": "amd64",
			"container_runtime": "kubelet://0",
			"kubelet_version": "v1.33.13",
			"ready_status": "True",
			"capacity_cpu_millicores": 2000,
			"capacity_memory_bytes": 8589934592,
			"capacity_pods_count": 110,
			"created_at": "2026-11-23T02:49:31Z",
			"created_at_unix": 1795402171,
			"source": {
				"file": "k8s-nodes-20261123-025122.yaml",
				"line": 269,
			},
		},
	],
	"services": [],
}

test_fires_pool if {
	findings := overlapping_ranges.findings with data.sysdump as fires_pool_facts
	count(findings) > 0
}

fires_pool_facts := {
	"cilium_nodes": [],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "cluster-pool-ipv4-cidr",
			"value": "10.0.0.0/8",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 24,
			},
		},
		{
			"component": "cilium-config",
			"name": "ipam",
			"value": "cluster-pool",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 103,
			},
		},
	],
	"kubernetes_nodes": [],
	"services": [
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

test_fires_wider if {
	findings := overlapping_ranges.findings with data.sysdump as fires_wider_facts
	count(findings) > 0
}

fires_wider_facts := {
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
				"10.244.0.0/23",
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
	"configuration": [
		{
			"component": "cilium-config",
			"name": "ipam",
			"value": "cluster-pool",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 103,
			},
		},
	],
	"kubernetes_nodes": [],
	"services": [],
}

test_quiet if {
	findings := overlapping_ranges.findings with data.sysdump as quiet_facts
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
	"kubernetes_nodes": [
		{
			"node": "node1",
			"internal_ips": [
				"172.30.0.11",
			],
			"pod_cidrs": [
				"10.0.4.0/24",
			],
			"unschedulable": false,
			"kernel_version": "6.18.44-fc-v669",
			"os_image": "Debian GNU/Linux 12 (bookworm)",
			"operating_system": "linux",
			"architecture": "amd64",
			"container_runtime": "kubelet://0",
			"kubelet_version": "v1.33.13",
			"ready_status": "True",
			"capacity_cpu_millicores": 2000,
			"capacity_memory_bytes": 8589934592,
			"capacity_pods_count": 110,
			"created_at": "2026-11-23T02:49:30Z",
			"created_at_unix": 1795402170,
			"source": {
				"file": "k8s-nodes-20261123-025122.yaml",
				"line": 112,
			},
		},
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"pod_cidrs": [
				"10.0.5.0/24",
			],
			"unschedulable": false,
			"kernel_version": "6.18.44-fc-v669",
			"os_image": "Debian GNU/Linux 12 (bookworm)",
			"operating_system": "linux",
			"architecture": "amd64",
			"container_runtime": "kubelet://0",
			"kubelet_version": "v1.33.13",
			"ready_status": "True",
			"capacity_cpu_millicores": 2000,
			"capacity_memory_bytes": 8589934592,
			"capacity_pods_count": 110,
			"created_at": "2026-11-23T02:49:31Z",
			"created_at_unix": 1795402171,
			"source": {
				"file": "k8s-nodes-20261123-025122.yaml",
				"line": 269,
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
