# Generated from eni_rules.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.eni_rules_test

import data.cilium.network.eni_rules

test_fires if {
	findings := eni_rules.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "ipam",
			"value": "eni",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 103,
			},
		},
	],
	"node": {
		"endpoints": [
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
		"ip_rules": [
			{
				"node": "node1",
				"priority": 111,
				"family": "ipv4",
				"from": "10.244.0.181",
				"to": "10.0.0.0/16",
				"table": "11",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 5,
				},
			},
		],
	},
}

test_quiet if {
	findings := eni_rules.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "ipam",
			"value": "eni",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 103,
			},
		},
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
	],
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
		"ip_rules": [
			{
				"node": "node1",
				"priority": 20,
				"family": "ipv4",
				"from": "all",
				"to": "10.244.0.181",
				"table": "main",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"priority": 20,
				"family": "ipv4",
				"from": "all",
				"to": "10.244.0.209",
				"table": "main",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"priority": 20,
				"family": "ipv4",
				"from": "all",
				"to": "10.244.0.218",
				"table": "main",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"priority": 20,
				"family": "ipv4",
				"from": "all",
				"to": "10.244.0.236",
				"table": "main",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 7,
				},
			},
			{
				"node": "node1",
				"priority": 0,
				"family": "ipv4",
				"from": "all",
				"table": "local",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"priority": 32766,
				"family": "ipv4",
				"from": "all",
				"table": "main",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"priority": 32767,
				"family": "ipv4",
				"from": "all",
				"table": "default",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d-rule.md",
					"line": 3,
				},
			},
		],
	},
}
