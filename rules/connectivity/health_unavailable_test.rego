# Generated from health_unavailable.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.connectivity.health_unavailable_test

import data.cilium.connectivity.health_unavailable

test_fires if {
	findings := health_unavailable.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"dump": [],
	"node": {
		"cluster_health": [
			{
				"node": "node1",
				"message": "Warning cilium-health daemon unreachable",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 115,
				},
			},
		],
		"containers": [],
	},
}

test_quiet if {
	findings := health_unavailable.findings with data.sysdump as quiet_facts
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
		"cluster_health": [
			{
				"node": "node1",
				"reachable_count": 2,
				"total_count": 2,
				"probed_at": "2026-11-23T02:50:05Z",
				"probed_at_unix": 1795402205,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status---verbose.md",
					"line": 1,
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
	},
}

test_fires_stale if {
	findings := health_unavailable.findings with data.sysdump as fires_stale_facts
	count(findings) > 0
}

fires_stale_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T02:51:30.662575303Z",
			"captured_at_unix": 1795402290.662,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 207,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"node": {
		"cluster_health": [
			{
				"node": "node1",
				"reachable_count": 1,
				"total_count": 6,
				"probed_at": "2026-11-23T01:50:05Z",
				"probed_at_unix": 1795398605,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 115,
				},
			},
		],
		"containers": [],
	},
}

test_quiet_recent if {
	findings := health_unavailable.findings with data.sysdump as quiet_recent_facts
	count(findings) == 0
}

quiet_recent_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T02:51:30.662575303Z",
			"captured_at_unix": 1795402290.662,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 207,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"node": {
		"cluster_health": [
			{
				"node": "node1",
				"reachable_count": 2,
				"total_count": 2,
				"probed_at": "2026-11-23T02:44:05Z",
				"probed_at_unix": 1795401845,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 115,
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
	},
}
