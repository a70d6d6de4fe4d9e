# Generated from kernel_settings.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.kernel_settings_test

import data.cilium.network.kernel_settings

test_fires if {
	findings := kernel_settings.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"node": {
		"agent_datapath": [],
		"sysctls": [
			{
				"node": "node1",
				"name": "net.ipv4.conf.all.rp_filter",
				"value": "1",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 240,
				},
			},
			{
				"node": "node1",
				"name": "net.ipv4.conf.cilium_net.rp_filter",
				"value": "0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 306,
				},
			},
		],
	},
}

test_fires_forward if {
	findings := kernel_settings.findings with data.sysdump as fires_forward_facts
	count(findings) > 0
}

fires_forward_facts := {
	"configuration": [],
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
		"sysctls": [
			{
				"node": "node1",
				"name": "net.ipv4.ip_forward",
				"value": "0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 632,
				},
			},
		],
	},
}

test_fires_device if {
	findings := kernel_settings.findings with data.sysdump as fires_device_facts
	count(findings) > 0
}

fires_device_facts := {
	"configuration": [],
	"node": {
		"agent_datapath": [],
		"sysctls": [
			{
				"node": "node1",
				"name": "net.ipv4.conf.lxc_health.rp_filter",
				"value": "1",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 570,
				},
			},
		],
	},
}

test_quiet if {
	findings := kernel_settings.findings with data.sysdump as quiet_facts
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
		"sysctls": [
			{
				"node": "node1",
				"name": "net.ipv4.conf.all.rp_filter",
				"value": "2",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 240,
				},
			},
			{
				"node": "node1",
				"name": "net.ipv4.conf.eth0.rp_filter",
				"value": "1",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 405,
				},
			},
			{
				"node": "node1",
				"name": "fs.file-max",
				"value": "2466170",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 15,
				},
			},
			{
				"node": "node1",
				"name": "fs.inotify.max_user_instances",
				"value": "128",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 23,
				},
			},
			{
				"node": "node1",
				"name": "fs.inotify.max_user_watches",
				"value": "192536",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 24,
				},
			},
			{
				"node": "node1",
				"name": "kernel.bpf_stats_enabled",
				"value": "0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 69,
				},
			},
			{
				"node": "node1",
				"name": "kernel.pid_max",
				"value": "4194304",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 139,
				},
			},
			{
				"node": "node1",
				"name": "kernel.threads-max",
				"value": "192730",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/sysctl--a.md",
					"line": 181,
				},
			},
		],
	},
}
