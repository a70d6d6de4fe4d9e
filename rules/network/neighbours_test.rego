# Generated from neighbours.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.neighbours_test

import data.cilium.network.neighbours

test_fires if {
	findings := neighbours.findings with data.sysdump as fires_facts
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
	"kubernetes_nodes": [],
	"node": {
		"failed_neighbors": [
			{
				"node": "node1",
				"ip": "172.30.0.12",
				"device": "eth0",
				"state": "FAILED",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-n.md",
					"line": 3,
				},
			},
		],
		"routes": [],
	},
}

test_fires_gateway if {
	findings := neighbours.findings with data.sysdump as fires_gateway_facts
	count(findings) > 0
}

fires_gateway_facts := {
	"cilium_nodes": [],
	"kubernetes_nodes": [],
	"node": {
		"failed_neighbors": [
			{
				"node": "node1",
				"ip": "172.30.0.1",
				"device": "eth0",
				"state": "FAILED",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-n.md",
					"line": 3,
				},
			},
		],
		"routes": [
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "default",
				"via": "172.30.0.1",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 1,
				},
			},
		],
	},
}

test_quiet if {
	findings := neighbours.findings with data.sysdump as quiet_facts
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
	"node": {
		"failed_neighbors": [
			{
				"node": "node1",
				"ip": "172.30.0.77",
				"device": "eth0",
				"state": "FAILED",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-n.md",
					"line": 3,
				},
			},
		],
		"routes": [
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "default",
				"via": "172.30.0.1",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.0.0/24",
				"via": "10.244.0.132",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.0.132",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.1.0/24",
				"via": "10.244.0.132",
				"device": "cilium_host",
				"mtu_bytes": 1450,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "172.30.0.0/24",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "cilium_net",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 3,
				},
			},
		],
	},
}
