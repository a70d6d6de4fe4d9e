# Generated from file_shares.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.file_shares_test

import data.cilium.service.file_shares

test_fires if {
	findings := file_shares.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"agent_datapath": [
		{
			"node": "node1",
			"kube_proxy_replacement": "True",
			"devices": [
				"eth0",
			],
			"direct_routing_device": "eth0",
			"host_firewall": "Disabled",
			"routing_mode": "tunnel",
			"tunnel_protocol": "vxlan",
			"host_routing": "Legacy",
			"attach_mode": "TCX",
			"device_mode": "veth",
			"masquerading": "IPTables",
			"bandwidth_manager": "Disabled",
			"socket_lb": "Enabled",
			"node_port_mode": "SNAT",
			"backend_selection": "Random",
			"xdp_acceleration": "Disabled",
			"node_port_min": 30000,
			"node_port_max": 32767,
			"identity_min": 65536,
			"identity_max": 131071,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 4,
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
			"kernel_version": "5.15.0-91-generic",
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
	],
	"service_ports": [
		{
			"namespace": "demo",
			"service": "web",
			"port": 2049,
			"protocol": "TCP",
			"target_port": "8080",
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 101,
			},
		},
	],
}

test_quiet if {
	findings := file_shares.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"agent_datapath": [
		{
			"node": "node1",
			"kube_proxy_replacement": "True",
			"devices": [
				"eth0",
			],
			"direct_routing_device": "eth0",
			"host_firewall": "Disabled",
			"routing_mode": "tunnel",
			"tunnel_protocol": "vxlan",
			"host_routing": "Legacy",
			"attach_mode": "TCX",
			"device_mode": "veth",
			"masquerading": "IPTables",
			"bandwidth_manager": "Disabled",
			"socket_lb": "Enabled",
			"node_port_mode": "SNAT",
			"backend_selection": "Random",
			"xdp_acceleration": "Disabled",
			"node_port_min": 30000,
			"node_port_max": 32767,
			"identity_min": 65536,
			"identity_max": 131071,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 4,
			},
		},
		{
			"node": "node2",
			"kube_proxy_replacement": "True",
			"devices": [
				"eth0",
			],
			"direct_routing_device": "eth0",
			"host_firewall": "Disabled",
			"routing_mode": "tunnel",
			"tunnel_protocol": "vxlan",
			"host_routing": "Legacy",
			"attach_mode": "TCX",
			"device_mode": "veth",
			"masquerading": "IPTables",
			"bandwidth_manager": "Disabled",
			"socket_lb": "Enabled",
			"node_port_mode": "SNAT",
			"backend_selection": "Random",
			"xdp_acceleration": "Disabled",
			"node_port_min": 30000,
			"node_port_max": 32767,
			"identity_min": 65536,
			"identity_max": 131071,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 4,
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
			"kernel_version": "5.15.0-91-generic",
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
	"service_ports": [
		{
			"namespace": "default",
			"service": "kubernetes",
			"name": "https",
			"port": 443,
			"protocol": "TCP",
			"target_port": "6443",
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 48,
			},
		},
		{
			"namespace": "demo",
			"service": "web",
			"port": 80,
			"protocol": "TCP",
			"target_port": "8080",
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 97,
			},
		},
		{
			"namespace": "kube-system",
			"service": "cilium-agent",
			"name": "envoy-metrics",
			"port": 9964,
			"protocol": "TCP",
			"target_port": "envoy-metrics",
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 168,
			},
		},
		{
			"namespace": "kube-system",
			"service": "hubble-peer",
			"name": "peer-service",
			"port": 443,
			"protocol": "TCP",
			"target_port": "4244",
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 234,
			},
		},
	],
}
