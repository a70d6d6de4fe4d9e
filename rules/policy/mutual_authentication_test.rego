# Generated from mutual_authentication.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.policy.mutual_authentication_test

import data.cilium.policy.mutual_authentication

test_fires if {
	findings := mutual_authentication.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"drop_counters": [],
		"flow_drops": [],
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Failed to authenticate request",
				"message": "Failed to authenticate request",
				"error": "failed to dial 172.30.0.12:4250: i/o timeout",
				"subsystem": "agent.controlplane.auth",
				"count": 1,
				"first_at": "2026-11-23T02:51:20.1Z",
				"first_at_unix": 1795402280.1,
				"last_at": "2026-11-23T02:51:20.1Z",
				"last_at_unix": 1795402280.1,
				"last_age_seconds": 10.562575303,
				"container_ready": true,
				"ends_log": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:20.1Z time=2026-11-23T02:51:20.1Z level=warn msg=\"Failed to authenticate request\" module=agent.controlplane.auth key=\"localIdentity=112022, remoteIdentity=108295, remoteNodeID=2, authType=spire\" error=\"failed to dial 172.30.0.12:4250: i/o timeout\"",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:20.1Z time=2026-11-23T02:51:20.1Z level=warn msg=\"Failed to authenticate request\" module=agent.controlplane.auth key=\"localIdentity=112022, remoteIdentity=108295, remoteNodeID=2, authType=spire\" error=\"failed to dial 172.30.0.12:4250: i/o timeout\"",
						],
						"context_line": 814,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 816,
				},
			},
		],
	},
}

test_fires_old if {
	findings := mutual_authentication.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"drop_counters": [],
		"flow_drops": [],
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-fsw4b",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "SPIRE Delegate API Client failed to init watcher, retrying",
				"message": "SPIRE Delegate API Client failed to init watcher, retrying",
				"error": "connection refused",
				"subsystem": "spire-delegate",
				"count": 1,
				"first_at": "2026-11-23T02:57:00.1Z",
				"first_at_unix": 1795402620.1,
				"last_at": "2026-11-23T02:57:00.1Z",
				"last_at_unix": 1795402620.1,
				"last_age_seconds": 10.109900043,
				"container_ready": true,
				"ends_log": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
							"line": 684,
						},
						"text": "2026-11-23T02:57:00.1Z time=\"2026-11-23T02:57:00Z\" level=warning msg=\"SPIRE Delegate API Client failed to init watcher, retrying\" error=\"connection refused\" subsys=spire-delegate",
						"context": [
							"2026-11-23T02:55:48.400944138Z time=\"2026-11-23T02:55:48Z\" level=info msg=\"Successful endpoint creation\" ciliumEndpointName=demo/web-79c6b4c86b-s597r containerID=438c7850bf containerInterface= datapathPolicyRevision=1 desiredPolicyRevision=1 endpointID=140 identity=126075 ipv4=10.244.1.237 ipv6= k8sPodName=demo/web-79c6b4c86b-s597r subsys=daemon",
							"2026-11-23T02:55:49.573585656Z time=\"2026-11-23T02:55:49Z\" level=info msg=\"Serving cilium health API at unix:///var/run/cilium/health.sock\" subsys=health-server",
							"2026-11-23T02:57:00.1Z time=\"2026-11-23T02:57:00Z\" level=warning msg=\"SPIRE Delegate API Client failed to init watcher, retrying\" error=\"connection refused\" subsys=spire-delegate",
						],
						"context_line": 682,
					},
				],
				"source": {
					"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
					"line": 684,
				},
			},
		],
	},
}

test_fires_drops if {
	findings := mutual_authentication.findings with data.sysdump as fires_drops_facts
	count(findings) > 0
}

fires_drops_facts := {
	"node": {
		"drop_counters": [
			{
				"node": "node1",
				"reason": "Authentication required",
				"direction": "EGRESS",
				"drop": true,
				"packets_total": 2200,
				"bytes_total": 4448,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 16,
				},
			},
		],
		"flow_drops": [],
		"log_groups": [
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
	},
}

test_quiet if {
	findings := mutual_authentication.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"drop_counters": [
			{
				"node": "node1",
				"reason": "Authentication required",
				"direction": "EGRESS",
				"drop": true,
				"packets_total": 7,
				"bytes_total": 448,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 16,
				},
			},
			{
				"node": "node1",
				"reason": "Interface",
				"direction": "INGRESS",
				"drop": false,
				"packets_total": 2267,
				"bytes_total": 4450061,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"reason": "LB: sock cgroup: Reverse entry delete succeeded",
				"direction": "EGRESS",
				"drop": false,
				"packets_total": 72,
				"bytes_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"reason": "Success",
				"direction": "EGRESS",
				"drop": false,
				"packets_total": 3332,
				"bytes_total": 636199,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 7,
				},
			},
			{
				"node": "node1",
				"reason": "Success",
				"direction": "INGRESS",
				"drop": false,
				"packets_total": 748,
				"bytes_total": 71430,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 13,
				},
			},
			{
				"node": "node1",
				"reason": "Unsupported L3 protocol",
				"direction": "EGRESS",
				"drop": true,
				"packets_total": 23,
				"bytes_total": 1746,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 15,
				},
			},
		],
		"flow_drops": [
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
	},
}
