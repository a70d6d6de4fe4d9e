# Generated from migration_incomplete.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kvstore.migration_incomplete_test

import data.cilium.kvstore.migration_incomplete

test_fires if {
	findings := migration_incomplete.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "identity-allocation-mode",
			"value": "doublewrite-readcrd",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 98,
			},
		},
	],
	"operator_metrics": [
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_operator_doublewrite_kvstore_only_identities",
			"value": 240,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 224,
			},
		},
	],
}

test_quiet if {
	findings := migration_incomplete.findings with data.sysdump as quiet_facts
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
	"operator_metrics": [
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "certwatcher_read_certificate_errors_total",
			"value": 0,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 3,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "certwatcher_read_certificate_total",
			"value": 0,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 6,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_hive_status",
			"labels": [
				{
					"name": "status",
					"value": "ok",
				},
			],
			"value": 13,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 9,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumclusterwidenetworkpolicy",
				},
			],
			"value": 1,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 12,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumidentity",
				},
			],
			"value": 3,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 13,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumloadbalancerippool",
				},
			],
			"value": 1,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 14,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumnetworkpolicy",
				},
			],
			"value": 1,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 15,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumnode",
				},
			],
			"value": 9,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 16,
			},
		},
	],
}

test_quiet_few if {
	findings := migration_incomplete.findings with data.sysdump as quiet_few_facts
	count(findings) == 0
}

quiet_few_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "identity-allocation-mode",
			"value": "doublewrite-readcrd",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 98,
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
	"operator_metrics": [
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_operator_doublewrite_kvstore_only_identities",
			"value": 3,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 224,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "certwatcher_read_certificate_errors_total",
			"value": 0,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 3,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "certwatcher_read_certificate_total",
			"value": 0,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 6,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_hive_status",
			"labels": [
				{
					"name": "status",
					"value": "ok",
				},
			],
			"value": 13,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 9,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumclusterwidenetworkpolicy",
				},
			],
			"value": 1,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 12,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumidentity",
				},
			],
			"value": 3,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 13,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumloadbalancerippool",
				},
			],
			"value": 1,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 14,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumnetworkpolicy",
				},
			],
			"value": 1,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 15,
			},
		},
	],
}
