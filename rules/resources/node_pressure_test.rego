# Generated from node_pressure.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.resources.node_pressure_test

import data.cilium.resources.node_pressure

test_fires if {
	findings := node_pressure.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"node_conditions": [
			{
				"node": "node1",
				"type": "DiskPressure",
				"status": "True",
				"reason": "KubeletHasDiskPressure",
				"message": "kubelet has disk pressure",
				"last_transition_at": "2026-11-23T02:40:16Z",
				"last_transition_at_unix": 1795401616,
				"last_heartbeat_at": "2026-11-23T02:51:16Z",
				"last_heartbeat_at_unix": 1795402276,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 144,
				},
			},
		],
		"pods": [],
	},
}

test_fires_old if {
	findings := node_pressure.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"node_conditions": [
			{
				"node": "node1",
				"type": "MemoryPressure",
				"status": "True",
				"reason": "KubeletHasInsufficientMemory",
				"message": "kubelet has insufficient memory available",
				"last_transition_at": "2026-11-23T02:40:16Z",
				"last_transition_at_unix": 1795401616,
				"last_heartbeat_at": "2026-11-23T02:56:16Z",
				"last_heartbeat_at_unix": 1795402576,
				"source": {
					"file": "k8s-nodes-20261123-025702.yaml",
					"line": 138,
				},
			},
		],
		"pods": [],
	},
}

test_quiet if {
	findings := node_pressure.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"node_conditions": [
			{
				"node": "node1",
				"type": "NetworkUnavailable",
				"status": "False",
				"reason": "CiliumIsUp",
				"message": "Cilium is running on this node",
				"last_transition_at": "2026-11-23T02:50:15Z",
				"last_transition_at_unix": 1795402215,
				"last_heartbeat_at": "2026-11-23T02:50:15Z",
				"last_heartbeat_at_unix": 1795402215,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 138,
				},
			},
			{
				"node": "node1",
				"type": "Ready",
				"status": "True",
				"reason": "KubeletReady",
				"message": "kubelet is posting ready status",
				"last_transition_at": "2026-11-23T02:50:16Z",
				"last_transition_at_unix": 1795402216,
				"last_heartbeat_at": "2026-11-23T02:51:16Z",
				"last_heartbeat_at_unix": 1795402276,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 144,
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
		],
	},
}

test_quiet_unknown if {
	findings := node_pressure.findings with data.sysdump as quiet_unknown_facts
	count(findings) == 0
}

quiet_unknown_facts := {
	"node": {
		"node_conditions": [
			{
				"node": "node1",
				"type": "MemoryPressure",
				"status": "Unknown",
				"reason": "NodeStatusNeverUpdated",
				"message": "Kubelet never posted node status.",
				"last_transition_at": "2026-11-23T02:40:16Z",
				"last_transition_at_unix": 1795401616,
				"last_heartbeat_at": "2026-11-23T02:51:16Z",
				"last_heartbeat_at_unix": 1795402276,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 144,
				},
			},
			{
				"node": "node1",
				"type": "Ready",
				"status": "True",
				"reason": "KubeletReady",
				"message": "kubelet is posting ready status",
				"last_transition_at": "2026-11-23T02:50:16Z",
				"last_transition_at_unix": 1795402216,
				"last_heartbeat_at": "2026-11-23T02:51:16Z",
				"last_heartbeat_at_unix": 1795402276,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 150,
				},
			},
			{
				"node": "node1",
				"type": "NetworkUnavailable",
				"status": "False",
				"reason": "CiliumIsUp",
				"message": "Cilium is running on this node",
				"last_transition_at": "2026-11-23T02:50:15Z",
				"last_transition_at_unix": 1795402215,
				"last_heartbeat_at": "2026-11-23T02:50:15Z",
				"last_heartbeat_at_unix": 1795402215,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 138,
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
		],
	},
}
