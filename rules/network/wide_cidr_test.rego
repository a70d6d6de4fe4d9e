# Generated from wide_cidr.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.wide_cidr_test

import data.cilium.network.wide_cidr

test_fires if {
	findings := wide_cidr.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"agent_datapath": [],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "ipv4-native-routing-cidr",
			"value": "172.0.0.0/8",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
	],
}

test_quiet if {
	findings := wide_cidr.findings with data.sysdump as quiet_facts
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
	"configuration": [
		{
			"component": "cilium-config",
			"name": "ipv4-native-routing-cidr",
			"value": "10.0.0.0/8",
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
}
