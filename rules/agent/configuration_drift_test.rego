# Generated from configuration_drift.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.agent.configuration_drift_test

import data.cilium.agent.configuration_drift

test_fires if {
	findings := configuration_drift.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-hubble",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 56,
			},
		},
	],
	"node": {
		"agent_options": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "enable-hubble",
				"value": "true",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 179,
				},
			},
		],
	},
}

test_fires_old if {
	findings := configuration_drift.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-hubble",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 34,
			},
		},
	],
	"node": {
		"agent_options": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "enable-hubble",
				"value": "true",
				"source": {
					"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
					"line": 135,
				},
			},
		],
	},
}

test_quiet if {
	findings := configuration_drift.findings with data.sysdump as quiet_facts
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
		"agent_options": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-health-port",
				"value": "9879",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 6,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-health-require-k8s-connectivity",
				"value": "true",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 7,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-labels",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 8,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-liveness-update-interval",
				"value": "1s",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 9,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-not-ready-taint-key",
				"value": "node.cilium.io/agent-not-ready",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 10,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "alibabacloud-security-group-tags",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 11,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "alibabacloud-security-groups",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 12,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "alibabacloud-vswitch-tags",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 13,
				},
			},
		],
	},
}

test_quiet_forms if {
	findings := configuration_drift.findings with data.sysdump as quiet_forms_facts
	count(findings) == 0
}

quiet_forms_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "controller-group-metrics",
			"value": "sync-host-ips, write-cni-file, sync-lb-maps-with-k8s-services",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 33,
			},
		},
		{
			"component": "cilium-config",
			"name": "mesh-auth-gc-interval",
			"value": "5m",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 112,
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
	],
	"node": {
		"agent_options": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-health-port",
				"value": "9879",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 6,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-health-require-k8s-connectivity",
				"value": "true",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 7,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-labels",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 8,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-liveness-update-interval",
				"value": "1s",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 9,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "agent-not-ready-taint-key",
				"value": "node.cilium.io/agent-not-ready",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 10,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "alibabacloud-security-group-tags",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 11,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "alibabacloud-security-groups",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 12,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"name": "alibabacloud-vswitch-tags",
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 13,
				},
			},
		],
	},
}
