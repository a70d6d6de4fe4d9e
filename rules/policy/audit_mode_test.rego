# Generated from audit_mode.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.policy.audit_mode_test

import data.cilium.policy.audit_mode

test_fires if {
	findings := audit_mode.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "policy-audit-mode",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 73,
			},
		},
	],
	"flow_files": [],
	"policies": [],
}

test_quiet if {
	findings := audit_mode.findings with data.sysdump as quiet_facts
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
	"flow_files": [
		{
			"node": "node1",
			"flows_count": 145,
			"lost_count": 0,
			"forwarded_count": 133,
			"dropped_count": 12,
			"audit_count": 0,
			"error_count": 0,
			"first_at": "2026-11-23T02:50:06.035953279Z",
			"first_at_unix": 1795402206.035,
			"last_at": "2026-11-23T02:51:30.662575303Z",
			"last_at_unix": 1795402290.662,
			"source": {
				"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
				"line": 1,
			},
		},
		{
			"node": "node2",
			"flows_count": 59,
			"lost_count": 0,
			"forwarded_count": 59,
			"dropped_count": 0,
			"audit_count": 0,
			"error_count": 0,
			"first_at": "2026-11-23T02:50:07.509264988Z",
			"first_at_unix": 1795402207.509,
			"last_at": "2026-11-23T02:51:29.214588652Z",
			"last_at_unix": 1795402289.214,
			"source": {
				"file": "hubble-flows-cilium-x4qvg-20261123-025122.json",
				"line": 1,
			},
		},
	],
	"policies": [],
}
