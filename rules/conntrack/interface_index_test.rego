# Generated from interface_index.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.conntrack.interface_index_test

import data.cilium.conntrack.interface_index

test_fires if {
	findings := interface_index.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"kubernetes_nodes": [],
	"node": {
		"devices": [
			{
				"node": "node1",
				"name": "lxc0b2a1c9d8e7f",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 64999,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/ip-a.md",
					"line": 39,
				},
			},
		],
	},
}

test_quiet if {
	findings := interface_index.findings with data.sysdump as quiet_facts
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
				"10.0.2.0/24",
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
			"created_at": "2026-11-23T02:55:09Z",
			"created_at_unix": 1795402509,
			"source": {
				"file": "k8s-nodes-20261123-025702.yaml",
				"line": 112,
			},
		},
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"pod_cidrs": [
				"10.0.3.0/24",
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
			"created_at": "2026-11-23T02:55:10Z",
			"created_at_unix": 1795402510,
			"source": {
				"file": "k8s-nodes-20261123-025702.yaml",
				"line": 269,
			},
		},
	],
	"node": {
		"devices": [
			{
				"node": "node1",
				"name": "lxc0b2a1c9d8e7f",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 64999,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/ip-a.md",
					"line": 39,
				},
			},
			{
				"node": "node1",
				"name": "lo",
				"state": "UNKNOWN",
				"mtu_bytes": 65536,
				"index": 1,
				"rx_packets_total": 1032,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 1032,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/ip--d--s-l.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"name": "eth0",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 2,
				"rx_packets_total": 3178,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 3477,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/ip--d--s-l.md",
					"line": 7,
				},
			},
			{
				"node": "node1",
				"name": "cilium_net",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 3,
				"rx_packets_total": 73,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 21,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/ip--d--s-l.md",
					"line": 14,
				},
			},
			{
				"node": "node1",
				"name": "cilium_host",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 4,
				"rx_packets_total": 21,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 73,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/ip--d--s-l.md",
					"line": 21,
				},
			},
			{
				"node": "node1",
				"name": "cilium_vxlan",
				"kind": "vxlan",
				"state": "UNKNOWN",
				"mtu_bytes": 1500,
				"tunnel_port": 8472,
				"index": 5,
				"rx_packets_total": 242,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 240,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/ip--d--s-l.md",
					"line": 28,
				},
			},
			{
				"node": "node1",
				"name": "lxc_health",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 7,
				"rx_packets_total": 28,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 45,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/ip--d--s-l.md",
					"line": 35,
				},
			},
			{
				"node": "node1",
				"name": "lxc2b2c719767fd",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 9,
				"rx_packets_total": 216,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 189,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/ip--d--s-l.md",
					"line": 42,
				},
			},
		],
	},
}
