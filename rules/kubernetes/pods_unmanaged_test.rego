# Generated from pods_unmanaged.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kubernetes.pods_unmanaged_test

import data.cilium.kubernetes.pods_unmanaged

test_fires if {
	findings := pods_unmanaged.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"node": {
		"unmanaged_pods": [
			{
				"namespace": "demo",
				"name": "web-79c6b4c86b-2fhtt",
				"node": "node1",
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 455,
				},
			},
		],
	},
}

test_fires_chained if {
	findings := pods_unmanaged.findings with data.sysdump as fires_chained_facts
	count(findings) > 0
}

fires_chained_facts := {
	"configuration": [],
	"node": {
		"unmanaged_pods": [
			{
				"namespace": "demo",
				"name": "web-79c6b4c86b-2fhtt",
				"node": "node1",
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 455,
				},
			},
		],
	},
}

test_fires_old if {
	findings := pods_unmanaged.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"configuration": [],
	"node": {
		"unmanaged_pods": [
			{
				"namespace": "demo",
				"name": "client-68c79d4b99-rs2md",
				"node": "node2",
				"source": {
					"file": "k8s-pods-20261123-025702.yaml",
					"line": 81,
				},
			},
		],
	},
}

test_quiet if {
	findings := pods_unmanaged.findings with data.sysdump as quiet_facts
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
		"unmanaged_pods": [],
	},
}

test_quiet_young if {
	findings := pods_unmanaged.findings with data.sysdump as quiet_young_facts
	count(findings) == 0
}

quiet_young_facts := {
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
		"unmanaged_pods": [],
	},
}
