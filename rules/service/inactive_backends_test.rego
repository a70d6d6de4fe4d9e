# Generated from inactive_backends.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.inactive_backends_test

import data.cilium.service.inactive_backends

test_fires if {
	findings := inactive_backends.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"agent_services": [
			{
				"node": "node2",
				"id": 2,
				"namespace": "demo",
				"service": "web",
				"type": "ClusterIP",
				"ip": "10.96.10.10",
				"port": 80,
				"protocol": "TCP",
				"scope": "external",
				"backends_count": 2,
				"active_count": 1,
				"terminating_count": 1,
				"quarantined_count": 0,
				"maintenance_count": 0,
				"backends": [
					"10.244.0.209:8080",
					"10.244.0.236:8080",
				],
				"source": {
					"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-service-list--o-json.md",
					"line": 19,
				},
			},
		],
	},
	"slice_endpoints": [
		{
			"namespace": "demo",
			"service": "web",
			"slice": "web-bw6vw",
			"address": "10.244.0.236",
			"node": "node1",
			"pod": "web-79c6b4c86b-2fhtt",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 39,
			},
		},
		{
			"namespace": "demo",
			"service": "web",
			"slice": "web-bw6vw",
			"address": "10.244.0.209",
			"node": "node1",
			"pod": "web-79c6b4c86b-tl872",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 51,
			},
		},
	],
}

test_quiet if {
	findings := inactive_backends.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"agent_services": [
			{
				"node": "node1",
				"id": 1,
				"namespace": "default",
				"service": "kubernetes",
				"type": "ClusterIP",
				"ip": "10.96.0.1",
				"port": 443,
				"protocol": "TCP",
				"scope": "external",
				"backends_count": 1,
				"active_count": 1,
				"terminating_count": 0,
				"quarantined_count": 0,
				"maintenance_count": 0,
				"backends": [
					"172.30.0.1:6443",
				],
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-service-list--o-json.md",
					"line": 51,
				},
			},
			{
				"node": "node1",
				"id": 2,
				"namespace": "demo",
				"service": "web",
				"type": "ClusterIP",
				"ip": "10.96.10.10",
				"port": 80,
				"protocol": "TCP",
				"scope": "external",
				"backends_count": 2,
				"active_count": 2,
				"terminating_count": 0,
				"quarantined_count": 0,
				"maintenance_count": 0,
				"backends": [
					"10.244.0.209:8080",
					"10.244.0.236:8080",
				],
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-service-list--o-json.md",
					"line": 129,
				},
			},
			{
				"node": "node1",
				"id": 3,
				"namespace": "kube-system",
				"service": "hubble-peer",
				"type": "ClusterIP",
				"ip": "10.96.39.86",
				"port": 443,
				"protocol": "TCP",
				"scope": "external",
				"backends_count": 1,
				"active_count": 1,
				"terminating_count": 0,
				"quarantined_count": 0,
				"maintenance_count": 0,
				"backends": [
					"172.30.0.11:4244",
				],
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-service-list--o-json.md",
					"line": 189,
				},
			},
		],
	},
	"slice_endpoints": [
		{
			"namespace": "default",
			"service": "kubernetes",
			"slice": "kubernetes",
			"address": "172.30.0.1",
			"ready": true,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 6,
			},
		},
		{
			"namespace": "demo",
			"service": "web",
			"slice": "web-bw6vw",
			"address": "10.244.0.236",
			"node": "node1",
			"pod": "web-79c6b4c86b-2fhtt",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 39,
			},
		},
		{
			"namespace": "demo",
			"service": "web",
			"slice": "web-bw6vw",
			"address": "10.244.0.209",
			"node": "node1",
			"pod": "web-79c6b4c86b-tl872",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 51,
			},
		},
		{
			"namespace": "kube-system",
			"service": "cilium-agent",
			"slice": "cilium-agent-v6cgw",
			"address": "172.30.0.11",
			"node": "node1",
			"pod": "cilium-88hf7",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 111,
			},
		},
		{
			"namespace": "kube-system",
			"service": "cilium-agent",
			"slice": "cilium-agent-v6cgw",
			"address": "172.30.0.12",
			"node": "node2",
			"pod": "cilium-x4qvg",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 123,
			},
		},
		{
			"namespace": "kube-system",
			"service": "hubble-peer",
			"slice": "hubble-peer-8r5kf",
			"address": "172.30.0.11",
			"node": "node1",
			"pod": "cilium-88hf7",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 195,
			},
		},
		{
			"namespace": "kube-system",
			"service": "hubble-peer",
			"slice": "hubble-peer-8r5kf",
			"address": "172.30.0.12",
			"node": "node2",
			"pod": "cilium-x4qvg",
			"ready": true,
			"serving": true,
			"terminating": false,
			"source": {
				"file": "k8s-endpointslices-20261123-025122.yaml",
				"line": 207,
			},
		},
	],
}
