# Generated from too_old.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kernel.too_old_test

import data.cilium.kernel.too_old

test_fires if {
	findings := too_old.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
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
			"kernel_version": "5.4.0-187-generic",
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
	"versions": [
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 540,
			},
		},
	],
}

test_fires_old if {
	findings := too_old.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"kubernetes_nodes": [
		{
			"node": "node1",
			"internal_ips": [
				"172.30.0.11",
			],
			"pod_cidrs": [
				"10.0.2.0/24",
			],
			"unschedulable": false,
			"kernel_version": "4.14.336-257.562.amzn2.x86_64",
			"os_image": "Debian GNU/Linux 12 (bookworm)",
			"operating_system": "linux",
			"architecture": "amd64",
			"container_runtime": "kubelet://0",
			"kubelet_version": "v1.33.13",
			"ready_status": "True",
			"capacity_cpu_millicores": 2000,
			"capacity_memory_bytes": 8589934592,
			"capacity_pods_count": 110,
			"created_at": "2026-11-23T02:55:09Z",
			"created_at_unix": 1795402509,
			"source": {
				"file": "k8s-nodes-20261123-025702.yaml",
				"line": 112,
			},
		},
	],
	"versions": [
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "1.15.19",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 396,
			},
		},
	],
}

test_quiet if {
	findings := too_old.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
			"kernel_version": "4.18.0-553.8.1.el8_10.x86_64",
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
				"line": 269,
			},
		},
	],
	"versions": [
		{
			"component": "kernel",
			"node": "node1",
			"raw": "4.18.0-553.8.1.el8_10.x86_64",
			"version": "4.18.0",
			"major": 4,
			"minor": 18,
			"patch": 0,
			"source": {
				"file": "k8s-nodes-20261123-025122.yaml",
				"line": 153,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "1.20.2 (v1.20.2-modulebuild)",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "1.20.2 (v1.20.2-modulebuild)",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "helm-chart",
			"raw": "1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "cilium-helm-metadata-20261123-025122.yaml",
				"line": 95,
			},
		},
		{
			"component": "collector",
			"raw": "v0.19.7",
			"version": "0.19.7",
			"major": 0,
			"minor": 19,
			"patch": 7,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
		{
			"component": "kernel",
			"node": "node2",
			"raw": "6.18.44-fc-v669",
			"version": "6.18.44",
			"major": 6,
			"minor": 18,
			"patch": 44,
			"source": {
				"file": "k8s-nodes-20261123-025122.yaml",
				"line": 310,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "v1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 1451,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"raw": "v1.20.2",
			"version": "1.20.2",
			"major": 1,
			"minor": 20,
			"patch": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 2323,
			},
		},
	],
}

test_quiet_old if {
	findings := too_old.findings with data.sysdump as quiet_old_facts
	count(findings) == 0
}

quiet_old_facts := {
	"kubernetes_nodes": [
		{
			"node": "node1",
			"internal_ips": [
				"172.30.0.11",
			],
			"pod_cidrs": [
				"10.0.2.0/24",
			],
			"unschedulable": false,
			"kernel_version": "4.19.0-26-amd64",
			"os_image": "Debian GNU/Linux 12 (bookworm)",
			"operating_system": "linux",
			"architecture": "amd64",
			"container_runtime": "kubelet://0",
			"kubelet_version": "v1.33.13",
			"ready_status": "True",
			"capacity_cpu_millicores": 2000,
			"capacity_memory_bytes": 8589934592,
			"capacity_pods_count": 110,
			"created_at": "2026-11-23T02:55:09Z",
			"created_at_unix": 1795402509,
			"source": {
				"file": "k8s-nodes-20261123-025702.yaml",
				"line": 112,
			},
		},
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
				"line": 269,
			},
		},
	],
	"versions": [
		{
			"component": "kernel",
			"node": "node1",
			"raw": "4.19.0-26-amd64",
			"version": "4.19.0",
			"major": 4,
			"minor": 19,
			"patch": 0,
			"source": {
				"file": "k8s-nodes-20261123-025702.yaml",
				"line": 153,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "1.15.19 (v1.15.19-modulebuild)",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "cilium-bugtool-cilium-4sv9m-20261123-025702/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "1.15.19 (v1.15.19-modulebuild)",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/cilium-dbg-status---verbose.md",
				"line": 9,
			},
		},
		{
			"component": "helm-chart",
			"raw": "1.16.0",
			"version": "1.16.0",
			"major": 1,
			"minor": 16,
			"patch": 0,
			"source": {
				"file": "cilium-helm-metadata-20261123-025702.yaml",
				"line": 95,
			},
		},
		{
			"component": "collector",
			"raw": "v0.19.7",
			"version": "0.19.7",
			"major": 0,
			"minor": 19,
			"patch": 7,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
		{
			"component": "kernel",
			"node": "node2",
			"raw": "6.18.44-fc-v669",
			"version": "6.18.44",
			"major": 6,
			"minor": 18,
			"patch": 44,
			"source": {
				"file": "k8s-nodes-20261123-025702.yaml",
				"line": 310,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"raw": "v1.15.19",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "k8s-pods-20261123-025702.yaml",
				"line": 1403,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"raw": "v1.15.19",
			"version": "1.15.19",
			"major": 1,
			"minor": 15,
			"patch": 19,
			"source": {
				"file": "k8s-pods-20261123-025702.yaml",
				"line": 2640,
			},
		},
	],
}
