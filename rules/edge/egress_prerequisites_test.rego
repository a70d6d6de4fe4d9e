# Generated from egress_prerequisites.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.edge.egress_prerequisites_test

import data.cilium.edge.egress_prerequisites

test_fires if {
	findings := egress_prerequisites.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "write-cni-conf-when-ready",
			"value": "/host/etc/cni/net.d/05-cilium.conflist",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 167,
			},
		},
	],
	"egress_policies": [
		{
			"name": "one",
			"gateway": 0,
			"selectors": [
				"",
			],
			"destination_cidrs": [
				"0.0.0.0/0",
			],
			"node_selector": "kubernetes.io/hostname=node2",
			"egress_ip": "172.30.0.12",
			"created_at": "2026-11-23T02:49:30Z",
			"created_at_unix": 1795402170,
			"source": {
				"file": "ciliumegressgatewaypolicies-20261123-025122.yaml",
				"line": 10,
			},
		},
	],
}

test_quiet if {
	findings := egress_prerequisites.findings with data.sysdump as quiet_facts
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
	"egress_policies": [],
}
