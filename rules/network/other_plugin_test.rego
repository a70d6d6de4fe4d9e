# Generated from other_plugin.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.other_plugin_test

import data.cilium.network.other_plugin

test_fires if {
	findings := other_plugin.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"node": {
		"agent_cni": [],
		"devices": [
			{
				"node": "node1",
				"name": "flannel.1",
				"state": "UNKNOWN",
				"mtu_bytes": 1450,
				"addresses": [
					"10.42.0.0/32",
				],
				"index": 64,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip-a.md",
					"line": 47,
				},
			},
		],
		"routes": [
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.42.1.0/24",
				"via": "10.42.1.0",
				"device": "flannel.1",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 6,
				},
			},
		],
	},
}

test_quiet if {
	findings := other_plugin.findings with data.sysdump as quiet_facts
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
		"agent_cni": [
			{
				"node": "node1",
				"chaining_mode": "none",
				"file_message": "successfully wrote CNI configuration file to /host/etc/cni/net.d/05-cilium.conflist",
				"file_written": true,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 8,
				},
			},
		],
		"devices": [
			{
				"node": "node1",
				"name": "docker0",
				"state": "UNKNOWN",
				"mtu_bytes": 1450,
				"index": 64,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip-a.md",
					"line": 47,
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
