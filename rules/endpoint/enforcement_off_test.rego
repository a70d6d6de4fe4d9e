# Generated from enforcement_off.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.endpoint.enforcement_off_test

import data.cilium.endpoint.enforcement_off

test_fires if {
	findings := enforcement_off.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T02:57:58.389369046Z",
			"captured_at_unix": 1795402678.389,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.15.19-policy-deny --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 215,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"node": {
		"endpoints": [
			{
				"node": "node1",
				"id": 140,
				"namespace": "demo",
				"pod": "web-79c6b4c86b-s597r",
				"identity": 126075,
				"labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.1.237",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025750/cmd/cilium-dbg-endpoint-list.md",
					"line": 3,
				},
			},
		],
		"pods": [
			{
				"namespace": "demo",
				"name": "web-79c6b4c86b-s597r",
				"node": "node1",
				"uid": "438c7850-bf58-47ba-a205-94120e77276c",
				"phase": "Running",
				"ready": true,
				"host_network": false,
				"ips": [
					"10.244.1.237",
				],
				"host_ip": "172.30.0.11",
				"owner_kind": "ReplicaSet",
				"owner_name": "web-79c6b4c86b",
				"workload": "web",
				"service_account": "default",
				"restart_count": 0,
				"created_at": "2026-11-23T02:55:07Z",
				"created_at_unix": 1795402507,
				"started_at": "2026-11-23T02:55:13Z",
				"started_at_unix": 1795402513,
				"source": {
					"file": "k8s-pods-20261123-025750.yaml",
					"line": 647,
				},
			},
		],
	},
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "web-allow-frontend",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": true,
			"has_egress": false,
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"created_at": "2026-11-23T02:57:17Z",
			"created_at_unix": 1795402637,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025750.yaml",
				"line": 30,
			},
		},
	],
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
	findings := enforcement_off.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T02:57:58.389369046Z",
			"captured_at_unix": 1795402678.389,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.15.19-policy-deny --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 216,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"node": {
		"endpoints": [
			{
				"node": "node1",
				"id": 140,
				"namespace": "demo",
				"pod": "web-79c6b4c86b-s597r",
				"identity": 126075,
				"labels": [
					"k8s:app=web",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.1.237",
				],
				"state": "ready",
				"ingress_enforcement": "Enabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 2,
				"realized_policy_revision": 2,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025750/cmd/cilium-debuginfo-20261123-025755.025+0000-UTC.json",
					"line": 631,
				},
			},
			{
				"node": "node1",
				"id": 365,
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
				"realized_policy_revision": 2,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025750/cmd/cilium-debuginfo-20261123-025755.025+0000-UTC.json",
					"line": 874,
				},
			},
			{
				"node": "node1",
				"id": 1048,
				"identity": 4,
				"labels": [
					"reserved:health",
				],
				"ips": [
					"10.244.1.79",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 2,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025750/cmd/cilium-debuginfo-20261123-025755.025+0000-UTC.json",
					"line": 1031,
				},
			},
			{
				"node": "node1",
				"id": 2528,
				"namespace": "demo",
				"pod": "client-68c79d4b99-whvb6",
				"identity": 68669,
				"labels": [
					"k8s:app=client",
					"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
					"k8s:io.cilium.k8s.policy.cluster=lab",
					"k8s:io.cilium.k8s.policy.serviceaccount=default",
					"k8s:io.kubernetes.pod.namespace=demo",
				],
				"ips": [
					"10.244.1.201",
				],
				"state": "ready",
				"ingress_enforcement": "Disabled",
				"egress_enforcement": "Disabled",
				"health_bpf": "OK",
				"health_policy": "OK",
				"health_overall": "OK",
				"desired_policy_revision": 1,
				"realized_policy_revision": 2,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025750/cmd/cilium-debuginfo-20261123-025755.025+0000-UTC.json",
					"line": 1192,
				},
			},
		],
		"pods": [
			{
				"namespace": "demo",
				"name": "client-68c79d4b99-whvb6",
				"node": "node1",
				"uid": "a5f93249-22be-4078-8021-3e44e51e0c06",
				"phase": "Running",
				"ready": true,
				"host_network": false,
				"ips": [
					"10.244.1.201",
				],
				"host_ip": "172.30.0.11",
				"owner_kind": "ReplicaSet",
				"owner_name": "client-68c79d4b99",
				"workload": "client",
				"service_account": "default",
				"restart_count": 0,
				"created_at": "2026-11-23T02:55:07Z",
				"created_at_unix": 1795402507,
				"started_at": "2026-11-23T02:55:13Z",
				"started_at_unix": 1795402513,
				"source": {
					"file": "k8s-pods-20261123-025750.yaml",
					"line": 265,
				},
			},
			{
				"namespace": "demo",
				"name": "web-79c6b4c86b-s597r",
				"node": "node1",
				"uid": "438c7850-bf58-47ba-a205-94120e77276c",
				"phase": "Running",
				"ready": true,
				"host_network": false,
				"ips": [
					"10.244.1.237",
				],
				"host_ip": "172.30.0.11",
				"owner_kind": "ReplicaSet",
				"owner_name": "web-79c6b4c86b",
				"workload": "web",
				"service_account": "default",
				"restart_count": 0,
				"created_at": "2026-11-23T02:55:07Z",
				"created_at_unix": 1795402507,
				"started_at": "2026-11-23T02:55:13Z",
				"started_at_unix": 1795402513,
				"source": {
					"file": "k8s-pods-20261123-025750.yaml",
					"line": 647,
				},
			},
			{
				"namespace": "kube-system",
				"name": "cilium-fsw4b",
				"node": "node1",
				"uid": "91feed9c-fbf2-485e-806a-39d1dee8d798",
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
				"created_at": "2026-11-23T02:55:09Z",
				"created_at_unix": 1795402509,
				"started_at": "2026-11-23T02:55:11Z",
				"started_at_unix": 1795402511,
				"source": {
					"file": "k8s-pods-20261123-025750.yaml",
					"line": 2585,
				},
			},
			{
				"namespace": "kube-system",
				"name": "cilium-operator-7c794d6f6-7wphf",
				"node": "node1",
				"uid": "425cf691-eeec-4bff-9209-3e8684e971de",
				"component": "cilium-operator",
				"phase": "Running",
				"ready": true,
				"host_network": true,
				"ips": [
					"172.30.0.11",
				],
				"host_ip": "172.30.0.11",
				"owner_kind": "ReplicaSet",
				"owner_name": "cilium-operator-7c794d6f6",
				"workload": "cilium-operator",
				"service_account": "cilium-operator",
				"priority_class": "system-cluster-critical",
				"restart_count": 0,
				"created_at": "2026-11-23T02:55:01Z",
				"created_at_unix": 1795402501,
				"started_at": "2026-11-23T02:55:11Z",
				"started_at_unix": 1795402511,
				"source": {
					"file": "k8s-pods-20261123-025750.yaml",
					"line": 3410,
				},
			},
		],
	},
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "web-allow-frontend",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": true,
			"has_egress": false,
			"ingress_default_deny": true,
			"egress_default_deny": false,
			"created_at": "2026-11-23T02:57:17Z",
			"created_at_unix": 1795402637,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025750.yaml",
				"line": 30,
			},
		},
	],
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
