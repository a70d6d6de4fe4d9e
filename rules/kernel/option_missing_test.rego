# Generated from option_missing.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kernel.option_missing_test

import data.cilium.kernel.option_missing

test_fires if {
	findings := option_missing.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-wireguard",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
	],
	"node": {
		"kernel_config": [
			{
				"node": "node1",
				"name": "CONFIG_WIREGUARD",
				"value": "n",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 2013,
				},
			},
		],
	},
}

test_fires_tunnel if {
	findings := option_missing.findings with data.sysdump as fires_tunnel_facts
	count(findings) > 0
}

fires_tunnel_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "tunnel-protocol",
			"value": "geneve",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 160,
			},
		},
	],
	"node": {
		"kernel_config": [
			{
				"node": "node1",
				"name": "CONFIG_GENEVE",
				"value": "n",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 2022,
				},
			},
		],
	},
}

test_quiet if {
	findings := option_missing.findings with data.sysdump as quiet_facts
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
		"kernel_config": [
			{
				"node": "node1",
				"name": "CONFIG_BPF",
				"value": "y",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 113,
				},
			},
			{
				"node": "node1",
				"name": "CONFIG_BPF_SYSCALL",
				"value": "y",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 120,
				},
			},
			{
				"node": "node1",
				"name": "CONFIG_BPF_JIT",
				"value": "y",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 121,
				},
			},
			{
				"node": "node1",
				"name": "CONFIG_BPF_JIT_ALWAYS_ON",
				"value": "y",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 122,
				},
			},
			{
				"node": "node1",
				"name": "CONFIG_BPF_LSM",
				"value": "y",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 127,
				},
			},
			{
				"node": "node1",
				"name": "CONFIG_IKCONFIG_PROC",
				"value": "y",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 191,
				},
			},
			{
				"node": "node1",
				"name": "CONFIG_CGROUPS",
				"value": "y",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 216,
				},
			},
			{
				"node": "node1",
				"name": "CONFIG_CGROUP_BPF",
				"value": "y",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/conf/kernel-config.gz",
					"line": 242,
				},
			},
		],
	},
}
