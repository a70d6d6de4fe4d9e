# Generated from xfrm_errors.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.encryption.xfrm_errors_test

import data.cilium.encryption.xfrm_errors

test_fires if {
	findings := xfrm_errors.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"metrics": [],
		"xfrm_errors": [
			{
				"node": "node1",
				"name": "XfrmInNoStates",
				"first_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--proc-net-xfrm_stat.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"name": "XfrmInNoStates",
				"last_total": 314,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--u--proc-net-xfrm_stat.md",
					"line": 4,
				},
			},
		],
	},
}

test_fires_still if {
	findings := xfrm_errors.findings with data.sysdump as fires_still_facts
	count(findings) > 0
}

fires_still_facts := {
	"node": {
		"metrics": [],
		"xfrm_errors": [
			{
				"node": "node1",
				"name": "XfrmInNoStates",
				"first_total": 314,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--proc-net-xfrm_stat.md",
					"line": 4,
				},
			},
		],
	},
}

test_quiet if {
	findings := xfrm_errors.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"metrics": [
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
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_api_limiter_adjustment_factor",
				"labels": [
					{
						"name": "api_call",
						"value": "endpoint-create",
					},
				],
				"value": 0.484189,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 9,
				},
			},
		],
		"xfrm_errors": [
			{
				"node": "node1",
				"name": "XfrmInError",
				"first_total": 4,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--proc-net-xfrm_stat.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"name": "XfrmInError",
				"last_total": 4,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--u--proc-net-xfrm_stat.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"name": "XfrmInBufferError",
				"first_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--proc-net-xfrm_stat.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"name": "XfrmInHdrError",
				"first_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--proc-net-xfrm_stat.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"name": "XfrmInNoStates",
				"first_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--proc-net-xfrm_stat.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"name": "XfrmInStateProtoError",
				"first_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--proc-net-xfrm_stat.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"name": "XfrmInStateModeError",
				"first_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--proc-net-xfrm_stat.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"name": "XfrmInStateSeqError",
				"first_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--proc-net-xfrm_stat.md",
					"line": 7,
				},
			},
		],
	},
}
