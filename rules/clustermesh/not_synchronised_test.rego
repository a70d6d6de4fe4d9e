# Generated from not_synchronised.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.clustermesh.not_synchronised_test

import data.cilium.clustermesh.not_synchronised

test_fires if {
	findings := not_synchronised.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"containers": [],
	"dump": [],
	"remote_clusters": [
		{
			"node": "node1",
			"name": "west",
			"ready": true,
			"connected": true,
			"status_text": "etcd: 1/1 connected, leases=0, lock lease-ID=7c02824532923d42, has-quorum=true: https://west.mesh.cilium.io:31868 - 3.4.13 (Leader)",
			"nodes_count": 2,
			"endpoints_count": 0,
			"identities_count": 8,
			"services_count": 0,
			"reconnections_total": 0,
			"config_expected": "true",
			"config_retrieved": "true",
			"synced_nodes": true,
			"synced_endpoints": false,
			"synced_identities": true,
			"synced_services": false,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 116,
			},
		},
	],
}

test_quiet if {
	findings := not_synchronised.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
	"remote_clusters": [],
}
