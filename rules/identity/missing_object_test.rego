# Generated from missing_object.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.identity.missing_object_test

import data.cilium.identity.missing_object

test_fires if {
	findings := missing_object.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cilium_endpoints": [
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-zqb8l",
			"endpoint_id": 225,
			"identity": 112022,
			"state": "ready",
			"ips": [
				"10.244.0.218",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:08Z",
			"created_at_unix": 1795402208,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 111,
			},
		},
	],
	"cilium_identities": [],
	"configuration": [],
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
}

test_quiet if {
	findings := missing_object.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"cilium_endpoints": [
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-2tz8t",
			"endpoint_id": 3017,
			"identity": 112022,
			"state": "ready",
			"ips": [
				"10.244.0.181",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:49:57Z",
			"created_at_unix": 1795402197,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 43,
			},
		},
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-zqb8l",
			"endpoint_id": 225,
			"identity": 112022,
			"state": "ready",
			"ips": [
				"10.244.0.218",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:08Z",
			"created_at_unix": 1795402208,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 111,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-2fhtt",
			"endpoint_id": 1323,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.236",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:08Z",
			"created_at_unix": 1795402208,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 179,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-tl872",
			"endpoint_id": 737,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.209",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:14Z",
			"created_at_unix": 1795402214,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 247,
			},
		},
	],
	"cilium_identities": [
		{
			"identity": 108295,
			"namespace": "demo",
			"labels": [
				"k8s:app=web",
				"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
				"k8s:io.cilium.k8s.policy.cluster=lab",
				"k8s:io.cilium.k8s.policy.serviceaccount=default",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"created_at": "2026-11-23T02:46:59Z",
			"created_at_unix": 1795402019,
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 28,
			},
		},
		{
			"identity": 112022,
			"namespace": "demo",
			"labels": [
				"k8s:app=client",
				"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
				"k8s:io.cilium.k8s.policy.cluster=lab",
				"k8s:io.cilium.k8s.policy.serviceaccount=default",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"created_at": "2026-11-23T02:47:00Z",
			"created_at_unix": 1795402020,
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 62,
			},
		},
	],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
		{
			"component": "cilium-config",
			"name": "auto-direct-node-routes",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 4,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-distributed-lru",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 5,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-drop-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 6,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-policy-verdict-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 7,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-events-trace-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 8,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-acceleration",
			"value": "disabled",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 9,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-algorithm-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 10,
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
}
