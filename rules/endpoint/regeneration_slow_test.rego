# Generated from regeneration_slow.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.endpoint.regeneration_slow_test

import data.cilium.endpoint.regeneration_slow

test_fires if {
	findings := regeneration_slow.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"dump": [],
	"node": {
		"containers": [],
		"endpoints": [],
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_endpoint_regeneration_time_stats_seconds",
				"labels": [
					{
						"name": "scope",
						"value": "total",
					},
					{
						"name": "status",
						"value": "success",
					},
				],
				"p50": 35.7,
				"p90": 88,
				"p99": 119.8,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 99,
				},
			},
		],
	},
}

test_quiet if {
	findings := regeneration_slow.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T02:51:30.662575303Z",
			"captured_at_unix": 1795402290.662,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 209,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"node": {
		"containers": [
			{
				"namespace": "demo",
				"pod": "client-68c79d4b99-2tz8t",
				"node": "node1",
				"container": "client",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:07Z",
				"started_at_unix": 1795402207,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 171,
				},
			},
			{
				"namespace": "demo",
				"pod": "client-68c79d4b99-zqb8l",
				"node": "node1",
				"container": "client",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:08Z",
				"started_at_unix": 1795402208,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 355,
				},
			},
			{
				"namespace": "demo",
				"pod": "web-79c6b4c86b-2fhtt",
				"node": "node1",
				"container": "web",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:14Z",
				"started_at_unix": 1795402214,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 547,
				},
			},
			{
				"namespace": "demo",
				"pod": "web-79c6b4c86b-tl872",
				"node": "node1",
				"container": "web",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:15Z",
				"started_at_unix": 1795402215,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 739,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "cilium-agent",
				"component": "cilium-agent",
				"init": false,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 1981,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "config",
				"component": "cilium-agent",
				"init": true,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "terminated",
				"reason": "Completed",
				"exit_code": 0,
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"finished_at": "2026-11-23T02:49:33Z",
				"finished_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 1995,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "mount-cgroup",
				"component": "cilium-agent",
				"init": true,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "terminated",
				"reason": "Completed",
				"exit_code": 0,
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"finished_at": "2026-11-23T02:49:33Z",
				"finished_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 2008,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "apply-sysctl-overwrites",
				"component": "cilium-agent",
				"init": true,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "terminated",
				"reason": "Completed",
				"exit_code": 0,
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"finished_at": "2026-11-23T02:49:33Z",
				"finished_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 2021,
				},
			},
		],
		"endpoints": [
			{
				"node": "node1",
				"id": 221,
				"identity": 4,
				"labels": [
					"reserved:health",
				],
				"ips": [
					"10.244.0.38",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"id": 225,
				"namespace": "demo",
				"pod": "client-68c79d4b99-zqb8l",
				"identity": 112022,
				"labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.0.218",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 173,
				},
			},
			{
				"node": "node1",
				"id": 279,
				"identity": 1,
				"labels": [
					"reserved:host",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 382,
				},
			},
			{
				"node": "node1",
				"id": 737,
				"namespace": "demo",
				"pod": "web-79c6b4c86b-tl872",
				"identity": 108295,
				"labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.0.209",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 551,
				},
			},
			{
				"node": "node1",
				"id": 1323,
				"namespace": "demo",
				"pod": "web-79c6b4c86b-2fhtt",
				"identity": 108295,
				"labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.0.236",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 760,
				},
			},
			{
				"node": "node1",
				"id": 3017,
				"namespace": "demo",
				"pod": "client-68c79d4b99-2tz8t",
				"identity": 112022,
				"labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.0.181",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 969,
				},
			},
		],
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
	},
}
