# Generated from mtu.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.mtu_test

import data.cilium.network.mtu

test_fires if {
	findings := mtu.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"agent_datapath": [
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
	],
	"configuration": [],
	"devices": [
		{
			"node": "node2",
			"name": "eth0",
			"state": "UP",
			"mtu_bytes": 1400,
			"addresses": [
				"172.30.0.12/24",
				"fe80::b83a:17ff:fede:bc92/64",
			],
			"index": 2,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/ip-a.md",
				"line": 7,
			},
		},
	],
	"routes": [
		{
			"node": "node2",
			"family": "ipv4",
			"destination": "10.244.0.0/24",
			"via": "10.244.1.28",
			"device": "cilium_host",
			"mtu_bytes": 1450,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/ip--4-r.md",
				"line": 2,
			},
		},
	],
}

test_fires_route if {
	findings := mtu.findings with data.sysdump as fires_route_facts
	count(findings) > 0
}

fires_route_facts := {
	"agent_datapath": [
		{
			"node": "node2",
			"kube_proxy_replacement": "True",
			"devices": [
				"eth0",
			],
			"direct_routing_device": "eth0",
			"host_firewall": "Disabled",
			"host_routing": "Legacy",
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
				"file": "cilium-bugtool-cilium-4sv9m-20261123-025702/cmd/cilium-dbg-status---verbose.md",
				"line": 4,
			},
		},
	],
	"cilium_nodes": [
		{
			"node": "node1",
			"internal_ips": [
				"172.30.0.11",
			],
			"cilium_internal_ips": [
				"10.244.1.44",
			],
			"health_ips": [
				"10.244.1.79",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:55:14Z",
			"created_at_unix": 1795402514,
			"source": {
				"file": "ciliumnodes-20261123-025702.yaml",
				"line": 71,
			},
		},
	],
	"configuration": [],
	"devices": [
		{
			"node": "node2",
			"name": "eth0",
			"state": "UP",
			"mtu_bytes": 1500,
			"addresses": [
				"172.30.0.12/24",
				"fe80::74b2:78ff:fe6d:ccb8/64",
			],
			"index": 2,
			"source": {
				"file": "cilium-bugtool-cilium-4sv9m-20261123-025702/cmd/ip-a.md",
				"line": 7,
			},
		},
	],
	"routes": [
		{
			"node": "node2",
			"family": "ipv4",
			"destination": "10.244.1.0/24",
			"via": "10.244.0.38",
			"device": "cilium_host",
			"mtu_bytes": 1500,
			"source": {
				"file": "cilium-bugtool-cilium-4sv9m-20261123-025702/cmd/ip--4-r.md",
				"line": 4,
			},
		},
	],
}

test_fires_option if {
	findings := mtu.findings with data.sysdump as fires_option_facts
	count(findings) > 0
}

fires_option_facts := {
	"agent_datapath": [
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
	"cilium_nodes": [],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "mtu",
			"value": "9000",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
	],
	"devices": [
		{
			"node": "node2",
			"name": "eth0",
			"state": "UP",
			"mtu_bytes": 1500,
			"addresses": [
				"172.30.0.12/24",
				"fe80::b83a:17ff:fede:bc92/64",
			],
			"index": 2,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/ip-a.md",
				"line": 7,
			},
		},
	],
	"routes": [],
}

test_quiet if {
	findings := mtu.findings with data.sysdump as quiet_facts
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
			"name": "mtu",
			"value": "1450",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
		{
			"component": "cilium-config",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 4,
			},
		},
		{
			"component": "cilium-config",
			"name": "auto-direct-node-routes",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 5,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-distributed-lru",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 6,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-drop-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 7,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-policy-verdict-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 8,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-trace-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 9,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-acceleration",
			"value": "disabled",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 10,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-algorithm-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 11,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-external-clusterip",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 12,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-map-max",
			"value": "65536",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 13,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-mode-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 14,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-sock",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 15,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-source-range-all-types",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 16,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-map-dynamic-size-ratio",
			"value": "0.0025",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 17,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-policy-map-max",
			"value": "16384",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 18,
			},
		},
	],
	"devices": [
		{
			"node": "node1",
			"name": "lo",
			"state": "UNKNOWN",
			"mtu_bytes": 65536,
			"index": 1,
			"rx_packets_total": 970,
			"rx_errors_total": 0,
			"rx_dropped_total": 0,
			"rx_missed_total": 0,
			"tx_packets_total": 970,
			"tx_errors_total": 0,
			"tx_dropped_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
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
			"rx_packets_total": 2869,
			"rx_errors_total": 0,
			"rx_dropped_total": 0,
			"rx_missed_total": 0,
			"tx_packets_total": 3236,
			"tx_errors_total": 0,
			"tx_dropped_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
				"line": 11,
			},
		},
		{
			"node": "node1",
			"name": "cilium_net",
			"kind": "veth",
			"state": "UP",
			"mtu_bytes": 1500,
			"index": 3,
			"rx_packets_total": 5,
			"rx_errors_total": 0,
			"rx_dropped_total": 0,
			"rx_missed_total": 0,
			"tx_packets_total": 5,
			"tx_errors_total": 0,
			"tx_dropped_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
				"line": 22,
			},
		},
		{
			"node": "node1",
			"name": "cilium_host",
			"kind": "veth",
			"state": "UP",
			"mtu_bytes": 1500,
			"index": 4,
			"rx_packets_total": 5,
			"rx_errors_total": 0,
			"rx_dropped_total": 0,
			"rx_missed_total": 0,
			"tx_packets_total": 5,
			"tx_errors_total": 0,
			"tx_dropped_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
				"line": 33,
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
			"rx_packets_total": 14,
			"rx_errors_total": 0,
			"rx_dropped_total": 0,
			"rx_missed_total": 0,
			"tx_packets_total": 14,
			"tx_errors_total": 0,
			"tx_dropped_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
				"line": 44,
			},
		},
		{
			"node": "node1",
			"name": "lxc2b500352f29a",
			"kind": "veth",
			"state": "UP",
			"mtu_bytes": 1500,
			"index": 7,
			"rx_packets_total": 199,
			"rx_errors_total": 0,
			"rx_dropped_total": 0,
			"rx_missed_total": 0,
			"tx_packets_total": 183,
			"tx_errors_total": 0,
			"tx_dropped_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
				"line": 55,
			},
		},
		{
			"node": "node1",
			"name": "lxc_health",
			"kind": "veth",
			"state": "UP",
			"mtu_bytes": 1500,
			"index": 9,
			"rx_packets_total": 14,
			"rx_errors_total": 0,
			"rx_dropped_total": 0,
			"rx_missed_total": 0,
			"tx_packets_total": 27,
			"tx_errors_total": 0,
			"tx_dropped_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
				"line": 66,
			},
		},
		{
			"node": "node1",
			"name": "lxc1a1a8ad8bc76",
			"kind": "veth",
			"state": "UP",
			"mtu_bytes": 1500,
			"index": 11,
			"rx_packets_total": 201,
			"rx_errors_total": 0,
			"rx_dropped_total": 0,
			"rx_missed_total": 0,
			"tx_packets_total": 183,
			"tx_errors_total": 0,
			"tx_dropped_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
				"line": 77,
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
}
