# Generated from skipped_minor.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.configuration.skipped_minor_test

import data.cilium.configuration.skipped_minor

test_fires if {
	findings := skipped_minor.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"versions": [
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
			"raw": "1.17.5",
			"version": "1.17.5",
			"major": 1,
			"minor": 17,
			"patch": 5,
			"source": {
				"file": "cilium-helm-metadata-20261123-025122.yaml",
				"line": 95,
			},
		},
	],
}

test_quiet if {
	findings := skipped_minor.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
	findings := skipped_minor.findings with data.sysdump as quiet_old_facts
	count(findings) == 0
}

quiet_old_facts := {
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
