# Generated from node_not_ready.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kubernetes.node_not_ready_test

import data.cilium.kubernetes.node_not_ready

test_fires if {
	findings := node_not_ready.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"dump": [],
	"node": {
		"containers": [],
		"kubernetes_nodes": [
			{
				"node": "node2",
				"internal_ips": [
					"172.30.0.12",
				],
				"pod_cidrs": [
					"10.0.5.0/24",
				],
				"unschedulable": false,
				"kernel_version": "6.18.44-fc-v669",
				"os_image": "Debian GNU/Linux 12 (bookworm)",
				"operating_system": "linux",
				"architecture": "amd64",
				"container_runtime": "kubelet://0",
				"kubelet_version": "v1.33.13",
				"ready_status": "Unknown",
				"capacity_cpu_millicores": 2000,
				"capacity_memory_bytes": 8589934592,
				"capacity_pods_count": 110,
				"created_at": "2026-11-23T02:49:31Z",
				"created_at_unix": 1795402171,
				"source": {
					"file": "k8s-nodes-20261123-025738.yaml",
					"line": 304,
				},
			},
		],
		"node_conditions": [],
		"node_taints": [],
	},
}

test_fires_taint if {
	findings := node_not_ready.findings with data.sysdump as fires_taint_facts
	count(findings) > 0
}

fires_taint_facts := {
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
	"node": {
		"containers": [
			{
				"namespace": "kube-system",
				"pod": "cilium-x4qvg",
				"node": "node2",
				"container": "cilium-agent",
				"component": "cilium-agent",
				"init": false,
				"image": "quay.io/cilium/cilium:v1.20.2",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:29:34Z",
				"started_at_unix": 1795400974,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 3692,
				},
			},
		],
		"kubernetes_nodes": [
			{
				"node": "node2",
				"internal_ips": [
					"172.30.0.12",
				],
				"pod_cidrs": [
					"10.0.5.0/24",
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
				"created_at": "2026-11-23T02:49:31Z",
				"created_at_unix": 1795402171,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 272,
				},
			},
		],
		"node_conditions": [],
		"node_taints": [
			{
				"node": "node2",
				"key": "node.cilium.io/agent-not-ready",
				"effect": "NoSchedule",
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 278,
				},
			},
		],
	},
}

test_fires_taint_old if {
	findings := node_not_ready.findings with data.sysdump as fires_taint_old_facts
	count(findings) > 0
}

fires_taint_old_facts := {
	"configuration": [],
	"dump": [
		{
			"captured_at": "2026-11-23T02:57:10.209900043Z",
			"captured_at_unix": 1795402630.209,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.15.19-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 218,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"node": {
		"containers": [
			{
				"namespace": "kube-system",
				"pod": "cilium-4sv9m",
				"node": "node2",
				"container": "cilium-agent",
				"component": "cilium-agent",
				"init": false,
				"image": "quay.io/cilium/cilium:v1.15.19",
				"ready": true,
				"restart_count": 0,
				"state": "running",
				"started_at": "2026-11-23T02:15:12Z",
				"started_at_unix": 1795400112,
				"source": {
					"file": "k8s-pods-20261123-025702.yaml",
					"line": 1897,
				},
			},
		],
		"kubernetes_nodes": [
			{
				"node": "node2",
				"internal_ips": [
					"172.30.0.12",
				],
				"pod_cidrs": [
					"10.0.3.0/24",
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
				"created_at": "2026-11-23T02:55:10Z",
				"created_at_unix": 1795402510,
				"source": {
					"file": "k8s-nodes-20261123-025702.yaml",
					"line": 273,
				},
			},
		],
		"node_conditions": [],
		"node_taints": [
			{
				"node": "node2",
				"key": "node.cilium.io/agent-not-ready",
				"value": "true",
				"effect": "NoExecute",
				"source": {
					"file": "k8s-nodes-20261123-025702.yaml",
					"line": 279,
				},
			},
		],
	},
}

test_quiet if {
	findings := node_not_ready.findings with data.sysdump as quiet_facts
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
	"node": {
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
		"node_conditions": [
			{
				"node": "node1",
				"type": "NetworkUnavailable",
				"status": "False",
				"reason": "CiliumIsUp",
				"message": "Cilium is running on this node",
				"last_transition_at": "2026-11-23T02:50:15Z",
				"last_transition_at_unix": 1795402215,
				"last_heartbeat_at": "2026-11-23T02:50:15Z",
				"last_heartbeat_at_unix": 1795402215,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 138,
				},
			},
			{
				"node": "node1",
				"type": "Ready",
				"status": "True",
				"reason": "KubeletReady",
				"message": "kubelet is posting ready status",
				"last_transition_at": "2026-11-23T02:50:16Z",
				"last_transition_at_unix": 1795402216,
				"last_heartbeat_at": "2026-11-23T02:51:16Z",
				"last_heartbeat_at_unix": 1795402276,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 144,
				},
			},
		],
		"node_taints": [],
	},
}

test_quiet_cordoned if {
	findings := node_not_ready.findings with data.sysdump as quiet_cordoned_facts
	count(findings) == 0
}

quiet_cordoned_facts := {
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
	"node": {
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
		"kubernetes_nodes": [
			{
				"node": "node1",
				"internal_ips": [
					"172.30.0.11",
				],
				"pod_cidrs": [
					"10.0.4.0/24",
				],
				"unschedulable": true,
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
		"node_conditions": [
			{
				"node": "node1",
				"type": "NetworkUnavailable",
				"status": "False",
				"reason": "CiliumIsUp",
				"message": "Cilium is running on this node",
				"last_transition_at": "2026-11-23T02:50:15Z",
				"last_transition_at_unix": 1795402215,
				"last_heartbeat_at": "2026-11-23T02:50:15Z",
				"last_heartbeat_at_unix": 1795402215,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 142,
				},
			},
			{
				"node": "node1",
				"type": "Ready",
				"status": "True",
				"reason": "KubeletReady",
				"message": "kubelet is posting ready status",
				"last_transition_at": "2026-11-23T02:50:16Z",
				"last_transition_at_unix": 1795402216,
				"last_heartbeat_at": "2026-11-23T02:51:16Z",
				"last_heartbeat_at_unix": 1795402276,
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 148,
				},
			},
		],
		"node_taints": [
			{
				"node": "node1",
				"key": "node.kubernetes.io/unschedulable",
				"effect": "NoSchedule",
				"source": {
					"file": "k8s-nodes-20261123-025122.yaml",
					"line": 118,
				},
			},
		],
	},
}
