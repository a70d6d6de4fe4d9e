# Generated from removed_construct.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.policy.removed_construct_test

import data.cilium.policy.removed_construct

test_fires if {
	findings := removed_construct.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "p",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": true,
			"has_egress": false,
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"features": [
				"requires",
			],
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
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
	findings := removed_construct.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "p",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": true,
			"has_egress": false,
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
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
