# Generated from native_routes.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.native_routes_test

import data.cilium.network.native_routes

test_fires if {
	findings := native_routes.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cilium_nodes": [],
	"configuration": [],
	"node": {
		"agent_datapath": [],
		"bgp_sessions": [],
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Unable to install direct node route",
				"message": "Unable to install direct node route",
				"error": "route to destination 10.111.67.242 contains gateway 10.111.65.253, must be directly reachable",
				"subsystem": "agent.datapath.linux",
				"count": 1,
				"first_at": "2026-11-23T02:51:20.017800475Z",
				"first_at_unix": 1795402280.017,
				"last_at": "2026-11-23T02:51:20.017800475Z",
				"last_at_unix": 1795402280.017,
				"last_age_seconds": 10.644774828,
				"container_ready": true,
				"ends_log": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:20.017800475Z time=2026-11-23T02:51:20.017800475Z level=warn msg=\"Unable to install direct node route\" module=agent.datapath.linux error=\"route to destination 10.111.67.242 contains gateway 10.111.65.253, must be directly reachable\"",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:20.017800475Z time=2026-11-23T02:51:20.017800475Z level=warn msg=\"Unable to install direct node route\" module=agent.datapath.linux error=\"route to destination 10.111.67.242 contains gateway 10.111.65.253, must be directly reachable\"",
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
		"routes": [],
	},
}

test_fires_old if {
	findings := native_routes.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"cilium_nodes": [],
	"configuration": [],
	"node": {
		"agent_datapath": [],
		"bgp_sessions": [],
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node2",
				"namespace": "kube-system",
				"pod": "cilium-4sv9m",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Unable to install direct node route {Ifindex: \u003cn\u003e Dst: \u003ccidr\u003e Src: \u003cnil\u003e Gw: \u003cip\u003e Flags: [] Table: \u003cn\u003e Realm: \u003cn\u003e}",
				"message": "Unable to install direct node route {Ifindex: 0 Dst: 10.42.0.0/24 Src: \u003cnil\u003e Gw: 172.16.30.20 Flags: [] Table: 0 Realm: 0}",
				"error": "route to destination 172.16.30.20 contains gateway 172.16.30.1, must be directly reachable",
				"subsystem": "linux-datapath",
				"count": 1,
				"first_at": "2026-11-23T02:57:01.017800475Z",
				"first_at_unix": 1795402621.017,
				"last_at": "2026-11-23T02:57:01.017800475Z",
				"last_at_unix": 1795402621.017,
				"last_age_seconds": 9.192099568,
				"container_ready": true,
				"ends_log": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
							"line": 685,
						},
						"text": "2026-11-23T02:57:01.017800475Z level=warning msg=\"Unable to install direct node route {Ifindex: 0 Dst: 10.42.0.0/24 Src: \u003cnil\u003e Gw: 172.16.30.20 Flags: [] Table: 0 Realm: 0}\" error=\"route to destination 172.16.30.20 contains gateway 172.16.30.1, must be directly reachable\" subsys=linux-datapath",
						"context": [
							"2026-11-23T02:55:49.675160249Z time=\"2026-11-23T02:55:49Z\" level=info msg=\"Successful endpoint creation\" ciliumEndpointName=demo/web-79c6b4c86b-8htwj containerID=8c10dfd4b7 containerInterface= datapathPolicyRevision=1 desiredPolicyRevision=1 endpointID=513 identity=126075 ipv4=10.244.0.250 ipv6= k8sPodName=demo/web-79c6b4c86b-8htwj subsys=daemon",
							"2026-11-23T02:55:50.188261543Z time=\"2026-11-23T02:55:50Z\" level=info msg=\"Serving cilium health API at unix:///var/run/cilium/health.sock\" subsys=health-server",
							"2026-11-23T02:57:01.017800475Z level=warning msg=\"Unable to install direct node route {Ifindex: 0 Dst: 10.42.0.0/24 Src: \u003cnil\u003e Gw: 172.16.30.20 Flags: [] Table: 0 Realm: 0}\" error=\"route to destination 172.16.30.20 contains gateway 172.16.30.1, must be directly reachable\" subsys=linux-datapath",
						],
						"context_line": 683,
					},
				],
				"source": {
					"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
					"line": 685,
				},
			},
		],
		"routes": [],
	},
}

test_fires_state if {
	findings := native_routes.findings with data.sysdump as fires_state_facts
	count(findings) > 0
}

fires_state_facts := {
	"cilium_nodes": [
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"cilium_internal_ips": [
				"10.244.1.28",
			],
			"health_ips": [
				"10.244.1.220",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 171,
			},
		},
	],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "auto-direct-node-routes",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 4,
			},
		},
		{
			"component": "cilium-config",
			"name": "routing-mode",
			"value": "native",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 148,
			},
		},
	],
	"node": {
		"agent_datapath": [],
		"bgp_sessions": [],
		"log_groups": [],
		"routes": [
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "lxca3e5d6d9184b",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 9,
				},
			},
		],
	},
}

test_quiet if {
	findings := native_routes.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"cilium_nodes": [
		{
			"node": "node1",
			"internal_ips": [
				"172.30.0.11",
			],
			"cilium_internal_ips": [
				"10.244.0.132",
			],
			"health_ips": [
				"10.244.0.38",
			],
			"pod_cidrs": [
				"10.244.0.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 71,
			},
		},
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"cilium_internal_ips": [
				"10.244.1.28",
			],
			"health_ips": [
				"10.244.1.220",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 171,
			},
		},
	],
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
		"agent_datapath": [
			{
				"node": "node1",
				"kube_proxy_replacement": "True",
				"devices": [
					"eth0",
				],
				"direct_routing_device": "eth0",
				"host_firewall": "Disabled",
				"routing_mode": "tunnel",
				"tunnel_protocol": "vxlan",
				"host_routing": "Legacy",
				"attach_mode": "TCX",
				"device_mode": "veth",
				"masquerading": "IPTables",
				"bandwidth_manager": "Disabled",
				"socket_lb": "Enabled",
				"node_port_mode": "SNAT",
				"backend_selection": "Random",
				"xdp_acceleration": "Disabled",
				"node_port_min": 30000,
				"node_port_max": 32767,
				"identity_min": 65536,
				"identity_max": 131071,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 4,
				},
			},
		],
		"bgp_sessions": [],
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
		"routes": [
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "default",
				"via": "172.30.0.1",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.0.0/24",
				"via": "10.244.0.132",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.0.132",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.1.0/24",
				"via": "10.244.0.132",
				"device": "cilium_host",
				"mtu_bytes": 1450,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "172.30.0.0/24",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "cilium_net",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 3,
				},
			},
		],
	},
}

test_quiet_route if {
	findings := native_routes.findings with data.sysdump as quiet_route_facts
	count(findings) == 0
}

quiet_route_facts := {
	"cilium_nodes": [
		{
			"node": "node1",
			"internal_ips": [
				"172.30.0.11",
			],
			"cilium_internal_ips": [
				"10.244.0.132",
			],
			"health_ips": [
				"10.244.0.38",
			],
			"pod_cidrs": [
				"10.244.0.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 71,
			},
		},
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"cilium_internal_ips": [
				"10.244.1.28",
			],
			"health_ips": [
				"10.244.1.220",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 171,
			},
		},
	],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "routing-mode",
			"value": "native",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 148,
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
		"agent_datapath": [
			{
				"node": "node1",
				"kube_proxy_replacement": "True",
				"devices": [
					"eth0",
				],
				"direct_routing_device": "eth0",
				"host_firewall": "Disabled",
				"routing_mode": "tunnel",
				"tunnel_protocol": "vxlan",
				"host_routing": "Legacy",
				"attach_mode": "TCX",
				"device_mode": "veth",
				"masquerading": "IPTables",
				"bandwidth_manager": "Disabled",
				"socket_lb": "Enabled",
				"node_port_mode": "SNAT",
				"backend_selection": "Random",
				"xdp_acceleration": "Disabled",
				"node_port_min": 30000,
				"node_port_max": 32767,
				"identity_min": 65536,
				"identity_max": 131071,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 4,
				},
			},
		],
		"bgp_sessions": [],
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
		"routes": [
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.1.0/24",
				"via": "172.30.0.12",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "default",
				"via": "172.30.0.1",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.0.0/24",
				"via": "10.244.0.132",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.0.132",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.1.0/24",
				"via": "10.244.0.132",
				"device": "cilium_host",
				"mtu_bytes": 1450,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "172.30.0.0/24",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "cilium_net",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 2,
				},
			},
		],
	},
}
