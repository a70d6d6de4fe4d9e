# Generated from denied_traffic.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.policy.denied_traffic_test

import data.cilium.policy.denied_traffic

test_fires if {
	findings := denied_traffic.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"flow_drops": [
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "POLICY_DENIED",
				"code": 133,
				"direction": "INGRESS",
				"source_namespace": "demo",
				"source_workload": "client",
				"source_pod": "client-68c79d4b99-whvb6",
				"source_identity": 68669,
				"source_labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"source_ip": "10.244.1.201",
				"destination_namespace": "demo",
				"destination_workload": "web",
				"destination_pod": "web-79c6b4c86b-s597r",
				"destination_identity": 126075,
				"destination_labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"destination_ip": "10.244.1.237",
				"destination_port": 8080,
				"protocol": "TCP",
				"count": 45,
				"first_at": "2026-11-23T02:57:19.730235398Z",
				"first_at_unix": 1795402639.73,
				"last_at": "2026-11-23T02:57:58.389369046Z",
				"last_at_unix": 1795402678.389,
				"last_age_seconds": 0,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
							"line": 111,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:57:19.730235398Z\",\"uuid\":\"074c7ed4-0019-43ad-be82-44f46f59336b\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"ethernet\":{\"source\":\"9a:5d:ff:66:16:8a\",\"destination\":\"82:d5:1c:c6:25:c6\"},\"IP\":{\"source\":\"10.244.0.185\",\"destination\":\"10.244.1.237\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":33294,\"destination_port\":8080,\"flags\":{\"SYN\":true}}},\"source\":{\"identity\":68669,\"namespace\":\"demo\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
							"line": 209,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:57:58.389369046Z\",\"uuid\":\"859505df-a105-4c21-858b-576568b4b42f\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"ethernet\":{\"source\":\"9a:5d:ff:66:16:8a\",\"destination\":\"82:d5:1c:c6:25:c6\"},\"IP\":{\"source\":\"10.244.1.201\",\"destination\":\"10.244.1.237\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":53820,\"destination_port\":8080,\"flags\":{\"SYN\":true}}},\"source\":{\"ID\":2528,\"identity\":68669,\"namespace\":\"demo\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
					"line": 111,
				},
			},
		],
		"policy_answers": [],
	},
	"policy_selections": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "web-allow-frontend",
			"rule": 0,
			"selected_pods_count": 2,
			"workloads": [
				"demo/web",
			],
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025750.yaml",
				"line": 30,
			},
		},
	],
}

test_quiet if {
	findings := denied_traffic.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"flow_drops": [
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "POLICY_DENIED",
				"code": 133,
				"direction": "INGRESS",
				"source_namespace": "demo",
				"source_workload": "client",
				"source_pod": "client-68c79d4b99-2tz8t",
				"source_identity": 112022,
				"source_labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"source_ip": "10.244.0.181",
				"destination_namespace": "demo",
				"destination_workload": "web",
				"destination_pod": "web-79c6b4c86b-tl872",
				"destination_identity": 108295,
				"destination_labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"destination_ip": "10.244.0.209",
				"destination_port": 8080,
				"protocol": "TCP",
				"count": 75,
				"first_at": "2026-11-23T02:51:36.665658846Z",
				"first_at_unix": 1795402296.665,
				"last_at": "2026-11-23T02:52:19.573434421Z",
				"last_at_unix": 1795402339.573,
				"last_age_seconds": 39.259001536,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
							"line": 118,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:36.665658846Z\",\"uuid\":\"f56d52bf-6b03-4c66-aa15-4723a528fcf2\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":133,\"ethernet\":{\"source\":\"46:7e:c9:e7:b2:1c\",\"destination\":\"fe:6e:d3:d2:c0:46\"},\"IP\":{\"source\":\"10.244.0.218\",\"destination\":\"10.244.0.209\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":60794,\"destination_port\":8080,\"flags\":{\"SYN\":true}}},\"source\":{\"ID\":225,\"identity\":112022,\"cluster_name\":\"lab\",\"namespace\":\"demo\",\"lab…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
							"line": 274,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:52:19.573434421Z\",\"uuid\":\"3ae9a201-48bf-4dbd-9d96-425060b4d88a\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":133,\"ethernet\":{\"source\":\"46:7e:c9:e7:b2:1c\",\"destination\":\"fe:6e:d3:d2:c0:46\"},\"IP\":{\"source\":\"10.244.0.181\",\"destination\":\"10.244.0.209\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":47462,\"destination_port\":8080,\"flags\":{\"SYN\":true}}},\"source\":{\"ID\":3017,\"identity\":112022,\"cluster_name\":\"lab\",\"namespace\":\"demo\",\"la…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
					"line": 118,
				},
			},
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
				"count": 9,
				"first_at": "2026-11-23T02:50:08.981367963Z",
				"first_at_unix": 1795402208.981,
				"last_at": "2026-11-23T02:52:24.437319979Z",
				"last_at_unix": 1795402344.437,
				"last_age_seconds": 34.395115978,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
							"line": 12,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:08.981367963Z\",\"uuid\":\"33e013b7-3e5a-4428-8118-c4e610718acc\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"b2:e6:64:ef:e9:d8\",\"destination\":\"33:33:00:00:00:16\"},\"IP\":{\"source\":\"::\",\"destination\":\"ff02::16\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":143}},\"source\":{\"identity\":112022,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo\",…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
							"line": 292,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:52:24.437319979Z\",\"uuid\":\"b162740b-09cc-425f-84a5-8f96fa30af54\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"b2:e6:64:ef:e9:d8\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::b0e6:64ff:feef:e9d8\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":112022,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.i…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
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
				"source_ip": "fe80::fc6e:d3ff:fed2:c046",
				"destination_labels": [
					"reserved:unknown",
				],
				"destination_ip": "ff02::2",
				"protocol": "ICMPv6",
				"count": 6,
				"first_at": "2026-11-23T02:50:15.001380914Z",
				"first_at_unix": 1795402215.001,
				"last_at": "2026-11-23T02:52:26.485496717Z",
				"last_at_unix": 1795402346.485,
				"last_age_seconds": 32.34693924,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
							"line": 21,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:15.001380914Z\",\"uuid\":\"db4affef-5ff7-49a7-9b7c-0fcaa37dbc58\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"fe:6e:d3:d2:c0:46\",\"destination\":\"33:33:ff:d2:c0:46\"},\"IP\":{\"source\":\"::\",\"destination\":\"ff02::1:ffd2:c046\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":135}},\"source\":{\"identity\":108295,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=web\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
							"line": 297,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:52:26.485496717Z\",\"uuid\":\"395b64b6-feae-4539-82bd-4e98c3e774a3\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"fe:6e:d3:d2:c0:46\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::fc6e:d3ff:fed2:c046\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":108295,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=web\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/m…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
					"line": 21,
				},
			},
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "UNSUPPORTED_L3_PROTOCOL",
				"code": 139,
				"direction": "INGRESS",
				"source_identity": 81712,
				"source_labels": [
					"k8s:app=shop",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"source_ip": "fe80::f8a2:58ff:fe08:d18e",
				"destination_labels": [
					"reserved:unknown",
				],
				"destination_ip": "ff02::2",
				"protocol": "ICMPv6",
				"count": 3,
				"first_at": "2026-11-23T02:52:22.134556731Z",
				"first_at_unix": 1795402342.134,
				"last_at": "2026-11-23T02:52:25.97332419Z",
				"last_at_unix": 1795402345.973,
				"last_age_seconds": 32.859111767,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
							"line": 284,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:52:22.134556731Z\",\"uuid\":\"fa9f20d2-4166-4b52-831d-42a0cc112eb6\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"fa:a2:58:08:d1:8e\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::f8a2:58ff:fe08:d18e\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":81712,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=shop\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/m…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
							"line": 295,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:52:25.973324190Z\",\"uuid\":\"ac4b90a4-dd48-439d-b1e3-758f5c9270d0\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"fa:a2:58:08:d1:8e\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::f8a2:58ff:fe08:d18e\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":81712,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=shop\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/m…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
					"line": 284,
				},
			},
		],
		"policy_answers": [
			{
				"node": "node1",
				"verdict": "DROPPED",
				"direction": "ingress",
				"selected": "demo/web",
				"selected_end": "demo/web (identity 108295, app=web)",
				"peer_end": "demo/client (identity 112022, app=client)",
				"needed_rule": "ingress from app=client to port 8080/TCP",
				"allowing_policy": "apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: allow-client-to-web\n  namespace: demo\nspec:\n  endpointSelector:\n    matchLabels:\n      app: web\n  ingress:\n  - fromEndpoints:\n    - matchLabels:\n        app: client\n    toPorts:\n    - ports:\n      - port: \"8080\"\n        protocol: TCP\n",
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025250.json",
					"line": 118,
				},
			},
		],
	},
	"policy_selections": [],
}

test_quiet_other_reason if {
	findings := denied_traffic.findings with data.sysdump as quiet_other_reason_facts
	count(findings) == 0
}

quiet_other_reason_facts := {
	"node": {
		"flow_drops": [
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "POLICY_DENIED",
				"code": 133,
				"direction": "INGRESS",
				"source_namespace": "demo",
				"source_workload": "client",
				"source_pod": "client-68c79d4b99-whvb6",
				"source_identity": 68669,
				"source_labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"source_ip": "10.244.1.201",
				"destination_namespace": "demo",
				"destination_workload": "web",
				"destination_pod": "web-79c6b4c86b-s597r",
				"destination_identity": 126075,
				"destination_labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"destination_ip": "10.244.1.237",
				"destination_port": 8080,
				"protocol": "TCP",
				"count": 45,
				"first_at": "2026-11-23T02:57:19.730235398Z",
				"first_at_unix": 1795402639.73,
				"last_at": "2026-11-23T02:57:58.389369046Z",
				"last_at_unix": 1795402678.389,
				"last_age_seconds": 0,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
							"line": 111,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:57:19.730235398Z\",\"uuid\":\"074c7ed4-0019-43ad-be82-44f46f59336b\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"ethernet\":{\"source\":\"9a:5d:ff:66:16:8a\",\"destination\":\"82:d5:1c:c6:25:c6\"},\"IP\":{\"source\":\"10.244.0.185\",\"destination\":\"10.244.1.237\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":33294,\"destination_port\":8080,\"flags\":{\"SYN\":true}}},\"source\":{\"identity\":68669,\"namespace\":\"demo\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
							"line": 209,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:57:58.389369046Z\",\"uuid\":\"859505df-a105-4c21-858b-576568b4b42f\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"ethernet\":{\"source\":\"9a:5d:ff:66:16:8a\",\"destination\":\"82:d5:1c:c6:25:c6\"},\"IP\":{\"source\":\"10.244.1.201\",\"destination\":\"10.244.1.237\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":53820,\"destination_port\":8080,\"flags\":{\"SYN\":true}}},\"source\":{\"ID\":2528,\"identity\":68669,\"namespace\":\"demo\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
					"line": 111,
				},
			},
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "UNSUPPORTED_L3_PROTOCOL",
				"code": 139,
				"direction": "INGRESS",
				"source_identity": 126075,
				"source_labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"source_ip": "fe80::80d5:1cff:fec6:25c6",
				"destination_labels": [
					"reserved:unknown",
				],
				"destination_ip": "ff02::2",
				"protocol": "ICMPv6",
				"count": 3,
				"first_at": "2026-11-23T02:55:48.69339025Z",
				"first_at_unix": 1795402548.693,
				"last_at": "2026-11-23T02:56:19.957748168Z",
				"last_at_unix": 1795402579.957,
				"last_age_seconds": 98.431620878,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
							"line": 16,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:55:48.693390250Z\",\"uuid\":\"d59ad2b6-b251-4849-8b4f-bd4627ff88a0\",\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"82:d5:1c:c6:25:c6\",\"destination\":\"33:33:ff:c6:25:c6\"},\"IP\":{\"source\":\"::\",\"destination\":\"ff02::1:ffc6:25c6\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":135}},\"source\":{\"identity\":126075,\"labels\":[\"k8s:app=web\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo\",\"k8s:io.cilium.k8s.policy.cluster=lab\",\"k8s:io.cilium.k8s.policy.serviceacc…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
							"line": 52,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:56:19.957748168Z\",\"uuid\":\"4e574529-658a-40ad-baed-b50a6bb40017\",\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"82:d5:1c:c6:25:c6\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::80d5:1cff:fec6:25c6\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":126075,\"labels\":[\"k8s:app=web\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo\",\"k8s:io.cilium.k8s.policy.cluster=lab\",\"k8s:io.cilium.k8s.poli…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
					"line": 16,
				},
			},
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "UNSUPPORTED_L3_PROTOCOL",
				"code": 139,
				"direction": "INGRESS",
				"source_identity": 68669,
				"source_labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"source_ip": "fe80::783e:15ff:fe1e:378c",
				"destination_labels": [
					"reserved:unknown",
				],
				"destination_ip": "ff02::2",
				"protocol": "ICMPv6",
				"count": 3,
				"first_at": "2026-11-23T02:55:55.381385214Z",
				"first_at_unix": 1795402555.381,
				"last_at": "2026-11-23T02:57:50.075716622Z",
				"last_at_unix": 1795402670.075,
				"last_age_seconds": 8.313652424,
				"samples": [
					{
						"source": {
							"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
							"line": 29,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:55:55.381385214Z\",\"uuid\":\"0e222f5b-08a8-4a19-976e-b930b273c80e\",\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"7a:3e:15:1e:37:8c\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::783e:15ff:fe1e:378c\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":68669,\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo\",\"k8s:io.cilium.k8s.policy.cluster=lab\",\"k8s:io.cilium.k8s.po…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
							"line": 163,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:57:50.075716622Z\",\"uuid\":\"0a29dcae-f3ea-4951-89b0-74caa7c0699a\",\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"7a:3e:15:1e:37:8c\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::783e:15ff:fe1e:378c\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":68669,\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo\",\"k8s:io.cilium.k8s.policy.cluster=lab\",\"k8s:io.cilium.k8s.po…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
					"line": 29,
				},
			},
		],
		"policy_answers": [
			{
				"node": "node1",
				"verdict": "DROPPED",
				"direction": "ingress",
				"selected": "demo/web",
				"selected_end": "demo/web (identity 126075, app=web)",
				"peer_end": "demo/client (identity 68669, app=client)",
				"needed_rule": "ingress from app=client to port 8080/TCP",
				"allowing_policy": "apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: allow-client-to-web\n  namespace: demo\nspec:\n  endpointSelector:\n    matchLabels:\n      app: web\n  ingress:\n  - fromEndpoints:\n    - matchLabels:\n        app: client\n    toPorts:\n    - ports:\n      - port: \"8080\"\n        protocol: TCP\n",
				"source": {
					"file": "hubble-flows-cilium-fsw4b-20261123-025750.json",
					"line": 111,
				},
			},
		],
	},
	"policy_selections": [],
}
