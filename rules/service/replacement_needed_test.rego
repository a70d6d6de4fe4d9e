# Generated from replacement_needed.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.replacement_needed_test

import data.cilium.service.replacement_needed

test_fires if {
	findings := replacement_needed.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "kube-proxy-replacement",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 108,
			},
		},
	],
	"iptables_chains": [
		{
			"node": "node2",
			"family": "ipv4",
			"table": "nat",
			"chain": "CILIUM_PRE_nat",
			"rules_count": 0,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/iptables-save--c.md",
				"line": 60,
			},
		},
	],
	"pods": [],
}

test_quiet if {
	findings := replacement_needed.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-l2-announcements",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
		{
			"component": "cilium-config",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 4,
			},
		},
		{
			"component": "cilium-config",
			"name": "auto-direct-node-routes",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 5,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-distributed-lru",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 6,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-drop-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 7,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-policy-verdict-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 8,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-trace-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 9,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-acceleration",
			"value": "disabled",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 10,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-algorithm-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 11,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-external-clusterip",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 12,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-map-max",
			"value": "65536",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 13,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-mode-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 14,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-sock",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 15,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-source-range-all-types",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 16,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-map-dynamic-size-ratio",
			"value": "0.0025",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 17,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-policy-map-max",
			"value": "16384",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 18,
			},
		},
	],
	"iptables_chains": [
		{
			"node": "node1",
			"family": "ipv4",
			"table": "mangle",
			"chain": "PREROUTING",
			"policy": "ACCEPT",
			"rules_count": 1,
			"packets_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
				"line": 3,
			},
		},
		{
			"node": "node1",
			"family": "ipv4",
			"table": "mangle",
			"chain": "INPUT",
			"policy": "ACCEPT",
			"rules_count": 0,
			"packets_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
				"line": 4,
			},
		},
		{
			"node": "node1",
			"family": "ipv4",
			"table": "mangle",
			"chain": "FORWARD",
			"policy": "ACCEPT",
			"rules_count": 0,
			"packets_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
				"line": 5,
			},
		},
		{
			"node": "node1",
			"family": "ipv4",
			"table": "mangle",
			"chain": "OUTPUT",
			"policy": "ACCEPT",
			"rules_count": 0,
			"packets_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
				"line": 6,
			},
		},
		{
			"node": "node1",
			"family": "ipv4",
			"table": "mangle",
			"chain": "POSTROUTING",
			"policy": "ACCEPT",
			"rules_count": 1,
			"packets_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
				"line": 7,
			},
		},
		{
			"node": "node1",
			"family": "ipv4",
			"table": "mangle",
			"chain": "CILIUM_POST_mangle",
			"rules_count": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
				"line": 8,
			},
		},
		{
			"node": "node1",
			"family": "ipv4",
			"table": "mangle",
			"chain": "CILIUM_PRE_mangle",
			"rules_count": 1,
			"packets_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
				"line": 9,
			},
		},
		{
			"node": "node1",
			"family": "ipv4",
			"table": "raw",
			"chain": "PREROUTING",
			"policy": "ACCEPT",
			"rules_count": 1,
			"packets_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
				"line": 17,
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
