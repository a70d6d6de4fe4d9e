# Generated from identity_gc.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.operator.identity_gc_test

import data.cilium.operator.identity_gc

test_fires if {
	findings := identity_gc.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cilium_endpoints": [],
	"cilium_identities": [],
	"dump": [],
	"log_groups": [
		{
			"component": "cilium-operator",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"container": "cilium-operator",
			"previous": false,
			"level": "error",
			"template": "Unable to run identity garbage collector",
			"message": "Unable to run identity garbage collector",
			"error": "context deadline exceeded",
			"subsystem": "operator.k8s-identities-gc",
			"count": 1,
			"first_at": "2026-11-23T02:51:38.877430323Z",
			"first_at_unix": 1795402298.877,
			"last_at": "2026-11-23T02:51:38.877430323Z",
			"last_at_unix": 1795402298.877,
			"last_age_seconds": 0,
			"container_ready": true,
			"ends_log": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
						"line": 400,
					},
					"text": "2026-11-23T02:51:38.877430323Z time=2026-11-23T02:51:38.877430323Z level=error msg=\"Unable to run identity garbage collector\" module=operator.k8s-identities-gc error=\"context deadline exceeded\"",
					"context": [
						"2026-11-23T02:49:58.436968178Z time=2026-11-23T02:49:58.436859742Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node2",
						"2026-11-23T02:50:15.079388851Z time=2026-11-23T02:50:15.079022256Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node1",
						"2026-11-23T02:51:38.877430323Z time=2026-11-23T02:51:38.877430323Z level=error msg=\"Unable to run identity garbage collector\" module=operator.k8s-identities-gc error=\"context deadline exceeded\"",
					],
					"context_line": 398,
				},
			],
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 400,
			},
		},
	],
	"operator_metrics": [],
}

test_fires_counter if {
	findings := identity_gc.findings with data.sysdump as fires_counter_facts
	count(findings) > 0
}

fires_counter_facts := {
	"cilium_endpoints": [],
	"cilium_identities": [],
	"dump": [],
	"log_groups": [
		{
			"component": "cilium-agent",
			"node": "node2",
			"namespace": "kube-system",
			"pod": "cilium-x4qvg",
			"container": "cilium-agent",
			"previous": false,
			"level": "warning",
			"template": "Failed to write sysctl setting",
			"message": "Failed to write sysctl setting",
			"subsystem": "agent.datapath.sysctl",
			"count": 4,
			"first_at": "2026-11-23T02:49:57.108252365Z",
			"first_at_unix": 1795402197.108,
			"last_at": "2026-11-23T02:50:07.843392388Z",
			"last_at_unix": 1795402207.843,
			"last_age_seconds": 82.819182915,
			"container_ready": true,
			"ends_log": false,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 653,
					},
					"text": "2026-11-23T02:49:57.108252365Z time=2026-11-23T02:49:57.108231945Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
					"context": [
						"2026-11-23T02:49:57.107729447Z time=2026-11-23T02:49:57.10684511Z level=info msg=\"Setting IPv6\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
						"2026-11-23T02:49:57.107932509Z time=2026-11-23T02:49:57.107867783Z level=info msg=\"Setting IPv4\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
						"2026-11-23T02:49:57.108252365Z time=2026-11-23T02:49:57.108231945Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
						"2026-11-23T02:49:57.108305684Z time=2026-11-23T02:49:57.108296891Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
						"2026-11-23T02:49:57.171952436Z time=2026-11-23T02:49:57.171861581Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.12 (primary), fe80::b83a:17ff:fede:bc92 (primary)\" device=*",
					],
					"context_line": 651,
				},
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 737,
					},
					"text": "2026-11-23T02:50:07.843392388Z time=2026-11-23T02:50:07.843336605Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
					"context": [
						"2026-11-23T02:50:07.842907556Z time=2026-11-23T02:50:07.84288336Z level=info msg=\"Setting IPv4\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
						"2026-11-23T02:50:07.843260311Z time=2026-11-23T02:50:07.843230657Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
						"2026-11-23T02:50:07.843392388Z time=2026-11-23T02:50:07.843336605Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
						"2026-11-23T02:50:07.961944115Z time=2026-11-23T02:50:07.961845228Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.12 (primary), fe80::b83a:17ff:fede:bc92 (primary)\" device=*",
						"2026-11-23T02:50:08.368237982Z time=2026-11-23T02:50:08.368163221Z level=info msg=\"Updated link for program\" module=agent.datapath.loader name=cil_sock4_post_bind pin=/sys/fs/bpf/cilium/socketlb/links/cgroup/cil_sock4_post_bind",
					],
					"context_line": 735,
				},
			],
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 653,
			},
		},
	],
	"operator_metrics": [
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_operator_identity_gc_runs",
			"labels": [
				{
					"name": "identity_type",
					"value": "crd",
				},
				{
					"name": "outcome",
					"value": "fail",
				},
			],
			"value": 4,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 996,
			},
		},
	],
}

test_fires_old if {
	findings := identity_gc.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"cilium_endpoints": [],
	"cilium_identities": [],
	"dump": [],
	"log_groups": [
		{
			"component": "cilium-operator",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-operator-7c794d6f6-7wphf",
			"container": "cilium-operator",
			"previous": false,
			"level": "error",
			"template": "error deleting unused identity",
			"message": "error deleting unused identity",
			"error": "ciliumidentities.cilium.io \"1234\" could not be deleted",
			"subsystem": "identity-heartbeat",
			"count": 1,
			"first_at": "2026-11-23T02:57:08.877430323Z",
			"first_at_unix": 1795402628.877,
			"last_at": "2026-11-23T02:57:08.877430323Z",
			"last_at_unix": 1795402628.877,
			"last_age_seconds": 1.33246972,
			"container_ready": true,
			"ends_log": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
						"line": 276,
					},
					"text": "2026-11-23T02:57:08.877430323Z time=\"2026-11-23T02:57:08Z\" level=error msg=\"error deleting unused identity\" error=\"ciliumidentities.cilium.io \\\"1234\\\" could not be deleted\" subsys=identity-heartbeat",
					"context": [
						"2026-11-23T02:55:49.731283083Z time=\"2026-11-23T02:55:49Z\" level=info msg=\"Cilium pod running for node; marking accordingly\" nodeName=node2 subsys=watchers",
						"2026-11-23T02:55:49.746986165Z time=\"2026-11-23T02:55:49Z\" level=info msg=\"Cilium pod running for node; marking accordingly\" nodeName=node2 subsys=watchers",
						"2026-11-23T02:57:08.877430323Z time=\"2026-11-23T02:57:08Z\" level=error msg=\"error deleting unused identity\" error=\"ciliumidentities.cilium.io \\\"1234\\\" could not be deleted\" subsys=identity-heartbeat",
					],
					"context_line": 274,
				},
			],
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 276,
			},
		},
	],
	"operator_metrics": [],
}

test_fires_slow if {
	findings := identity_gc.findings with data.sysdump as fires_slow_facts
	count(findings) > 0
}

fires_slow_facts := {
	"cilium_endpoints": [],
	"cilium_identities": [],
	"dump": [],
	"log_groups": [
		{
			"component": "cilium-operator",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"container": "cilium-operator",
			"previous": false,
			"level": "warning",
			"template": "Identity garbage collection took longer than the GC interval",
			"message": "Identity garbage collection took longer than the GC interval",
			"subsystem": "operator.k8s-identities-gc",
			"count": 1,
			"first_at": "2026-11-23T02:51:38.877430323Z",
			"first_at_unix": 1795402298.877,
			"last_at": "2026-11-23T02:51:38.877430323Z",
			"last_at_unix": 1795402298.877,
			"last_age_seconds": 0,
			"container_ready": true,
			"ends_log": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
						"line": 400,
					},
					"text": "2026-11-23T02:51:38.877430323Z time=2026-11-23T02:51:38.877430323Z level=warn msg=\"Identity garbage collection took longer than the GC interval\" module=operator.k8s-identities-gc interval=15m0s duration=22m3s",
					"context": [
						"2026-11-23T02:49:58.436968178Z time=2026-11-23T02:49:58.436859742Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node2",
						"2026-11-23T02:50:15.079388851Z time=2026-11-23T02:50:15.079022256Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node1",
						"2026-11-23T02:51:38.877430323Z time=2026-11-23T02:51:38.877430323Z level=warn msg=\"Identity garbage collection took longer than the GC interval\" module=operator.k8s-identities-gc interval=15m0s duration=22m3s",
					],
					"context_line": 398,
				},
			],
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 400,
			},
		},
	],
	"operator_metrics": [],
}

test_quiet if {
	findings := identity_gc.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"cilium_endpoints": [
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-2tz8t",
			"endpoint_id": 3017,
			"identity": 112022,
			"state": "ready",
			"ips": [
				"10.244.0.181",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:49:57Z",
			"created_at_unix": 1795402197,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 43,
			},
		},
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-zqb8l",
			"endpoint_id": 225,
			"identity": 112022,
			"state": "ready",
			"ips": [
				"10.244.0.218",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:08Z",
			"created_at_unix": 1795402208,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 111,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-2fhtt",
			"endpoint_id": 1323,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.236",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:08Z",
			"created_at_unix": 1795402208,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 179,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-tl872",
			"endpoint_id": 737,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.209",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:14Z",
			"created_at_unix": 1795402214,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 247,
			},
		},
	],
	"cilium_identities": [
		{
			"identity": 108295,
			"namespace": "demo",
			"labels": [
				"k8s:app=web",
				"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
				"k8s:io.cilium.k8s.policy.cluster=lab",
				"k8s:io.cilium.k8s.policy.serviceaccount=default",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"created_at": "2026-11-23T02:46:59Z",
			"created_at_unix": 1795402019,
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 28,
			},
		},
		{
			"identity": 112022,
			"namespace": "demo",
			"labels": [
				"k8s:app=client",
				"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
				"k8s:io.cilium.k8s.policy.cluster=lab",
				"k8s:io.cilium.k8s.policy.serviceaccount=default",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"created_at": "2026-11-23T02:47:00Z",
			"created_at_unix": 1795402020,
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 62,
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
		{
			"component": "cilium-agent",
			"node": "node2",
			"namespace": "kube-system",
			"pod": "cilium-x4qvg",
			"container": "cilium-agent",
			"previous": false,
			"level": "warning",
			"template": "Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported",
			"message": "Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported",
			"subsystem": "agent.datapath.bigtcp",
			"count": 1,
			"first_at": "2026-11-23T02:49:35.933116547Z",
			"first_at_unix": 1795402175.933,
			"last_at": "2026-11-23T02:49:35.933116547Z",
			"last_at_unix": 1795402175.933,
			"last_age_seconds": 114.729458756,
			"container_ready": true,
			"ends_log": false,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 574,
					},
					"text": "2026-11-23T02:49:35.933116547Z time=2026-11-23T02:49:35.933032291Z level=warn msg=\"Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported\" module=agent.datapath.bigtcp",
					"context": [
						"2026-11-23T02:49:35.819900055Z time=2026-11-23T02:49:35.819818204Z level=info msg=\"Underlay protocol ipv4 automatically selected\" module=agent.datapath.datapath-tunnel-config",
						"2026-11-23T02:49:35.928898839Z time=2026-11-23T02:49:35.928808334Z level=info msg=\"L7 proxies are disabled\" module=agent.controlplane.l7-proxy",
						"2026-11-23T02:49:35.933116547Z time=2026-11-23T02:49:35.933032291Z level=warn msg=\"Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported\" module=agent.datapath.bigtcp",
						"2026-11-23T02:49:35.93328706Z time=2026-11-23T02:49:35.933265889Z level=info msg=\"Probed kernel support for BIG TCP for UDP tunnels\" module=agent.datapath.bigtcp state=false",
						"2026-11-23T02:49:35.934504202Z time=2026-11-23T02:49:35.93444938Z level=info msg=\"Datapath connector ready\" module=agent.datapath.connector datapathMode=veth",
					],
					"context_line": 572,
				},
			],
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 574,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"namespace": "kube-system",
			"pod": "cilium-x4qvg",
			"container": "cilium-agent",
			"previous": false,
			"level": "warning",
			"template": "Waiting for k8s node information",
			"message": "Waiting for k8s node information",
			"error": "required IPv4 PodCIDR not available",
			"subsystem": "agent.controlplane.local-node-sync",
			"count": 1,
			"first_at": "2026-11-23T02:49:36.510912868Z",
			"first_at_unix": 1795402176.51,
			"last_at": "2026-11-23T02:49:36.510912868Z",
			"last_at_unix": 1795402176.51,
			"last_age_seconds": 114.151662435,
			"container_ready": true,
			"ends_log": false,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 635,
					},
					"text": "2026-11-23T02:49:36.510912868Z time=2026-11-23T02:49:36.510724708Z level=warn msg=\"Waiting for k8s node information\" module=agent.controlplane.local-node-sync error=\"required IPv4 PodCIDR not available\"",
					"context": [
						"2026-11-23T02:49:36.509977405Z time=2026-11-23T02:49:36.509915393Z level=info msg=\"Successfully created CiliumNode resource\" module=agent.controlplane.nodediscovery",
						"2026-11-23T02:49:36.510521725Z time=2026-11-23T02:49:36.510429007Z level=info msg=\"Retrieved node information from cilium node\" module=agent.controlplane.local-node-sync nodeName=node2",
						"2026-11-23T02:49:36.510912868Z time=2026-11-23T02:49:36.510724708Z level=warn msg=\"Waiting for k8s node information\" module=agent.controlplane.local-node-sync error=\"required IPv4 PodCIDR not available\"",
						"2026-11-23T02:49:36.663237542Z time=2026-11-23T02:49:36.663125781Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.12 (primary), fe80::b83a:17ff:fede:bc92 (primary)\" device=*",
						"2026-11-23T02:49:36.663266225Z time=2026-11-23T02:49:36.663243576Z level=info msg=\"Node addresses updated\" module=agent.datapath.node-address addresses=fe80::b82a:d8ff:fe15:f06d device=cilium_host",
					],
					"context_line": 633,
				},
			],
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 635,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"namespace": "kube-system",
			"pod": "cilium-x4qvg",
			"container": "cilium-agent",
			"previous": false,
			"level": "warning",
			"template": "Failed to write sysctl setting",
			"message": "Failed to write sysctl setting",
			"subsystem": "agent.datapath.sysctl",
			"count": 4,
			"first_at": "2026-11-23T02:49:57.108252365Z",
			"first_at_unix": 1795402197.108,
			"last_at": "2026-11-23T02:50:07.843392388Z",
			"last_at_unix": 1795402207.843,
			"last_age_seconds": 82.819182915,
			"container_ready": true,
			"ends_log": false,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 653,
					},
					"text": "2026-11-23T02:49:57.108252365Z time=2026-11-23T02:49:57.108231945Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
					"context": [
						"2026-11-23T02:49:57.107729447Z time=2026-11-23T02:49:57.10684511Z level=info msg=\"Setting IPv6\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
						"2026-11-23T02:49:57.107932509Z time=2026-11-23T02:49:57.107867783Z level=info msg=\"Setting IPv4\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
						"2026-11-23T02:49:57.108252365Z time=2026-11-23T02:49:57.108231945Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
						"2026-11-23T02:49:57.108305684Z time=2026-11-23T02:49:57.108296891Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
						"2026-11-23T02:49:57.171952436Z time=2026-11-23T02:49:57.171861581Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.12 (primary), fe80::b83a:17ff:fede:bc92 (primary)\" device=*",
					],
					"context_line": 651,
				},
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 737,
					},
					"text": "2026-11-23T02:50:07.843392388Z time=2026-11-23T02:50:07.843336605Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
					"context": [
						"2026-11-23T02:50:07.842907556Z time=2026-11-23T02:50:07.84288336Z level=info msg=\"Setting IPv4\" module=agent.datapath.loader device=cilium_vxlan gso_max_size=65536 gro_max_size=65536",
						"2026-11-23T02:50:07.843260311Z time=2026-11-23T02:50:07.843230657Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.unprivileged_bpf_disabled sysParamValue=1",
						"2026-11-23T02:50:07.843392388Z time=2026-11-23T02:50:07.843336605Z level=warn msg=\"Failed to write sysctl setting\" module=agent.datapath.sysctl sysParamName=kernel.timer_migration sysParamValue=0",
						"2026-11-23T02:50:07.961944115Z time=2026-11-23T02:50:07.961845228Z level=info msg=\"Fallback node addresses updated\" module=agent.datapath.node-address addresses=\"172.30.0.12 (primary), fe80::b83a:17ff:fede:bc92 (primary)\" device=*",
						"2026-11-23T02:50:08.368237982Z time=2026-11-23T02:50:08.368163221Z level=info msg=\"Updated link for program\" module=agent.datapath.loader name=cil_sock4_post_bind pin=/sys/fs/bpf/cilium/socketlb/links/cgroup/cil_sock4_post_bind",
					],
					"context_line": 735,
				},
			],
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 653,
			},
		},
	],
	"operator_metrics": [
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "certwatcher_read_certificate_errors_total",
			"value": 0,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 3,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "certwatcher_read_certificate_total",
			"value": 0,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 6,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_hive_status",
			"labels": [
				{
					"name": "status",
					"value": "ok",
				},
			],
			"value": 13,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 9,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumclusterwidenetworkpolicy",
				},
			],
			"value": 1,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 12,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumidentity",
				},
			],
			"value": 3,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 13,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumloadbalancerippool",
				},
			],
			"value": 1,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 14,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumnetworkpolicy",
				},
			],
			"value": 1,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 15,
			},
		},
		{
			"node": "node1",
			"component": "cilium-operator",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"name": "cilium_k8s_workqueue_adds_total",
			"labels": [
				{
					"name": "name",
					"value": "ciliumnode",
				},
			],
			"value": 9,
			"source": {
				"file": "metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.txt",
				"line": 16,
			},
		},
	],
}
