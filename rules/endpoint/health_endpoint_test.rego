# Generated from health_endpoint.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.endpoint.health_endpoint_test

import data.cilium.endpoint.health_endpoint

test_fires if {
	findings := health_endpoint.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"dump": [],
	"node": {
		"agent_status": [
			{
				"node": "node1",
				"state": "Ok",
				"version": "1.20.2",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 9,
				},
			},
		],
		"containers": [],
		"controllers": [],
		"endpoints": [
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
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list.md",
					"line": 8,
				},
			},
		],
	},
}

test_fires_controller if {
	findings := health_endpoint.findings with data.sysdump as fires_controller_facts
	count(findings) > 0
}

fires_controller_facts := {
	"dump": [],
	"node": {
		"agent_status": [],
		"containers": [],
		"controllers": [
			{
				"node": "node1",
				"name": "cilium-health-ep",
				"family": "cilium-health-ep",
				"consecutive_failure_count": 31,
				"last_success_age_seconds": 1982,
				"last_failure_age_seconds": 12,
				"never_succeeded": false,
				"message": "Get \"http://10.244.0.38:4240/hello\": dial tcp 10.244.0.38:4240: i/o timeout",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 30,
				},
			},
		],
		"endpoints": [],
	},
}

test_quiet if {
	findings := health_endpoint.findings with data.sysdump as quiet_facts
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
		"agent_status": [
			{
				"node": "node1",
				"state": "Ok",
				"version": "1.20.2",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 9,
				},
			},
		],
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
		"controllers": [],
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
	},
}
