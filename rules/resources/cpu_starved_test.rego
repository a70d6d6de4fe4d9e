# Generated from cpu_starved.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.resources.cpu_starved_test

import data.cilium.resources.cpu_starved

test_fires if {
	findings := cpu_starved.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
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
		"containers": [],
		"hosts": [],
		"kubernetes_nodes": [],
		"log_groups": [],
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_process_start_time_seconds",
				"value": 1795399172.99,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 413,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "go_sched_latencies_seconds",
				"p50": 0.001,
				"p90": 0.085,
				"p99": 0.24,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 448,
				},
			},
		],
	},
	"pod_usage": [],
}

test_fires_limit if {
	findings := cpu_starved.findings with data.sysdump as fires_limit_facts
	count(findings) > 0
}

fires_limit_facts := {
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
				"cpu_limit_millicores": 100,
				"memory_limit_bytes": 536870912,
				"source": {
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 1984,
				},
			},
		],
		"hosts": [],
		"kubernetes_nodes": [],
		"log_groups": [],
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_process_cpu_seconds_total",
				"value": 307.29,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 407,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_process_start_time_seconds",
				"value": 1795399172.99,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 413,
				},
			},
		],
	},
	"pod_usage": [],
}

test_fires_load if {
	findings := cpu_starved.findings with data.sysdump as fires_load_facts
	count(findings) > 0
}

fires_load_facts := {
	"dump": [],
	"node": {
		"containers": [],
		"hosts": [
			{
				"node": "node1",
				"load1": 41.23,
				"load5": 39.88,
				"load15": 35.1,
				"uptime_seconds": 1040640,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/uptime.md",
					"line": 1,
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
		"log_groups": [],
		"metrics": [],
	},
	"pod_usage": [],
}

test_fires_old if {
	findings := cpu_starved.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"dump": [],
	"node": {
		"containers": [],
		"hosts": [
			{
				"node": "node1",
				"load1": 41.23,
				"load5": 39.88,
				"load15": 35.1,
				"uptime_seconds": 1040640,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/uptime.md",
					"line": 1,
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
					"10.0.2.0/24",
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
				"created_at": "2026-11-23T02:55:09Z",
				"created_at_unix": 1795402509,
				"source": {
					"file": "k8s-nodes-20261123-025702.yaml",
					"line": 112,
				},
			},
		],
		"log_groups": [],
		"metrics": [],
	},
	"pod_usage": [],
}

test_fires_words if {
	findings := cpu_starved.findings with data.sysdump as fires_words_facts
	count(findings) > 0
}

fires_words_facts := {
	"dump": [],
	"node": {
		"containers": [],
		"hosts": [],
		"kubernetes_nodes": [],
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "onConfigUpdate(): Worker threads took longer than \u003cduration\u003e to update network policy",
				"message": "onConfigUpdate(): Worker threads took longer than 100ms to update network policy",
				"subsystem": "envoy",
				"count": 5,
				"first_at": "2026-11-23T02:51:34.877430323Z",
				"first_at_unix": 1795402294.877,
				"last_at": "2026-11-23T02:51:38.877430323Z",
				"last_at_unix": 1795402298.877,
				"last_age_seconds": 0,
				"container_ready": true,
				"ends_log": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:34.877430323Z time=2026-11-23T02:51:34.877430323Z level=warn msg=\"onConfigUpdate(): Worker threads took longer than 100ms to update network policy\" module=envoy",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:34.877430323Z time=2026-11-23T02:51:34.877430323Z level=warn msg=\"onConfigUpdate(): Worker threads took longer than 100ms to update network policy\" module=envoy",
							"2026-11-23T02:51:35.877430323Z time=2026-11-23T02:51:35.877430323Z level=warn msg=\"onConfigUpdate(): Worker threads took longer than 100ms to update network policy\" module=envoy",
							"2026-11-23T02:51:36.877430323Z time=2026-11-23T02:51:36.877430323Z level=warn msg=\"onConfigUpdate(): Worker threads took longer than 100ms to update network policy\" module=envoy",
						],
						"context_line": 814,
					},
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 820,
						},
						"text": "2026-11-23T02:51:38.877430323Z time=2026-11-23T02:51:38.877430323Z level=warn msg=\"onConfigUpdate(): Worker threads took longer than 100ms to update network policy\" module=envoy",
						"context": [
							"2026-11-23T02:51:36.877430323Z time=2026-11-23T02:51:36.877430323Z level=warn msg=\"onConfigUpdate(): Worker threads took longer than 100ms to update network policy\" module=envoy",
							"2026-11-23T02:51:37.877430323Z time=2026-11-23T02:51:37.877430323Z level=warn msg=\"onConfigUpdate(): Worker threads took longer than 100ms to update network policy\" module=envoy",
							"2026-11-23T02:51:38.877430323Z time=2026-11-23T02:51:38.877430323Z level=warn msg=\"onConfigUpdate(): Worker threads took longer than 100ms to update network policy\" module=envoy",
						],
						"context_line": 818,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 816,
				},
			},
		],
		"metrics": [],
	},
	"pod_usage": [],
}

test_quiet if {
	findings := cpu_starved.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
		"hosts": [
			{
				"node": "node1",
				"nameservers": [
					"10.255.255.53",
				],
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--etc-resolv.conf.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"hostname": "node1",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/hostname.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"hostname": "node1",
				"kernel_release": "6.18.44-fc-v669",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/uname--a.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"load1": 1.13,
				"load5": 2.04,
				"load15": 3.17,
				"uptime_seconds": 4260,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/uptime.md",
					"line": 1,
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
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported",
				"message": "Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported",
				"subsystem": "agent.datapath.bigtcp",
				"count": 1,
				"first_at": "2026-11-23T02:49:35.956464673Z",
				"first_at_unix": 1795402175.956,
				"last_at": "2026-11-23T02:49:35.956464673Z",
				"last_at_unix": 1795402175.956,
				"last_age_seconds": 114.70611063,
				"container_ready": true,
				"ends_log": false,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 574,
						},
						"text": "2026-11-23T02:49:35.956464673Z time=2026-11-23T02:49:35.956413226Z level=warn msg=\"Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported\" module=agent.datapath.bigtcp",
						"context": [
							"2026-11-23T02:49:35.755970427Z time=2026-11-23T02:49:35.755890048Z level=info msg=\"Underlay protocol ipv4 automatically selected\" module=agent.datapath.datapath-tunnel-config",
							"2026-11-23T02:49:35.952652478Z time=2026-11-23T02:49:35.952584087Z level=info msg=\"L7 proxies are disabled\" module=agent.controlplane.l7-proxy",
							"2026-11-23T02:49:35.956464673Z time=2026-11-23T02:49:35.956413226Z level=warn msg=\"Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported\" module=agent.datapath.bigtcp",
							"2026-11-23T02:49:35.96002373Z time=2026-11-23T02:49:35.959094787Z level=info msg=\"Probed kernel support for BIG TCP for UDP tunnels\" module=agent.datapath.bigtcp state=false",
							"2026-11-23T02:49:35.960802279Z time=2026-11-23T02:49:35.960764943Z level=info msg=\"Datapath connector ready\" module=agent.datapath.connector datapathMode=veth",
						],
						"context_line": 572,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 574,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Waiting for k8s node information",
				"message": "Waiting for k8s node information",
				"error": "required IPv4 PodCIDR not available",
				"subsystem": "agent.controlplane.local-node-sync",
				"count": 1,
				"first_at": "2026-11-23T02:49:36.523844795Z",
				"first_at_unix": 1795402176.523,
				"last_at": "2026-11-23T02:49:36.523844795Z",
				"last_at_unix": 1795402176.523,
				"last_age_seconds": 114.138730508,
				"container_ready": true,
				"ends_log": false,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 634,
						},
						"text": "2026-11-23T02:49:36.523844795Z time=2026-11-23T02:49:36.523749964Z level=warn msg=\"Waiting for k8s node information\" module=agent.controlplane.local-node-sync error=\"required IPv4 PodCIDR not available\"",
						"context": [
							"2026-11-23T02:49:36.523578339Z time=2026-11-23T02:49:36.522584249Z level=info msg=\"Successfully created CiliumNode resource\" module=agent.controlplane.nodediscovery",
							"2026-11-23T02:49:36.523839658Z time=2026-11-23T02:49:36.52373409Z level=info msg=\"Retrieved node information from cilium node\" module=agent.controlplane.local-node-sync nodeName=node1",
							"2026-11-23T02:49:36.523844795Z time=2026-11-23T02:49:36.523749964Z level=warn msg=\"Waiting for k8s node information\" module=agent.controlplane.local-node-sync error=\"required IPv4 PodCIDR not available\"",
							"2026-11-23T02:49:36.638733455Z time=2026-11-23T02:49:36.638482181Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.11 (primary), fe80::64e3:4dff:fe8a:1267 (primary)\" device=*",
							"2026-11-23T02:49:36.638766584Z time=2026-11-23T02:49:36.638589541Z level=info msg=\"Node addresses updated\" module=agent.datapath.node-address addresses=fe80::a0cf:39ff:fe4b:f3b9 device=cilium_host",
						],
						"context_line": 632,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 634,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Failed to write sysctl setting",
				"message": "Failed to write sysctl setting",
				"subsystem": "agent.datapath.sysctl",
				"count": 4,
				"first_at": "2026-11-23T02:49:57.081479341Z",
				"first_at_unix": 1795402197.081,
				"last_at": "2026-11-23T02:50:08.646342897Z",
				"last_at_unix": 1795402208.646,
				"last_age_seconds": 82.016232406,
				"container_ready": true,
				"ends_log": false,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 653,
						},
						"text": "2026-11-23T02:49:57.081479341Z time=2026-11-23T02:49:57.081429181Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
						"context": [
							"2026-11-23T02:49:57.080408107Z time=2026-11-23T02:49:57.080337451Z level=info msg=\"Setting IPv6\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
							"2026-11-23T02:49:57.081101328Z time=2026-11-23T02:49:57.080996207Z level=info msg=\"Setting IPv4\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
							"2026-11-23T02:49:57.081479341Z time=2026-11-23T02:49:57.081429181Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
							"2026-11-23T02:49:57.081567572Z time=2026-11-23T02:49:57.081504764Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
							"2026-11-23T02:49:57.154812225Z time=2026-11-23T02:49:57.153772407Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.11 (primary), fe80::64e3:4dff:fe8a:1267 (primary)\" device=*",
						],
						"context_line": 651,
					},
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 765,
						},
						"text": "2026-11-23T02:50:08.646342897Z time=2026-11-23T02:50:08.646100426Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
						"context": [
							"2026-11-23T02:50:08.646339392Z time=2026-11-23T02:50:08.645897164Z level=info msg=\"Setting IPv4\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
							"2026-11-23T02:50:08.646341385Z time=2026-11-23T02:50:08.646072775Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
							"2026-11-23T02:50:08.646342897Z time=2026-11-23T02:50:08.646100426Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
							"2026-11-23T02:50:08.737672622Z time=2026-11-23T02:50:08.73761033Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.11 (primary), fe80::64e3:4dff:fe8a:1267 (primary)\" device=*",
							"2026-11-23T02:50:08.840240424Z time=2026-11-23T02:50:08.840156364Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.11 (primary), fe80::64e3:4dff:fe8a:1267 (primary)\" device=*",
						],
						"context_line": 763,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 653,
				},
			},
		],
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_act_processing_time_seconds",
				"p50": 0,
				"p90": 0,
				"p99": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/cluster",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/config",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.002857,
				"p90": 0.006,
				"p99": 0.0096,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/debuginfo",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/healthz",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "POST",
					},
					{
						"name": "path",
						"value": "/v1/ipam",
					},
					{
						"name": "return_code",
						"value": "201",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 7,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "PUT",
					},
					{
						"name": "path",
						"value": "/v1/endpoint",
					},
					{
						"name": "return_code",
						"value": "201",
					},
				],
				"p50": 0.5,
				"p90": 16,
				"p99": 19.6,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 8,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_api_limiter_adjustment_factor",
				"labels": [
					{
						"name": "api_call",
						"value": "endpoint-create",
					},
				],
				"value": 0.484189,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 9,
				},
			},
		],
	},
	"pod_usage": [],
}

test_quiet_first_minute if {
	findings := cpu_starved.findings with data.sysdump as quiet_first_minute_facts
	count(findings) == 0
}

quiet_first_minute_facts := {
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
		"hosts": [
			{
				"node": "node1",
				"nameservers": [
					"10.255.255.53",
				],
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cat--etc-resolv.conf.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"hostname": "node1",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/hostname.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"hostname": "node1",
				"kernel_release": "6.18.44-fc-v669",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/uname--a.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"load1": 1.13,
				"load5": 2.04,
				"load15": 3.17,
				"uptime_seconds": 4260,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/uptime.md",
					"line": 1,
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
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported",
				"message": "Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported",
				"subsystem": "agent.datapath.bigtcp",
				"count": 1,
				"first_at": "2026-11-23T02:49:35.956464673Z",
				"first_at_unix": 1795402175.956,
				"last_at": "2026-11-23T02:49:35.956464673Z",
				"last_at_unix": 1795402175.956,
				"last_age_seconds": 114.70611063,
				"container_ready": true,
				"ends_log": false,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 574,
						},
						"text": "2026-11-23T02:49:35.956464673Z time=2026-11-23T02:49:35.956413226Z level=warn msg=\"Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported\" module=agent.datapath.bigtcp",
						"context": [
							"2026-11-23T02:49:35.755970427Z time=2026-11-23T02:49:35.755890048Z level=info msg=\"Underlay protocol ipv4 automatically selected\" module=agent.datapath.datapath-tunnel-config",
							"2026-11-23T02:49:35.952652478Z time=2026-11-23T02:49:35.952584087Z level=info msg=\"L7 proxies are disabled\" module=agent.controlplane.l7-proxy",
							"2026-11-23T02:49:35.956464673Z time=2026-11-23T02:49:35.956413226Z level=warn msg=\"Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported\" module=agent.datapath.bigtcp",
							"2026-11-23T02:49:35.96002373Z time=2026-11-23T02:49:35.959094787Z level=info msg=\"Probed kernel support for BIG TCP for UDP tunnels\" module=agent.datapath.bigtcp state=false",
							"2026-11-23T02:49:35.960802279Z time=2026-11-23T02:49:35.960764943Z level=info msg=\"Datapath connector ready\" module=agent.datapath.connector datapathMode=veth",
						],
						"context_line": 572,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 574,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Waiting for k8s node information",
				"message": "Waiting for k8s node information",
				"error": "required IPv4 PodCIDR not available",
				"subsystem": "agent.controlplane.local-node-sync",
				"count": 1,
				"first_at": "2026-11-23T02:49:36.523844795Z",
				"first_at_unix": 1795402176.523,
				"last_at": "2026-11-23T02:49:36.523844795Z",
				"last_at_unix": 1795402176.523,
				"last_age_seconds": 114.138730508,
				"container_ready": true,
				"ends_log": false,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 634,
						},
						"text": "2026-11-23T02:49:36.523844795Z time=2026-11-23T02:49:36.523749964Z level=warn msg=\"Waiting for k8s node information\" module=agent.controlplane.local-node-sync error=\"required IPv4 PodCIDR not available\"",
						"context": [
							"2026-11-23T02:49:36.523578339Z time=2026-11-23T02:49:36.522584249Z level=info msg=\"Successfully created CiliumNode resource\" module=agent.controlplane.nodediscovery",
							"2026-11-23T02:49:36.523839658Z time=2026-11-23T02:49:36.52373409Z level=info msg=\"Retrieved node information from cilium node\" module=agent.controlplane.local-node-sync nodeName=node1",
							"2026-11-23T02:49:36.523844795Z time=2026-11-23T02:49:36.523749964Z level=warn msg=\"Waiting for k8s node information\" module=agent.controlplane.local-node-sync error=\"required IPv4 PodCIDR not available\"",
							"2026-11-23T02:49:36.638733455Z time=2026-11-23T02:49:36.638482181Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.11 (primary), fe80::64e3:4dff:fe8a:1267 (primary)\" device=*",
							"2026-11-23T02:49:36.638766584Z time=2026-11-23T02:49:36.638589541Z level=info msg=\"Node addresses updated\" module=agent.datapath.node-address addresses=fe80::a0cf:39ff:fe4b:f3b9 device=cilium_host",
						],
						"context_line": 632,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 634,
				},
			},
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Failed to write sysctl setting",
				"message": "Failed to write sysctl setting",
				"subsystem": "agent.datapath.sysctl",
				"count": 4,
				"first_at": "2026-11-23T02:49:57.081479341Z",
				"first_at_unix": 1795402197.081,
				"last_at": "2026-11-23T02:50:08.646342897Z",
				"last_at_unix": 1795402208.646,
				"last_age_seconds": 82.016232406,
				"container_ready": true,
				"ends_log": false,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 653,
						},
						"text": "2026-11-23T02:49:57.081479341Z time=2026-11-23T02:49:57.081429181Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
						"context": [
							"2026-11-23T02:49:57.080408107Z time=2026-11-23T02:49:57.080337451Z level=info msg=\"Setting IPv6\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
							"2026-11-23T02:49:57.081101328Z time=2026-11-23T02:49:57.080996207Z level=info msg=\"Setting IPv4\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
							"2026-11-23T02:49:57.081479341Z time=2026-11-23T02:49:57.081429181Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
							"2026-11-23T02:49:57.081567572Z time=2026-11-23T02:49:57.081504764Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
							"2026-11-23T02:49:57.154812225Z time=2026-11-23T02:49:57.153772407Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.11 (primary), fe80::64e3:4dff:fe8a:1267 (primary)\" device=*",
						],
						"context_line": 651,
					},
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 765,
						},
						"text": "2026-11-23T02:50:08.646342897Z time=2026-11-23T02:50:08.646100426Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
						"context": [
							"2026-11-23T02:50:08.646339392Z time=2026-11-23T02:50:08.645897164Z level=info msg=\"Setting IPv4\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
							"2026-11-23T02:50:08.646341385Z time=2026-11-23T02:50:08.646072775Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
							"2026-11-23T02:50:08.646342897Z time=2026-11-23T02:50:08.646100426Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
							"2026-11-23T02:50:08.737672622Z time=2026-11-23T02:50:08.73761033Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.11 (primary), fe80::64e3:4dff:fe8a:1267 (primary)\" device=*",
							"2026-11-23T02:50:08.840240424Z time=2026-11-23T02:50:08.840156364Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.11 (primary), fe80::64e3:4dff:fe8a:1267 (primary)\" device=*",
						],
						"context_line": 763,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 653,
				},
			},
		],
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "go_sched_latencies_seconds",
				"p50": 0.001,
				"p90": 0.085,
				"p99": 0.24,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 448,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_act_processing_time_seconds",
				"p50": 0,
				"p90": 0,
				"p99": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/cluster",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/config",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.002857,
				"p90": 0.006,
				"p99": 0.0096,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/debuginfo",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "GET",
					},
					{
						"name": "path",
						"value": "/v1/healthz",
					},
					{
						"name": "return_code",
						"value": "200",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "POST",
					},
					{
						"name": "path",
						"value": "/v1/ipam",
					},
					{
						"name": "return_code",
						"value": "201",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 7,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-88hf7",
				"name": "cilium_agent_api_process_time_seconds",
				"labels": [
					{
						"name": "method",
						"value": "PUT",
					},
					{
						"name": "path",
						"value": "/v1/endpoint",
					},
					{
						"name": "return_code",
						"value": "201",
					},
				],
				"p50": 0.5,
				"p90": 16,
				"p99": 19.6,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
					"line": 8,
				},
			},
		],
	},
	"pod_usage": [],
}
