# Generated from python_collector.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dump.python_collector_test

import data.cilium.dump.python_collector

test_fires if {
	findings := python_collector.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"dump": [
		{
			"format": "python-sysdump",
			"quick": false,
			"files_count": 1,
			"nodes_count": 1,
		},
	],
	"pods": [
		{
			"namespace": "kube-system",
			"name": "cilium-88hf7",
			"node": "node1",
			"component": "cilium-agent",
			"phase": "Running",
			"host_network": true,
			"source": {
				"file": "pods-20261123-025122.json",
				"line": 8,
			},
		},
	],
}

test_quiet if {
	findings := python_collector.findings with data.sysdump as quiet_facts
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
	"pods": [
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-2tz8t",
			"node": "node1",
			"uid": "b4fe287e-9220-4567-bec7-8a7666f0ace8",
			"phase": "Running",
			"ready": true,
			"host_network": false,
			"ips": [
				"10.244.0.181",
			],
			"host_ip": "172.30.0.11",
			"owner_kind": "ReplicaSet",
			"owner_name": "client-68c79d4b99",
			"workload": "client",
			"service_account": "default",
			"restart_count": 0,
			"created_at": "2026-11-23T02:49:29Z",
			"created_at_unix": 1795402169,
			"started_at": "2026-11-23T02:49:32Z",
			"started_at_unix": 1795402172,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 81,
			},
		},
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-zqb8l",
			"node": "node1",
			"uid": "20e24e89-fc28-4866-98ee-d441072e3f74",
			"phase": "Running",
			"ready": true,
			"host_network": false,
			"ips": [
				"10.244.0.218",
			],
			"host_ip": "172.30.0.11",
			"owner_kind": "ReplicaSet",
			"owner_name": "client-68c79d4b99",
			"workload": "client",
			"service_account": "default",
			"restart_count": 0,
			"created_at": "2026-11-23T02:49:29Z",
			"created_at_unix": 1795402169,
			"started_at": "2026-11-23T02:49:32Z",
			"started_at_unix": 1795402172,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 265,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-2fhtt",
			"node": "node1",
			"uid": "d6599f8f-345e-4f66-a8f6-3532d7a0a9be",
			"phase": "Running",
			"ready": true,
			"host_network": false,
			"ips": [
				"10.244.0.236",
			],
			"host_ip": "172.30.0.11",
			"owner_kind": "ReplicaSet",
			"owner_name": "web-79c6b4c86b",
			"workload": "web",
			"service_account": "default",
			"restart_count": 0,
			"created_at": "2026-11-23T02:49:29Z",
			"created_at_unix": 1795402169,
			"started_at": "2026-11-23T02:49:32Z",
			"started_at_unix": 1795402172,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 455,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-tl872",
			"node": "node1",
			"uid": "d0dbd9a0-41e2-49b5-b08b-f03b61a9f93e",
			"phase": "Running",
			"ready": true,
			"host_network": false,
			"ips": [
				"10.244.0.209",
			],
			"host_ip": "172.30.0.11",
			"owner_kind": "ReplicaSet",
			"owner_name": "web-79c6b4c86b",
			"workload": "web",
			"service_account": "default",
			"restart_count": 0,
			"created_at": "2026-11-23T02:49:29Z",
			"created_at_unix": 1795402169,
			"started_at": "2026-11-23T02:49:33Z",
			"started_at_unix": 1795402173,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 647,
			},
		},
		{
			"namespace": "kube-system",
			"name": "cilium-88hf7",
			"node": "node1",
			"uid": "94e434b7-c6d4-422f-97b4-9c4de5b2f026",
			"component": "cilium-agent",
			"phase": "Running",
			"ready": true,
			"host_network": true,
			"ips": [
				"172.30.0.11",
			],
			"host_ip": "172.30.0.11",
			"owner_kind": "DaemonSet",
			"owner_name": "cilium",
			"workload": "cilium",
			"service_account": "cilium",
			"priority_class": "system-node-critical",
			"restart_count": 0,
			"created_at": "2026-11-23T02:49:30Z",
			"created_at_unix": 1795402170,
			"started_at": "2026-11-23T02:49:33Z",
			"started_at_unix": 1795402173,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 1392,
			},
		},
		{
			"namespace": "kube-system",
			"name": "cilium-operator-66fdd7f7f-kvt5z",
			"node": "node1",
			"uid": "905660da-0cd9-49b8-9086-e9a61fba56fd",
			"component": "cilium-operator",
			"phase": "Running",
			"ready": true,
			"host_network": true,
			"ips": [
				"172.30.0.11",
			],
			"host_ip": "172.30.0.11",
			"owner_kind": "ReplicaSet",
			"owner_name": "cilium-operator-66fdd7f7f",
			"workload": "cilium-operator",
			"service_account": "cilium-operator",
			"priority_class": "system-cluster-critical",
			"restart_count": 0,
			"created_at": "2026-11-23T02:49:23Z",
			"created_at_unix": 1795402163,
			"started_at": "2026-11-23T02:49:33Z",
			"started_at_unix": 1795402173,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 2276,
			},
		},
		{
			"namespace": "kube-system",
			"name": "cilium-x4qvg",
			"node": "node2",
			"uid": "c9f5dc72-95bb-4c86-8d42-868f715de7fd",
			"component": "cilium-agent",
			"phase": "Running",
			"ready": true,
			"host_network": true,
			"ips": [
				"172.30.0.12",
			],
			"host_ip": "172.30.0.12",
			"owner_kind": "DaemonSet",
			"owner_name": "cilium",
			"workload": "cilium",
			"service_account": "cilium",
			"priority_class": "system-node-critical",
			"restart_count": 0,
			"created_at": "2026-11-23T02:49:31Z",
			"created_at_unix": 1795402171,
			"started_at": "2026-11-23T02:49:34Z",
			"started_at_unix": 1795402174,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 3103,
			},
		},
	],
}
