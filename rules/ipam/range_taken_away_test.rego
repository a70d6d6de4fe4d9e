# Generated from range_taken_away.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.ipam.range_taken_away_test

import data.cilium.ipam.range_taken_away

test_fires if {
	findings := range_taken_away.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"log_groups": [
		{
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "error",
			"template": "in-use CIDR was removed from spec",
			"message": "in-use CIDR was removed from spec",
			"subsystem": "agent.controlplane.ipam",
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
					"text": "2026-11-23T02:51:20.1Z time=2026-11-23T02:51:20.1Z level=error msg=\"in-use CIDR was removed from spec\" module=agent.controlplane.ipam cidr=10.0.1.0/27",
					"context": [
						"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
						"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
						"2026-11-23T02:51:20.1Z time=2026-11-23T02:51:20.1Z level=error msg=\"in-use CIDR was removed from spec\" module=agent.controlplane.ipam cidr=10.0.1.0/27",
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
}

test_fires_operator if {
	findings := range_taken_away.findings with data.sysdump as fires_operator_facts
	count(findings) > 0
}

fires_operator_facts := {
	"log_groups": [
		{
			"component": "cilium-operator",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"container": "cilium-operator",
			"previous": false,
			"level": "warning",
			"template": "Duplicate v4 CIDR, will be released from this node",
			"message": "Duplicate v4 CIDR, will be released from this node",
			"subsystem": "ipam",
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
						"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
						"line": 400,
					},
					"text": "2026-11-23T02:51:20.1Z time=\"2026-11-23T02:51:20Z\" level=warning msg=\"Duplicate v4 CIDR, will be released from this node\" node=node2 cidr=10.0.1.0/24 subsys=ipam",
					"context": [
						"2026-11-23T02:49:58.436968178Z time=2026-11-23T02:49:58.436859742Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node2",
						"2026-11-23T02:50:15.079388851Z time=2026-11-23T02:50:15.079022256Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node1",
						"2026-11-23T02:51:20.1Z time=\"2026-11-23T02:51:20Z\" level=warning msg=\"Duplicate v4 CIDR, will be released from this node\" node=node2 cidr=10.0.1.0/24 subsys=ipam",
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
}

test_quiet if {
	findings := range_taken_away.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
}

test_fires_earlier if {
	findings := range_taken_away.findings with data.sysdump as fires_earlier_facts
	count(findings) > 0
}

fires_earlier_facts := {
	"log_groups": [
		{
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "error",
			"template": "in-use pod CIDR was removed from spec",
			"message": "in-use pod CIDR was removed from spec",
			"subsystem": "ipam",
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
					"text": "2026-11-23T02:51:20.1Z time=\"2026-11-23T02:51:20Z\" level=error msg=\"in-use pod CIDR was removed from spec\" cidr=10.0.1.0/24 subsys=ipam",
					"context": [
						"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
						"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
						"2026-11-23T02:51:20.1Z time=\"2026-11-23T02:51:20Z\" level=error msg=\"in-use pod CIDR was removed from spec\" cidr=10.0.1.0/24 subsys=ipam",
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
}

test_quiet_exhausted if {
	findings := range_taken_away.findings with data.sysdump as quiet_exhausted_facts
	count(findings) == 0
}

quiet_exhausted_facts := {
	"log_groups": [
		{
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "warning",
			"template": "Unable to allocate IP",
			"message": "Unable to allocate IP",
			"error": "all CIDR ranges are exhausted",
			"subsystem": "ipam",
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
					"text": "2026-11-23T02:51:20.100000000Z time=\"2026-11-23T02:51:20Z\" level=warning msg=\"Unable to allocate IP\" error=\"all CIDR ranges are exhausted\" subsys=ipam",
					"context": [
						"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
						"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
						"2026-11-23T02:51:20.100000000Z time=\"2026-11-23T02:51:20Z\" level=warning msg=\"Unable to allocate IP\" error=\"all CIDR ranges are exhausted\" subsys=ipam",
					],
					"context_line": 814,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 816,
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
}
