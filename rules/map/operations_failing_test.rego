# Generated from operations_failing.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.map.operations_failing_test

import data.cilium.map.operations_failing

test_fires if {
	findings := operations_failing.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"bpf_maps": [
			{
				"node": "node1",
				"map": "cilium_lxc",
				"cache": "enabled",
				"entries_count": 7,
				"errors_count": 1,
				"out_of_sync_count": 1,
				"first_error": "rror   update element: no space left on device",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-list---verbose.md",
					"line": 9,
				},
			},
		],
		"metrics": [],
	},
}

test_fires_counter if {
	findings := operations_failing.findings with data.sysdump as fires_counter_facts
	count(findings) > 0
}

fires_counter_facts := {
	"node": {
		"bpf_maps": [],
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_bpf_map_ops_total",
				"labels": [
					{
						"name": "map_name",
						"value": "lb4_services_v2",
					},
					{
						"name": "operation",
						"value": "update",
					},
					{
						"name": "outcome",
						"value": "fail",
					},
				],
				"value": 312,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 451,
				},
			},
		],
	},
}

test_quiet if {
	findings := operations_failing.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"bpf_maps": [
			{
				"node": "node1",
				"map": "cilium_ratelimit_metrics",
				"cache": "enabled",
				"entries_count": 1,
				"errors_count": 0,
				"out_of_sync_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-list---verbose.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"map": "cilium_lxc",
				"cache": "enabled",
				"entries_count": 7,
				"errors_count": 0,
				"out_of_sync_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-list---verbose.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"map": "cilium_percpu_trace_id",
				"cache": "empty",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-list---verbose.md",
					"line": 15,
				},
			},
			{
				"node": "node1",
				"map": "cilium_lb4_affinity",
				"cache": "empty",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-list---verbose.md",
					"line": 19,
				},
			},
			{
				"node": "node1",
				"map": "cilium_auth_map",
				"cache": "empty",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-list---verbose.md",
					"line": 23,
				},
			},
			{
				"node": "node1",
				"map": "cilium_policy_v3_00221",
				"cache": "enabled",
				"entries_count": 10,
				"errors_count": 0,
				"out_of_sync_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-list---verbose.md",
					"line": 27,
				},
			},
			{
				"node": "node1",
				"map": "cilium_ipcache_v2",
				"cache": "enabled",
				"entries_count": 13,
				"errors_count": 0,
				"out_of_sync_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-list---verbose.md",
					"line": 40,
				},
			},
			{
				"node": "node1",
				"map": "cilium_lb4_services_v2",
				"cache": "enabled",
				"entries_count": 10,
				"errors_count": 0,
				"out_of_sync_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-list---verbose.md",
					"line": 56,
				},
			},
		],
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_bpf_map_ops_total",
				"labels": [
					{
						"name": "map_name",
						"value": "lb4_services_v2",
					},
					{
						"name": "operation",
						"value": "delete",
					},
					{
						"name": "outcome",
						"value": "fail",
					},
				],
				"value": 312,
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
