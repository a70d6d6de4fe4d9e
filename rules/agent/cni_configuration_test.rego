# Generated from cni_configuration.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.agent.cni_configuration_test

import data.cilium.agent.cni_configuration

test_fires if {
	findings := cni_configuration.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"node": {
		"agent_cni": [
			{
				"node": "node1",
				"chaining_mode": "none",
				"file_message": "failed to write CNI configuration file at /host/etc/cni/net.d/05-cilium.conflist: open /host/etc/cni/net.d/.05-cilium.conflist1: read-only file system",
				"file_written": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 8,
				},
			},
		],
		"cni_configurations": [],
		"containers": [],
	},
}

test_fires_old if {
	findings := cni_configuration.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"configuration": [],
	"node": {
		"agent_cni": [],
		"cni_configurations": [
			{
				"node": "node2",
				"pod": "cilium-4sv9m",
				"cni_file": "00-multus.conf",
				"plugins": [
					"multus-shim",
				],
				"source": {
					"file": "cniconf-00-multus.conf-cilium-4sv9m-20261123-025702.txt",
					"line": 1,
				},
			},
			{
				"node": "node2",
				"pod": "cilium-4sv9m",
				"cni_file": "05-cilium.conflist",
				"plugins": [
					"cilium-cni",
				],
				"source": {
					"file": "cniconf-05-cilium.conflist-cilium-4sv9m-20261123-025702.txt",
					"line": 1,
				},
			},
		],
		"containers": [],
	},
}

test_fires_absent if {
	findings := cni_configuration.findings with data.sysdump as fires_absent_facts
	count(findings) > 0
}

fires_absent_facts := {
	"configuration": [],
	"node": {
		"agent_cni": [],
		"cni_configurations": [
			{
				"node": "node1",
				"pod": "cilium-88hf7",
				"cni_file": "10-calico.conflist",
				"plugins": [
					"calico",
					"portmap",
				],
				"source": {
					"file": "cniconf-10-calico.conflist-cilium-88hf7-20261123-025122.txt",
					"line": 1,
				},
			},
		],
		"containers": [
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "cilium-agent",
				"component": "cilium-agent",
				"init": false,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 1981,
				},
			},
		],
	},
}

test_quiet if {
	findings := cni_configuration.findings with data.sysdump as quiet_facts
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
	"node": {
		"agent_cni": [
			{
				"node": "node1",
				"chaining_mode": "none",
				"file_message": "successfully wrote CNI configuration file to /host/etc/cni/net.d/05-cilium.conflist",
				"file_written": true,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 8,
				},
			},
		],
		"cni_configurations": [
			{
				"node": "node1",
				"pod": "cilium-88hf7",
				"cni_file": "05-cilium.conflist",
				"plugins": [
					"cilium-cni",
				],
				"source": {
					"file": "cniconf-05-cilium.conflist-cilium-88hf7-20261123-025122.txt",
					"line": 1,
				},
			},
		],
		"containers": [
			{
				"namespace": "demo",
				"pod": "client-68c79d4b99-2tz8t",
				"node": "node1",
				"container": "client",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:07Z",
				"started_at_unix": 1795402207,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 171,
				},
			},
			{
				"namespace": "demo",
				"pod": "client-68c79d4b99-zqb8l",
				"node": "node1",
				"container": "client",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:08Z",
				"started_at_unix": 1795402208,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 355,
				},
			},
			{
				"namespace": "demo",
				"pod": "web-79c6b4c86b-2fhtt",
				"node": "node1",
				"container": "web",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:14Z",
				"started_at_unix": 1795402214,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 547,
				},
			},
			{
				"namespace": "demo",
				"pod": "web-79c6b4c86b-tl872",
				"node": "node1",
				"container": "web",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:15Z",
				"started_at_unix": 1795402215,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 739,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "cilium-agent",
				"component": "cilium-agent",
				"init": false,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 1981,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "config",
				"component": "cilium-agent",
				"init": true,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "terminated",
				"reason": "Completed",
				"exit_code": 0,
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"finished_at": "2026-11-23T02:49:33Z",
				"finished_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 1995,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "mount-cgroup",
				"component": "cilium-agent",
				"init": true,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "terminated",
				"reason": "Completed",
				"exit_code": 0,
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"finished_at": "2026-11-23T02:49:33Z",
				"finished_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 2008,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "apply-sysctl-overwrites",
				"component": "cilium-agent",
				"init": true,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "terminated",
				"reason": "Completed",
				"exit_code": 0,
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"finished_at": "2026-11-23T02:49:33Z",
				"finished_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 2021,
				},
			},
		],
	},
}

test_quiet_chained if {
	findings := cni_configuration.findings with data.sysdump as quiet_chained_facts
	count(findings) == 0
}

quiet_chained_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "cni-chaining-mode",
			"value": "aws-cni",
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
	"node": {
		"agent_cni": [
			{
				"node": "node1",
				"chaining_mode": "none",
				"file_message": "successfully wrote CNI configuration file to /host/etc/cni/net.d/05-cilium.conflist",
				"file_written": true,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 8,
				},
			},
		],
		"cni_configurations": [
			{
				"node": "node1",
				"pod": "cilium-88hf7",
				"cni_file": "00-aws.conflist",
				"plugins": [
					"aws-cni",
					"cilium-cni",
				],
				"source": {
					"file": "cniconf-00-aws.conflist-cilium-88hf7-20261123-025122.txt",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"pod": "cilium-88hf7",
				"cni_file": "05-cilium.conflist",
				"plugins": [
					"cilium-cni",
				],
				"source": {
					"file": "cniconf-05-cilium.conflist-cilium-88hf7-20261123-025122.txt",
					"line": 1,
				},
			},
		],
		"containers": [
			{
				"namespace": "demo",
				"pod": "client-68c79d4b99-2tz8t",
				"node": "node1",
				"container": "client",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:07Z",
				"started_at_unix": 1795402207,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 171,
				},
			},
			{
				"namespace": "demo",
				"pod": "client-68c79d4b99-zqb8l",
				"node": "node1",
				"container": "client",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:08Z",
				"started_at_unix": 1795402208,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 355,
				},
			},
			{
				"namespace": "demo",
				"pod": "web-79c6b4c86b-2fhtt",
				"node": "node1",
				"container": "web",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:14Z",
				"started_at_unix": 1795402214,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 547,
				},
			},
			{
				"namespace": "demo",
				"pod": "web-79c6b4c86b-tl872",
				"node": "node1",
				"container": "web",
				"init": false,
				"image": "lab/app",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:50:15Z",
				"started_at_unix": 1795402215,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 739,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "cilium-agent",
				"component": "cilium-agent",
				"init": false,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 1981,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "config",
				"component": "cilium-agent",
				"init": true,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "terminated",
				"reason": "Completed",
				"exit_code": 0,
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"finished_at": "2026-11-23T02:49:33Z",
				"finished_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 1995,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "mount-cgroup",
				"component": "cilium-agent",
				"init": true,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "terminated",
				"reason": "Completed",
				"exit_code": 0,
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"finished_at": "2026-11-23T02:49:33Z",
				"finished_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 2008,
				},
			},
			{
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"node": "node1",
				"container": "apply-sysctl-overwrites",
				"component": "cilium-agent",
				"init": true,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "terminated",
				"reason": "Completed",
				"exit_code": 0,
				"started_at": "2026-11-23T02:49:33Z",
				"started_at_unix": 1795402173,
				"finished_at": "2026-11-23T02:49:33Z",
				"finished_at_unix": 1795402173,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 2021,
				},
			},
		],
	},
}
