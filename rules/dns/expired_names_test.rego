# Generated from expired_names.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dns.expired_names_test

import data.cilium.dns.expired_names

test_fires if {
	findings := expired_names.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"flow_drops": [
		{
			"node": "node1",
			"verdict": "DROPPED",
			"reason": "POLICY_DENIED",
			"code": 133,
			"direction": "EGRESS",
			"source_namespace": "demo",
			"source_workload": "web",
			"source_pod": "web-79c6b4c86b-tl872",
			"source_identity": 108295,
			"source_labels": [
				"k8s:app=web",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source_ip": "10.244.0.209",
			"destination_identity": 2,
			"destination_labels": [
				"reserved:world",
			],
			"destination_ip": "203.0.113.9",
			"destination_port": 443,
			"protocol": "TCP",
			"count": 12,
			"first_at": "2026-11-23T02:51:30.1Z",
			"first_at_unix": 1795402290.1,
			"last_at": "2026-11-23T02:51:30.111Z",
			"last_at_unix": 1795402290.111,
			"last_age_seconds": 0.551575303,
			"samples": [
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 146,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.100Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"10.244.0.209\",\"destination\":\"203.0.113.9\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40000,\"destination_port\":443}},\"source\":{\"ID\":225,\"identity\":108295,\"namespace\":\"demo\",\"labels\":[\"k8s:app=web\",\"k8s:io.kubernetes.pod.namespace=demo\"],\"pod_name\":\"web-79c6b4c86b-tl872\",\"workloads\":[{\"name\":\"web\",\"kind\":\"Deployment\"}]},\"destination\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"Type\":\"L3_L4\",\"node_name\":\"lab…",
				},
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 157,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.111Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"10.244.0.209\",\"destination\":\"203.0.113.9\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40011,\"destination_port\":443}},\"source\":{\"ID\":225,\"identity\":108295,\"namespace\":\"demo\",\"labels\":[\"k8s:app=web\",\"k8s:io.kubernetes.pod.namespace=demo\"],\"pod_name\":\"web-79c6b4c86b-tl872\",\"workloads\":[{\"name\":\"web\",\"kind\":\"Deployment\"}]},\"destination\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"Type\":\"L3_L4\",\"node_name\":\"lab…",
				},
			],
			"source": {
				"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
				"line": 146,
			},
		},
	],
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "to-fqdn",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": false,
			"has_egress": true,
			"ingress_default_deny": false,
			"egress_default_deny": true,
			"features": [
				"fqdn",
			],
			"fqdn_patterns": [
				"api.example.com",
			],
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
	"policy_selections": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "to-fqdn",
			"rule": 0,
			"selected_pods_count": 2,
			"workloads": [
				"demo/web",
			],
			"ingress_default_deny": false,
			"egress_default_deny": true,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
}

test_quiet if {
	findings := expired_names.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
	"flow_drops": [
		{
			"node": "node1",
			"verdict": "DROPPED",
			"reason": "POLICY_DENIED",
			"code": 133,
			"direction": "EGRESS",
			"source_namespace": "demo",
			"source_workload": "web",
			"source_pod": "web-79c6b4c86b-tl872",
			"source_identity": 108295,
			"source_labels": [
				"k8s:app=web",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source_ip": "10.244.0.209",
			"destination_identity": 2,
			"destination_labels": [
				"reserved:world",
			],
			"destination_ip": "203.0.113.9",
			"destination_port": 443,
			"protocol": "TCP",
			"count": 12,
			"first_at": "2026-11-23T02:51:30.1Z",
			"first_at_unix": 1795402290.1,
			"last_at": "2026-11-23T02:51:30.111Z",
			"last_at_unix": 1795402290.111,
			"last_age_seconds": 0.551575303,
			"samples": [
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 146,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.100Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"10.244.0.209\",\"destination\":\"203.0.113.9\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40000,\"destination_port\":443}},\"source\":{\"ID\":225,\"identity\":108295,\"namespace\":\"demo\",\"labels\":[\"k8s:app=web\",\"k8s:io.kubernetes.pod.namespace=demo\"],\"pod_name\":\"web-79c6b4c86b-tl872\",\"workloads\":[{\"name\":\"web\",\"kind\":\"Deployment\"}]},\"destination\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"Type\":\"L3_L4\",\"node_name\":\"lab…",
				},
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 157,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.111Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"10.244.0.209\",\"destination\":\"203.0.113.9\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40011,\"destination_port\":443}},\"source\":{\"ID\":225,\"identity\":108295,\"namespace\":\"demo\",\"labels\":[\"k8s:app=web\",\"k8s:io.kubernetes.pod.namespace=demo\"],\"pod_name\":\"web-79c6b4c86b-tl872\",\"workloads\":[{\"name\":\"web\",\"kind\":\"Deployment\"}]},\"destination\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"Type\":\"L3_L4\",\"node_name\":\"lab…",
				},
			],
			"source": {
				"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
				"line": 146,
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
	"policies": [],
	"policy_selections": [],
}
