# Generated from removed_option.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.configuration.removed_option_test

import data.cilium.configuration.removed_option

test_fires if {
	findings := removed_option.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-ipv4-egress-gateway",
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

test_fires_value if {
	findings := removed_option.findings with data.sysdump as fires_value_facts
	count(findings) > 0
}

fires_value_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "kube-proxy-replacement",
			"value": "strict",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 108,
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

test_fires_old if {
	findings := removed_option.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "tunnel",
			"value": "disabled",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 3,
			},
		},
	],
	"versions": [
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "1.15.19",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 396,
			},
		},
	],
}

test_quiet if {
	findings := removed_option.findings with data.sysdump as quiet_facts
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

test_quiet_old if {
	findings := removed_option.findings with data.sysdump as quiet_old_facts
	count(findings) == 0
}

quiet_old_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 3,
			},
		},
		{
			"component": "cilium-config",
			"name": "arping-refresh-period",
			"value": "30s",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 4,
			},
		},
		{
			"component": "cilium-config",
			"name": "auto-direct-node-routes",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 5,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-acceleration",
			"value": "disabled",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 6,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-external-clusterip",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 7,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-map-max",
			"value": "65536",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 8,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-sock",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 9,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-map-dynamic-size-ratio",
			"value": "0.0025",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 10,
			},
		},
	],
	"versions": [
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "1.15.19 (v1.15.19-modulebuild)",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "cilium-bugtool-cilium-4sv9m-20261123-025702/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "1.15.19 (v1.15.19-modulebuild)",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "helm-chart",
			"raw": "1.16.0",
			"version": "1.16.0",
			"major": 1,
			"minor": 16,
			"patch": 0,
			"source": {
				"file": "cilium-helm-metadata-20261123-025702.yaml",
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
				"file": "k8s-nodes-20261123-025702.yaml",
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
				"file": "k8s-nodes-20261123-025702.yaml",
				"line": 310,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "v1.15.19",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "k8s-pods-20261123-025702.yaml",
				"line": 1403,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "v1.15.19",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "k8s-pods-20261123-025702.yaml",
				"line": 2640,
			},
		},
	],
}

test_quiet_harmless if {
	findings := removed_option.findings with data.sysdump as quiet_harmless_facts
	count(findings) == 0
}

quiet_harmless_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-recorder",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-session-affinity",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 4,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-remote-node-identity",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 5,
			},
		},
		{
			"component": "cilium-config",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 6,
			},
		},
		{
			"component": "cilium-config",
			"name": "auto-direct-node-routes",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 7,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-distributed-lru",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 8,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-drop-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 9,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-policy-verdict-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 10,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-trace-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 11,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-acceleration",
			"value": "disabled",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 12,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-algorithm-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 13,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-external-clusterip",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 14,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-map-max",
			"value": "65536",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 15,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-mode-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 16,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-sock",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 17,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-source-range-all-types",
			"value": "false",
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
