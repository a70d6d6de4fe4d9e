# Generated from slow_changes.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.slow_changes_test

import data.cilium.service.slow_changes

test_fires if {
	findings := slow_changes.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_service_implementation_delay",
				"labels": [
					{
						"name": "action",
						"value": "update",
					},
				],
				"p50": 1.2,
				"p90": 9,
				"p99": 21,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 451,
				},
			},
		],
	},
}

test_quiet if {
	findings := slow_changes.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_service_implementation_delay",
				"labels": [
					{
						"name": "action",
						"value": "update",
					},
				],
				"p50": 0.012,
				"p90": 0.09,
				"p99": 0.21,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 451,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_act_processing_time_seconds",
				"p50": 0,
				"p90": 0,
				"p99": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/cluster",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/config",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.002857,
				"p90": 0.006,
				"p99": 0.0096,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/debuginfo",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/healthz",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "POST",
					},
					{
						"name": "path",
						"value": "/v1/ipam",
					},
					{
						"name": "return_code",
						"value": "201",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 7,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "PUT",
					},
					{
						"name": "path",
						"value": "/v1/endpoint",
					},
					{
						"name": "return_code",
						"value": "201",
					},
				],
				"p50": 0.5,
				"p90": 16,
				"p99": 19.6,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 8,
				},
			},
		],
	},
}
