# Generated from tunnel_device.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.tunnel_device_test

import data.cilium.network.tunnel_device

test_fires if {
	findings := tunnel_device.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"node": {
		"agent_datapath": [],
		"devices": [
			{
				"node": "node1",
				"name": "cilium_vxlan",
				"state": "DOWN",
				"mtu_bytes": 1500,
				"addresses": [
					"fe80::833:39ff:fe0e:f9ab/64",
				],
				"index": 5,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip-a.md",
					"line": 23,
				},
			},
		],
	},
}

test_fires_foreign if {
	findings := tunnel_device.findings with data.sysdump as fires_foreign_facts
	count(findings) > 0
}

fires_foreign_facts := {
	"configuration": [],
	"node": {
		"agent_datapath": [],
		"devices": [
			{
				"node": "node1",
				"name": "cilium_host",
				"state": "UP",
				"mtu_bytes": 1500,
				"addresses": [
					"10.244.0.132/32",
					"fe80::a0cf:39ff:fe4b:f3b9/64",
				],
				"index": 4,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip-a.md",
					"line": 17,
				},
			},
		],
	},
}

test_quiet if {
	findings := tunnel_device.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
	"node": {
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
		"devices": [
			{
				"node": "node1",
				"name": "flannel.1",
				"kind": "vxlan",
				"state": "UNKNOWN",
				"mtu_bytes": 1450,
				"tunnel_port": 4789,
				"vni": 1,
				"index": 99,
				"rx_packets_total": 0,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 0,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 110,
				},
			},
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
		],
	},
}
