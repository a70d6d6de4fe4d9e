# Generated from address_of_node.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.edge.address_of_node_test

import data.cilium.edge.address_of_node

test_fires if {
	findings := address_of_node.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
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
	"load_balancer_pools": [
		{
			"name": "blue",
			"disabled": false,
			"blocks": [
				"172.30.0.0/24",
			],
			"source": {
				"file": "ciliumloadbalancerippools-20261123-025122.yaml",
				"line": 4,
			},
		},
	],
	"services": [],
}

test_quiet if {
	findings := address_of_node.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
	"load_balancer_pools": [
		{
			"name": "blue",
			"disabled": false,
			"blocks": [
				"172.30.0.128/25",
			],
			"source": {
				"file": "ciliumloadbalancerippools-20261123-025122.yaml",
				"line": 4,
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
