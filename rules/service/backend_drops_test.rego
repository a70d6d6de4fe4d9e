# Generated from backend_drops.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.backend_drops_test

import data.cilium.service.backend_drops

test_fires if {
	findings := backend_drops.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"drop_counters": [],
		"flow_drops": [
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "SERVICE_BACKEND_NOT_FOUND",
				"code": 158,
				"direction": "INGRESS",
				"source_identity": 2,
				"source_labels": [
					"reserved:world",
				],
				"source_ip": "192.168.36.13",
				"destination_identity": 2,
				"destination_labels": [
					"reserved:world",
				],
				"destination_ip": "10.96.10.10",
				"destination_port": 80,
				"protocol": "TCP",
				"count": 1,
				"first_at": "2026-11-23T02:51:20.195061289Z",
				"first_at_unix": 1795402280.195,
				"last_at": "2026-11-23T02:51:20.195061289Z",
				"last_at_unix": 1795402280.195,
				"last_age_seconds": 10.467514014,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
							"line": 146,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:20.195061289Z\",\"verdict\":\"DROPPED\",\"drop_reason\":158,\"ethernet\":{\"source\":\"08:00:27:87:3e:67\",\"destination\":\"08:00:27:3d:23:14\"},\"IP\":{\"source\":\"192.168.36.13\",\"destination\":\"10.96.10.10\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":46106,\"destination_port\":80,\"flags\":{\"SYN\":true}}},\"source\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"destination\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"Type\":\"L3_L4\",\"node_name\":\"lab/node1\",\"event_type\":{\"type\":1,\"sub_type\":158},\"t…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
					"line": 146,
				},
			},
		],
	},
	"services": [],
}

test_fires_counted if {
	findings := backend_drops.findings with data.sysdump as fires_counted_facts
	count(findings) > 0
}

fires_counted_facts := {
	"node": {
		"drop_counters": [
			{
				"node": "node1",
				"reason": "Service backend not found",
				"direction": "EGRESS",
				"drop": true,
				"packets_total": 2200,
				"bytes_total": 4448,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 16,
				},
			},
		],
		"flow_drops": [],
	},
	"services": [],
}

test_quiet if {
	findings := backend_drops.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"drop_counters": [
			{
				"node": "node1",
				"reason": "Service backend not found",
				"direction": "EGRESS",
				"drop": true,
				"packets_total": 7,
				"bytes_total": 448,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 16,
				},
			},
			{
				"node": "node1",
				"reason": "Interface",
				"direction": "INGRESS",
				"drop": false,
				"packets_total": 2267,
				"bytes_total": 4450061,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"reason": "LB: sock cgroup: Reverse entry delete succeeded",
				"direction": "EGRESS",
				"drop": false,
				"packets_total": 72,
				"bytes_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"reason": "Success",
				"direction": "EGRESS",
				"drop": false,
				"packets_total": 3332,
				"bytes_total": 636199,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 7,
				},
			},
			{
				"node": "node1",
				"reason": "Success",
				"direction": "INGRESS",
				"drop": false,
				"packets_total": 748,
				"bytes_total": 71430,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 13,
				},
			},
			{
				"node": "node1",
				"reason": "Unsupported L3 protocol",
				"direction": "EGRESS",
				"drop": true,
				"packets_total": 23,
				"bytes_total": 1746,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 15,
				},
			},
		],
		"flow_drops": [
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "UNSUPPORTED_L3_PROTOCOL",
				"code": 139,
				"direction": "INGRESS",
				"source_identity": 112022,
				"source_labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"source_ip": "fe80::b0e6:64ff:feef:e9d8",
				"destination_labels": [
					"reserved:unknown",
				],
				"destination_ip": "ff02::2",
				"protocol": "ICMPv6",
				"count": 7,
				"first_at": "2026-11-23T02:50:08.981367963Z",
				"first_at_unix": 1795402208.981,
				"last_at": "2026-11-23T02:50:42.037455734Z",
				"last_at_unix": 1795402242.037,
				"last_age_seconds": 48.625119569,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
							"line": 12,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:08.981367963Z\",\"uuid\":\"33e013b7-3e5a-4428-8118-c4e610718acc\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"b2:e6:64:ef:e9:d8\",\"destination\":\"33:33:00:00:00:16\"},\"IP\":{\"source\":\"::\",\"destination\":\"ff02::16\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":143}},\"source\":{\"identity\":112022,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo\",…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
							"line": 55,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:42.037455734Z\",\"uuid\":\"af7d6e9d-50e4-44f2-a861-b5ffa93ec1dd\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"b2:e6:64:ef:e9:d8\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::b0e6:64ff:feef:e9d8\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":112022,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.i…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
					"line": 12,
				},
			},
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "UNSUPPORTED_L3_PROTOCOL",
				"code": 139,
				"direction": "INGRESS",
				"source_identity": 108295,
				"source_labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"source_ip": "fe80::ec9a:6eff:fee4:a649",
				"destination_labels": [
					"reserved:unknown",
				],
				"destination_ip": "ff02::2",
				"protocol": "ICMPv6",
				"count": 5,
				"first_at": "2026-11-23T02:50:15.001380914Z",
				"first_at_unix": 1795402215.001,
				"last_at": "2026-11-23T02:50:38.197340112Z",
				"last_at_unix": 1795402238.197,
				"last_age_seconds": 52.465235191,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
							"line": 21,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:15.001380914Z\",\"uuid\":\"db4affef-5ff7-49a7-9b7c-0fcaa37dbc58\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"fe:6e:d3:d2:c0:46\",\"destination\":\"33:33:ff:d2:c0:46\"},\"IP\":{\"source\":\"::\",\"destination\":\"ff02::1:ffd2:c046\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":135}},\"source\":{\"identity\":108295,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=web\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
							"line": 50,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:38.197340112Z\",\"uuid\":\"db1fadef-dd20-4bdb-950f-8416f22f6b7f\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"ee:9a:6e:e4:a6:49\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::ec9a:6eff:fee4:a649\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":108295,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=web\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/m…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
					"line": 21,
				},
			},
		],
	},
	"services": [
		{
			"namespace": "default",
			"name": "kubernetes",
			"type": "ClusterIP",
			"cluster_ips": [
				"10.96.0.1",
			],
			"headless": false,
			"has_selector": false,
			"internal_traffic_policy": "Cluster",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:12:09Z",
			"created_at_unix": 1795399929,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 34,
			},
		},
		{
			"namespace": "demo",
			"name": "web",
			"type": "ClusterIP",
			"cluster_ips": [
				"10.96.10.10",
			],
			"headless": false,
			"has_selector": true,
			"internal_traffic_policy": "Cluster",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:49:29Z",
			"created_at_unix": 1795402169,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 84,
			},
		},
		{
			"namespace": "kube-system",
			"name": "cilium-agent",
			"type": "ClusterIP",
			"headless": true,
			"has_selector": true,
			"internal_traffic_policy": "Cluster",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:45:04Z",
			"created_at_unix": 1795401904,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 154,
			},
		},
		{
			"namespace": "kube-system",
			"name": "hubble-peer",
			"type": "ClusterIP",
			"cluster_ips": [
				"10.96.39.86",
			],
			"headless": false,
			"has_selector": true,
			"internal_traffic_policy": "Local",
			"session_affinity": "None",
			"created_at": "2026-11-23T02:45:03Z",
			"created_at_unix": 1795401903,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 220,
			},
		},
	],
}
