# Generated from proxy_rule.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.proxy_rule_test

import data.cilium.network.proxy_rule

test_fires if {
	findings := proxy_rule.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"node": {
		"agent_proxy": [
			{
				"node": "node1",
				"state": "OK",
				"ip": "10.244.0.132",
				"redirects_count": 3,
				"port_min": 10000,
				"port_max": 20000,
				"envoy": "embedded",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 64,
				},
			},
		],
		"ip_rules": [],
	},
}

test_quiet if {
	findings := proxy_rule.findings with data.sysdump as quiet_facts
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
		"agent_proxy": [
			{
				"node": "node1",
				"state": "OK",
				"ip": "10.244.0.132",
				"redirects_count": 3,
				"port_min": 10000,
				"port_max": 20000,
				"envoy": "embedded",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 64,
				},
			},
		],
		"ip_rules": [
			{
				"node": "node1",
				"priority": 9,
				"family": "ipv4",
				"from": "all",
				"fwmark": "0x200/0xf00",
				"table": "2004",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"priority": 0,
				"family": "ipv4",
				"from": "all",
				"table": "local",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"priority": 32766,
				"family": "ipv4",
				"from": "all",
				"table": "main",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"priority": 32767,
				"family": "ipv4",
				"from": "all",
				"table": "default",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 3,
				},
			},
		],
	},
}
