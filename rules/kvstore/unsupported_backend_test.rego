# Generated from unsupported_backend.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kvstore.unsupported_backend_test

import data.cilium.kvstore.unsupported_backend

test_fires if {
	findings := unsupported_backend.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "kvstore",
			"value": "consul",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
	],
	"versions": [
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 540,
			},
		},
	],
}

test_fires_pod_network if {
	findings := unsupported_backend.findings with data.sysdump as fires_pod_network_facts
	count(findings) > 0
}

fires_pod_network_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "kvstore-pod-network-support",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 4,
			},
		},
	],
	"versions": [
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 540,
			},
		},
	],
}

test_quiet if {
	findings := unsupported_backend.findings with data.sysdump as quiet_facts
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
	"versions": [
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "1.20.2 (v1.20.2-modulebuild)",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "1.20.2 (v1.20.2-modulebuild)",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "helm-chart",
			"raw": "1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "cilium-helm-metadata-20261123-025122.yaml",
				"line": 95,
			},
		},
		{
			"component": "collector",
			"raw": "v0.19.7",
			"version": "0.19.7",
			"major": 0,
			"minor": 19,
			"patch": 7,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
		{
			"component": "kernel",
			"node": "node1",
			"raw": "6.18.44-fc-v669",
			"version": "6.18.44",
			"major": 6,
			"minor": 18,
			"patch": 44,
			"source": {
				"file": "k8s-nodes-20261123-025122.yaml",
				"line": 153,
			},
		},
		{
			"component": "kernel",
			"node": "node2",
			"raw": "6.18.44-fc-v669",
			"version": "6.18.44",
			"major": 6,
			"minor": 18,
			"patch": 44,
			"source": {
				"file": "k8s-nodes-20261123-025122.yaml",
				"line": 310,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "v1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 1451,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"raw": "v1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 2323,
			},
		},
	],
}

test_quiet_etcd if {
	findings := unsupported_backend.findings with data.sysdump as quiet_etcd_facts
	count(findings) == 0
}

quiet_etcd_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "kvstore",
			"value": "etcd",
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
	"versions": [
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "1.20.2 (v1.20.2-modulebuild)",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "1.20.2 (v1.20.2-modulebuild)",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "helm-chart",
			"raw": "1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "cilium-helm-metadata-20261123-025122.yaml",
				"line": 95,
			},
		},
		{
			"component": "collector",
			"raw": "v0.19.7",
			"version": "0.19.7",
			"major": 0,
			"minor": 19,
			"patch": 7,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
		{
			"component": "kernel",
			"node": "node1",
			"raw": "6.18.44-fc-v669",
			"version": "6.18.44",
			"major": 6,
			"minor": 18,
			"patch": 44,
			"source": {
				"file": "k8s-nodes-20261123-025122.yaml",
				"line": 153,
			},
		},
		{
			"component": "kernel",
			"node": "node2",
			"raw": "6.18.44-fc-v669",
			"version": "6.18.44",
			"major": 6,
			"minor": 18,
			"patch": 44,
			"source": {
				"file": "k8s-nodes-20261123-025122.yaml",
				"line": 310,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "v1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 1451,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"raw": "v1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 2323,
			},
		},
	],
}
