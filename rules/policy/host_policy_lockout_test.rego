# Generated from host_policy_lockout.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.policy.host_policy_lockout_test

import data.cilium.policy.host_policy_lockout

test_fires if {
	findings := host_policy_lockout.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"endpoints": [],
		"flow_drops": [
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "POLICY_DENIED",
				"code": 133,
				"direction": "INGRESS",
				"source_identity": 2,
				"source_labels": [
					"reserved:world",
				],
				"source_ip": "172.30.0.1",
				"destination_identity": 1,
				"destination_labels": [
					"reserved:host",
				],
				"destination_ip": "172.30.0.11",
				"destination_port": 10250,
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
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.100Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"172.30.0.1\",\"destination\":\"172.30.0.11\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40000,\"destination_port\":10250}},\"source\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"destination\":{\"identity\":1,\"labels\":[\"reserved:host\"]},\"Type\":\"L3_L4\",\"node_name\":\"lab/node1\",\"event_type\":{\"type\":1,\"sub_type\":133},\"traffic_direction\":\"INGRESS\",\"drop_reason_desc\":\"POLICY_DENIED\"},\"node_name\":\"lab/node1\",\"time\":\"2026-11-…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
							"line": 157,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.111Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"172.30.0.1\",\"destination\":\"172.30.0.11\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40011,\"destination_port\":10250}},\"source\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"destination\":{\"identity\":1,\"labels\":[\"reserved:host\"]},\"Type\":\"L3_L4\",\"node_name\":\"lab/node1\",\"event_type\":{\"type\":1,\"sub_type\":133},\"traffic_direction\":\"INGRESS\",\"drop_reason_desc\":\"POLICY_DENIED\"},\"node_name\":\"lab/node1\",\"time\":\"2026-11-…",
					},
				],
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
					"line": 146,
				},
			},
		],
		"kubernetes_nodes": [],
	},
	"policies": [
		{
			"kind": "CiliumClusterwideNetworkPolicy",
			"name": "lock-nodes",
			"rule": 0,
			"selects_nodes": true,
			"has_ingress": true,
			"has_egress": false,
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"features": [
				"entities",
			],
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumclusterwidenetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
}

test_quiet if {
	findings := host_policy_lockout.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"endpoints": [
			{
				"node": "node1",
				"id": 221,
				"identity": 4,
				"labels": [
					"reserved:health",
				],
				"ips": [
					"10.244.0.38",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"id": 225,
				"namespace": "demo",
				"pod": "client-68c79d4b99-zqb8l",
				"identity": 112022,
				"labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.0.218",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 173,
				},
			},
			{
				"node": "node1",
				"id": 279,
				"identity": 1,
				"labels": [
					"reserved:host",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 382,
				},
			},
			{
				"node": "node1",
				"id": 737,
				"namespace": "demo",
				"pod": "web-79c6b4c86b-tl872",
				"identity": 108295,
				"labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.0.209",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 551,
				},
			},
			{
				"node": "node1",
				"id": 1323,
				"namespace": "demo",
				"pod": "web-79c6b4c86b-2fhtt",
				"identity": 108295,
				"labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.0.236",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 760,
				},
			},
			{
				"node": "node1",
				"id": 3017,
				"namespace": "demo",
				"pod": "client-68c79d4b99-2tz8t",
				"identity": 112022,
				"labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.0.181",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list--o-json.md",
					"line": 969,
				},
			},
		],
		"flow_drops": [
			{
				"node": "node1",
				"verdict": "DROPPED",
				"reason": "POLICY_DENIED",
				"code": 133,
				"direction": "INGRESS",
				"source_identity": 2,
				"source_labels": [
					"reserved:world",
				],
				"source_ip": "172.30.0.1",
				"destination_identity": 1,
				"destination_labels": [
					"reserved:host",
				],
				"destination_ip": "172.30.0.11",
				"destination_port": 10250,
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
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.100Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"172.30.0.1\",\"destination\":\"172.30.0.11\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40000,\"destination_port\":10250}},\"source\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"destination\":{\"identity\":1,\"labels\":[\"reserved:host\"]},\"Type\":\"L3_L4\",\"node_name\":\"lab/node1\",\"event_type\":{\"type\":1,\"sub_type\":133},\"traffic_direction\":\"INGRESS\",\"drop_reason_desc\":\"POLICY_DENIED\"},\"node_name\":\"lab/node1\",\"time\":\"2026-11-…",
					},
					{
						"source": {
							"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
							"line": 157,
						},
						"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.111Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"172.30.0.1\",\"destination\":\"172.30.0.11\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40011,\"destination_port\":10250}},\"source\":{\"identity\":2,\"labels\":[\"reserved:world\"]},\"destination\":{\"identity\":1,\"labels\":[\"reserved:host\"]},\"Type\":\"L3_L4\",\"node_name\":\"lab/node1\",\"event_type\":{\"type\":1,\"sub_type\":133},\"traffic_direction\":\"INGRESS\",\"drop_reason_desc\":\"POLICY_DENIED\"},\"node_name\":\"lab/node1\",\"time\":\"2026-11-…",
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
		"kubernetes_nodes": [
			{
				"node": "node1",
				"internal_ips": [
					"172.30.0.11",
				],
				"pod_cidrs": [
					"10.0.4.0/24",
				],
				"unschedulable": false,
				"kernel_version": "6.18.44-fc-v669",
				"os_image": "Debian GNU/Linux 12 (bookworm)",
				"operating_system": "linux",
				"architecture": "amd64",
				"container_runtime": "kubelet://0",
				"kubelet_version": "v1.33.13",
				"ready_status": "True",
				"capacity_cpu_millicores": 2000,
				"capacity_memory_bytes": 8589934592,
				"capacity_pods_count": 110,
				"created_at": "2026-11-23T02:49:30Z",
				"created_at_unix": 1795402170,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 112,
				},
			},
		],
	},
	"policies": [],
}
