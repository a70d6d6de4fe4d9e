# Generated from controller_failing.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.agent.controller_failing_test

import data.cilium.agent.controller_failing

test_fires if {
	findings := controller_failing.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"controller_tally": [],
		"controllers": [
			{
				"node": "node1",
				"name": "ipcache-bpf-garbage-collection",
				"family": "ipcache-bpf-garbage-collection",
				"consecutive_failure_count": 31,
				"last_failure_age_seconds": 12,
				"never_succeeded": true,
				"message": "Unable to read map: permission denied",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 39,
				},
			},
		],
	},
}

test_fires_old if {
	findings := controller_failing.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"controller_tally": [],
		"controllers": [
			{
				"node": "node1",
				"name": "sync-to-k8s-ciliumendpoint (1259)",
				"family": "sync-to-k8s-ciliumendpoint",
				"endpoint_id": 1259,
				"consecutive_failure_count": 14,
				"last_success_age_seconds": 302,
				"last_failure_age_seconds": 9,
				"never_succeeded": false,
				"message": "Unable to update CEP: ciliumendpoints.cilium.io \"web\" not found",
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/cilium-dbg-status---verbose.md",
					"line": 26,
				},
			},
		],
	},
}

test_fires_unnamed if {
	findings := controller_failing.findings with data.sysdump as fires_unnamed_facts
	count(findings) > 0
}

fires_unnamed_facts := {
	"node": {
		"controller_tally": [
			{
				"node": "node1",
				"healthy_count": 33,
				"total_count": 34,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 28,
				},
			},
		],
		"controllers": [],
	},
}

test_quiet if {
	findings := controller_failing.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"controller_tally": [
			{
				"node": "node1",
				"healthy_count": 34,
				"total_count": 34,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 28,
				},
			},
		],
		"controllers": [],
	},
}

test_quiet_recovered if {
	findings := controller_failing.findings with data.sysdump as quiet_recovered_facts
	count(findings) == 0
}

quiet_recovered_facts := {
	"node": {
		"controller_tally": [
			{
				"node": "node1",
				"healthy_count": 34,
				"total_count": 34,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 28,
				},
			},
		],
		"controllers": [
			{
				"node": "node1",
				"name": "endpoint-gc",
				"family": "endpoint-gc",
				"consecutive_failure_count": 0,
				"last_success_age_seconds": 94,
				"last_failure_age_seconds": 120,
				"never_succeeded": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 38,
				},
			},
			{
				"node": "node1",
				"name": "resolve-labels-demo/web",
				"family": "resolve-labels",
				"consecutive_failure_count": 1,
				"last_failure_age_seconds": 2,
				"never_succeeded": true,
				"message": "metadata resolver: pod store out-of-date",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 39,
				},
			},
		],
	},
}
