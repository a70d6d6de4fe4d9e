# Generated from cloud_devices.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.cloud_devices_test

import data.cilium.network.cloud_devices

test_fires if {
	findings := cloud_devices.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "ipam",
			"value": "eni",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 103,
			},
		},
	],
	"node": {
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
				"destination": "default",
				"via": "172.31.0.1",
				"device": "eth1",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 6,
				},
			},
		],
	},
}

test_quiet if {
	findings := cloud_devices.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "ipam",
			"value": "eni",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 103,
			},
		},
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
	],
	"node": {
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
