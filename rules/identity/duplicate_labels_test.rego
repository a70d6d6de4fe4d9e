# Generated from duplicate_labels.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.identity.duplicate_labels_test

import data.cilium.identity.duplicate_labels

test_fires if {
	findings := duplicate_labels.findings with data.sysdump as fires_facts
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
				"k8s:app=web",
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
}

test_quiet if {
	findings := duplicate_labels.findings with data.sysdump as quiet_facts
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
}
