# Generated from cluster_identity.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.clustermesh.cluster_identity_test

import data.cilium.clustermesh.cluster_identity

test_fires if {
	findings := cluster_identity.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "cluster-id",
			"value": "3",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 22,
			},
		},
		{
			"component": "cilium-config",
			"name": "cluster-name",
			"value": "default",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 23,
			},
		},
	],
	"remote_clusters": [],
}

test_quiet if {
	findings := cluster_identity.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "cluster-id",
			"value": "7",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 22,
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
	"remote_clusters": [],
}
