# Generated from server_errors.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dns.server_errors_test

import data.cilium.dns.server_errors

test_fires if {
	findings := server_errors.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"agent_datapath": [],
	"log_matches": [
		{
			"name": "upstream",
			"rule": "CIL-DNS-010",
			"previous": false,
			"level": "error",
			"count": 2,
			"first_at": "2026-11-23T02:51:20.1Z",
			"first_at_unix": 1795402280.1,
			"last_at": "2026-11-23T02:51:22.1Z",
			"last_at_unix": 1795402282.1,
			"last_age_seconds": 8.562575303,
			"capture_1": "example.org.",
			"capture_2": "A",
			"capture_3": "10.42.0.9:38103-\u003e10.100.0.254:53",
			"samples": [
				{
					"source": {
						"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
						"line": 1,
					},
					"text": "2026-11-23T02:51:20.1Z [ERROR] plugin/errors: 2 7792796240999121637.6686654646417607282. HINFO: read udp 10.42.0.9:57283-\u003e10.100.0.254:53: i/o timeout",
					"context": [
						"2026-11-23T02:51:20.1Z [ERROR] plugin/errors: 2 7792796240999121637.6686654646417607282. HINFO: read udp 10.42.0.9:57283-\u003e10.100.0.254:53: i/o timeout",
						"2026-11-23T02:51:22.1Z [ERROR] plugin/errors: 2 example.org. A: read udp 10.42.0.9:38103-\u003e10.100.0.254:53: i/o timeout",
					],
					"context_line": 1,
				},
				{
					"source": {
						"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
						"line": 2,
					},
					"text": "2026-11-23T02:51:22.1Z [ERROR] plugin/errors: 2 example.org. A: read udp 10.42.0.9:38103-\u003e10.100.0.254:53: i/o timeout",
					"context": [
						"2026-11-23T02:51:20.1Z [ERROR] plugin/errors: 2 7792796240999121637.6686654646417607282. HINFO: read udp 10.42.0.9:57283-\u003e10.100.0.254:53: i/o timeout",
						"2026-11-23T02:51:22.1Z [ERROR] plugin/errors: 2 example.org. A: read udp 10.42.0.9:38103-\u003e10.100.0.254:53: i/o timeout",
					],
					"context_line": 1,
				},
			],
			"source": {
				"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
				"line": 1,
			},
		},
	],
}

test_fires_old if {
	findings := server_errors.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"agent_datapath": [],
	"log_matches": [
		{
			"name": "api",
			"rule": "CIL-DNS-010",
			"previous": false,
			"level": "error",
			"count": 1,
			"first_at": "2026-11-23T02:56:50.1Z",
			"first_at_unix": 1795402610.1,
			"last_at": "2026-11-23T02:56:50.1Z",
			"last_at_unix": 1795402610.1,
			"last_age_seconds": 20.109900043,
			"samples": [
				{
					"source": {
						"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025702.log",
						"line": 1,
					},
					"text": "2026-11-23T02:56:50.1Z E1123 02:56:50.100000       1 reflector.go:127] plugin/kubernetes: Failed to watch *v1.Service: failed to list *v1.Service: Get \"https://10.96.0.1:443/api/v1/services?limit=500\u0026resourceVersion=0\": dial tcp 10.96.0.1:443: i/o timeout",
					"context": [
						"2026-11-23T02:56:50.1Z E1123 02:56:50.100000       1 reflector.go:127] plugin/kubernetes: Failed to watch *v1.Service: failed to list *v1.Service: Get \"https://10.96.0.1:443/api/v1/services?limit=500\u0026resourceVersion=0\": dial tcp 10.96.0.1:443: i/o timeout",
					],
					"context_line": 1,
				},
			],
			"source": {
				"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025702.log",
				"line": 1,
			},
		},
	],
}

test_fires_new if {
	findings := server_errors.findings with data.sysdump as fires_new_facts
	count(findings) > 0
}

fires_new_facts := {
	"agent_datapath": [],
	"log_matches": [
		{
			"name": "api",
			"rule": "CIL-DNS-010",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:51:20.1Z",
			"first_at_unix": 1795402280.1,
			"last_at": "2026-11-23T02:51:20.1Z",
			"last_at_unix": 1795402280.1,
			"last_age_seconds": 10.562575303,
			"samples": [
				{
					"source": {
						"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
						"line": 1,
					},
					"text": "2026-11-23T02:51:20.1Z [INFO] plugin/kubernetes: pkg/mod/k8s.io/client-go@v0.32.3/tools/cache/reflector.go:251: failed to list *v1.EndpointSlice: Get \"https://10.96.0.1:443/apis/discovery.k8s.io/v1/endpointslices?limit=500\": dial tcp 10.96.0.1:443: connect: no route to host",
					"context": [
						"2026-11-23T02:51:20.1Z [INFO] plugin/kubernetes: pkg/mod/k8s.io/client-go@v0.32.3/tools/cache/reflector.go:251: failed to list *v1.EndpointSlice: Get \"https://10.96.0.1:443/apis/discovery.k8s.io/v1/endpointslices?limit=500\": dial tcp 10.96.0.1:443: connect: no route to host",
						"2026-11-23T02:51:20.2Z [ERROR] plugin/kubernetes: Unhandled Error",
					],
					"context_line": 1,
				},
			],
			"source": {
				"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
				"line": 1,
			},
		},
	],
}

test_fires_loop if {
	findings := server_errors.findings with data.sysdump as fires_loop_facts
	count(findings) > 0
}

fires_loop_facts := {
	"agent_datapath": [],
	"log_matches": [
		{
			"name": "loop",
			"rule": "CIL-DNS-010",
			"previous": false,
			"level": "fatal",
			"count": 1,
			"first_at": "2026-11-23T02:51:20.1Z",
			"first_at_unix": 1795402280.1,
			"last_at": "2026-11-23T02:51:20.1Z",
			"last_at_unix": 1795402280.1,
			"last_age_seconds": 10.562575303,
			"samples": [
				{
					"source": {
						"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
						"line": 1,
					},
					"text": "2026-11-23T02:51:20.1Z [FATAL] plugin/loop: Loop (127.0.0.1:55953 -\u003e :53) detected for zone \".\", see https://coredns.io/plugins/loop#troubleshooting. Query: \"HINFO 4547991504243258144.3688648895315093531.\"",
					"context": [
						"2026-11-23T02:51:20.1Z [FATAL] plugin/loop: Loop (127.0.0.1:55953 -\u003e :53) detected for zone \".\", see https://coredns.io/plugins/loop#troubleshooting. Query: \"HINFO 4547991504243258144.3688648895315093531.\"",
					],
					"context_line": 1,
				},
			],
			"source": {
				"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
				"line": 1,
			},
		},
	],
}

test_quiet if {
	findings := server_errors.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
		{
			"node": "node2",
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
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 4,
			},
		},
	],
	"log_matches": [
		{
			"name": "initialized",
			"rule": "CIL-AGENT-006",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.288071437Z",
			"first_at_unix": 1795402197.288,
			"last_at": "2026-11-23T02:49:57.288071437Z",
			"last_at_unix": 1795402197.288,
			"last_age_seconds": 93.374503866,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 660,
					},
					"text": "2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.288064227Z time=2026-11-23T02:49:57.285997756Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.288069955Z time=2026-11-23T02:49:57.28643047Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288072779Z time=2026-11-23T02:49:57.286467705Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=20.774999141s",
						"2026-11-23T02:49:57.288074552Z time=2026-11-23T02:49:57.287434184Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 658,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 660,
			},
		},
		{
			"name": "begun",
			"rule": "CIL-AGENT-018",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:36.51151892Z",
			"first_at_unix": 1795402176.511,
			"last_at": "2026-11-23T02:49:36.51151892Z",
			"last_at_unix": 1795402176.511,
			"last_age_seconds": 114.151056383,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 628,
					},
					"text": "2026-11-23T02:49:36.51151892Z time=2026-11-23T02:49:36.511467773Z level=info msg=\"Initializing daemon\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:36.511406162Z time=2026-11-23T02:49:36.511357239Z level=info msg=\"Reading old endpoints...\" module=agent.controlplane.endpoint-restore",
						"2026-11-23T02:49:36.511513542Z time=2026-11-23T02:49:36.511424328Z level=info msg=\"No old endpoints found.\" module=agent.controlplane.endpoint-restore",
						"2026-11-23T02:49:36.51151892Z time=2026-11-23T02:49:36.511467773Z level=info msg=\"Initializing daemon\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:36.511521003Z time=2026-11-23T02:49:36.511507122Z level=info msg=\"Creating or updating CiliumNode resource\" module=agent.controlplane.nodediscovery node=node1",
						"2026-11-23T02:49:36.512159794Z time=2026-11-23T02:49:36.511758886Z level=info msg=\"Starting connection tracking garbage collector\" module=agent.datapath.maps.ct-nat-map-gc",
					],
					"context_line": 626,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 628,
			},
		},
		{
			"name": "done",
			"rule": "CIL-AGENT-018",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.288071437Z",
			"first_at_unix": 1795402197.288,
			"last_at": "2026-11-23T02:49:57.288071437Z",
			"last_at_unix": 1795402197.288,
			"last_age_seconds": 93.374503866,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 660,
					},
					"text": "2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.288064227Z time=2026-11-23T02:49:57.285997756Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.288069955Z time=2026-11-23T02:49:57.28643047Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288072779Z time=2026-11-23T02:49:57.286467705Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=20.774999141s",
						"2026-11-23T02:49:57.288074552Z time=2026-11-23T02:49:57.287434184Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 658,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 660,
			},
		},
		{
			"name": "found",
			"rule": "CIL-CRD-001",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:36.232853589Z",
			"first_at_unix": 1795402176.232,
			"last_at": "2026-11-23T02:49:36.232853589Z",
			"last_at_unix": 1795402176.232,
			"last_age_seconds": 114.429721714,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 595,
					},
					"text": "2026-11-23T02:49:36.232853589Z time=2026-11-23T02:49:36.232742724Z level=info msg=\"All Cilium CRDs have been found and are available\" module=agent.infra.k8s-synced-crdsync",
					"context": [
						"2026-11-23T02:49:36.18187954Z time=2026-11-23T02:49:36.181803171Z level=info msg=\"Serving prometheus metrics\" module=agent.infra.metrics server=agent-prometheus-server address=:9962 tls=false",
						"2026-11-23T02:49:36.182178014Z time=2026-11-23T02:49:36.182135566Z level=info msg=\"Waiting until all Cilium CRDs are available\" module=agent.infra.k8s-synced-crdsync",
						"2026-11-23T02:49:36.232853589Z time=2026-11-23T02:49:36.232742724Z level=info msg=\"All Cilium CRDs have been found and are available\" module=agent.infra.k8s-synced-crdsync",
						"2026-11-23T02:49:36.334661119Z time=2026-11-23T02:49:36.334515548Z level=info msg=\"no local ciliumnode found, will not restore cilium internal and health ips from k8s\" module=agent.controlplane.local-node-sync",
						"2026-11-23T02:49:36.334823691Z time=2026-11-23T02:49:36.334757959Z level=info msg=\"Local boot ID\" module=agent.controlplane.local-node-sync bootID=92a92520-61f7-4462-bdc0-adcf9ec4e187",
					],
					"context_line": 593,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 595,
			},
		},
		{
			"name": "initialized",
			"rule": "CIL-IPAM-003",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.288071437Z",
			"first_at_unix": 1795402197.288,
			"last_at": "2026-11-23T02:49:57.288071437Z",
			"last_at_unix": 1795402197.288,
			"last_age_seconds": 93.374503866,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 660,
					},
					"text": "2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.288064227Z time=2026-11-23T02:49:57.285997756Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.288069955Z time=2026-11-23T02:49:57.28643047Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288072779Z time=2026-11-23T02:49:57.286467705Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=20.774999141s",
						"2026-11-23T02:49:57.288074552Z time=2026-11-23T02:49:57.287434184Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 658,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 660,
			},
		},
		{
			"name": "initialized",
			"rule": "CIL-IPAM-016",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.288071437Z",
			"first_at_unix": 1795402197.288,
			"last_at": "2026-11-23T02:49:57.288071437Z",
			"last_at_unix": 1795402197.288,
			"last_age_seconds": 93.374503866,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 660,
					},
					"text": "2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.288064227Z time=2026-11-23T02:49:57.285997756Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.288069955Z time=2026-11-23T02:49:57.28643047Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288072779Z time=2026-11-23T02:49:57.286467705Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=20.774999141s",
						"2026-11-23T02:49:57.288074552Z time=2026-11-23T02:49:57.287434184Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 658,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 660,
			},
		},
		{
			"name": "initialized",
			"rule": "CIL-K8S-001",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.288071437Z",
			"first_at_unix": 1795402197.288,
			"last_at": "2026-11-23T02:49:57.288071437Z",
			"last_at_unix": 1795402197.288,
			"last_age_seconds": 93.374503866,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 660,
					},
					"text": "2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.288064227Z time=2026-11-23T02:49:57.285997756Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.288069955Z time=2026-11-23T02:49:57.28643047Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288072779Z time=2026-11-23T02:49:57.286467705Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=20.774999141s",
						"2026-11-23T02:49:57.288074552Z time=2026-11-23T02:49:57.287434184Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 658,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 660,
			},
		},
		{
			"name": "disabled",
			"rule": "CIL-KERN-011",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:35.738934741Z",
			"first_at_unix": 1795402175.738,
			"last_at": "2026-11-23T02:49:35.738934741Z",
			"last_at_unix": 1795402175.738,
			"last_age_seconds": 114.923640562,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 569,
					},
					"text": "2026-11-23T02:49:35.738934741Z time=2026-11-23T02:49:35.738662596Z level=info msg=\"Auto-disabling \\\"enable-bpf-clock-probe\\\" feature since KERNEL_HZ cannot be determined\" error=\"open /proc/schedstat: no such file or directory\"",
					"context": [
						"2026-11-23T02:49:35.738930395Z time=2026-11-23T02:49:35.738634805Z level=info msg=\" - !:topology\\\\.kubernetes\\\\.io\"",
						"2026-11-23T02:49:35.738932528Z time=2026-11-23T02:49:35.73863865Z level=info msg=\"Final node label prefixes to be used for identity evaluation:\"",
						"2026-11-23T02:49:35.738934741Z time=2026-11-23T02:49:35.738662596Z level=info msg=\"Auto-disabling \\\"enable-bpf-clock-probe\\\" feature since KERNEL_HZ cannot be determined\" error=\"open /proc/schedstat: no such file or directory\"",
						"2026-11-23T02:49:35.748020855Z time=2026-11-23T02:49:35.74790644Z level=info msg=\"Memory available for map entries (0.250% of 25276502016B): 63191255B\" module=agent.controlplane",
						"2026-11-23T02:49:35.748055096Z time=2026-11-23T02:49:35.74794634Z level=info msg=\"Option set by dynamic sizing\" module=agent.controlplane option=bpf-sock-rev-map-max value=110861",
					],
					"context_line": 567,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 569,
			},
		},
	],
}

test_quiet_probe if {
	findings := server_errors.findings with data.sysdump as quiet_probe_facts
	count(findings) == 0
}

quiet_probe_facts := {
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
		{
			"node": "node2",
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
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 4,
			},
		},
	],
	"log_matches": [
		{
			"name": "upstream",
			"rule": "CIL-DNS-010",
			"previous": false,
			"level": "error",
			"count": 1,
			"first_at": "2026-11-23T02:51:20.1Z",
			"first_at_unix": 1795402280.1,
			"last_at": "2026-11-23T02:51:20.1Z",
			"last_at_unix": 1795402280.1,
			"last_age_seconds": 10.562575303,
			"capture_1": "7792796240999121637.6686654646417607282.",
			"capture_2": "HINFO",
			"capture_3": "10.42.0.9:57283-\u003e10.100.0.254:53",
			"samples": [
				{
					"source": {
						"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
						"line": 1,
					},
					"text": "2026-11-23T02:51:20.1Z [ERROR] plugin/errors: 2 7792796240999121637.6686654646417607282. HINFO: read udp 10.42.0.9:57283-\u003e10.100.0.254:53: i/o timeout",
					"context": [
						"2026-11-23T02:51:20.1Z [ERROR] plugin/errors: 2 7792796240999121637.6686654646417607282. HINFO: read udp 10.42.0.9:57283-\u003e10.100.0.254:53: i/o timeout",
						"2026-11-23T02:51:21.1Z [INFO] plugin/kubernetes: waiting for Kubernetes API before starting server",
					],
					"context_line": 1,
				},
			],
			"source": {
				"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
				"line": 1,
			},
		},
		{
			"name": "not_ready",
			"rule": "CIL-DNS-010",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:51:21.1Z",
			"first_at_unix": 1795402281.1,
			"last_at": "2026-11-23T02:51:21.1Z",
			"last_at_unix": 1795402281.1,
			"last_age_seconds": 9.562575303,
			"samples": [
				{
					"source": {
						"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
						"line": 2,
					},
					"text": "2026-11-23T02:51:21.1Z [INFO] plugin/kubernetes: waiting for Kubernetes API before starting server",
					"context": [
						"2026-11-23T02:51:20.1Z [ERROR] plugin/errors: 2 7792796240999121637.6686654646417607282. HINFO: read udp 10.42.0.9:57283-\u003e10.100.0.254:53: i/o timeout",
						"2026-11-23T02:51:21.1Z [INFO] plugin/kubernetes: waiting for Kubernetes API before starting server",
					],
					"context_line": 1,
				},
			],
			"source": {
				"file": "logs-coredns-7c5f8d9b64-x2k9p-coredns-20261123-025122.log",
				"line": 2,
			},
		},
		{
			"name": "initialized",
			"rule": "CIL-AGENT-006",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.288071437Z",
			"first_at_unix": 1795402197.288,
			"last_at": "2026-11-23T02:49:57.288071437Z",
			"last_at_unix": 1795402197.288,
			"last_age_seconds": 93.374503866,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 660,
					},
					"text": "2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.288064227Z time=2026-11-23T02:49:57.285997756Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.288069955Z time=2026-11-23T02:49:57.28643047Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288072779Z time=2026-11-23T02:49:57.286467705Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=20.774999141s",
						"2026-11-23T02:49:57.288074552Z time=2026-11-23T02:49:57.287434184Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 658,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 660,
			},
		},
		{
			"name": "begun",
			"rule": "CIL-AGENT-018",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:36.51151892Z",
			"first_at_unix": 1795402176.511,
			"last_at": "2026-11-23T02:49:36.51151892Z",
			"last_at_unix": 1795402176.511,
			"last_age_seconds": 114.151056383,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 628,
					},
					"text": "2026-11-23T02:49:36.51151892Z time=2026-11-23T02:49:36.511467773Z level=info msg=\"Initializing daemon\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:36.511406162Z time=2026-11-23T02:49:36.511357239Z level=info msg=\"Reading old endpoints...\" module=agent.controlplane.endpoint-restore",
						"2026-11-23T02:49:36.511513542Z time=2026-11-23T02:49:36.511424328Z level=info msg=\"No old endpoints found.\" module=agent.controlplane.endpoint-restore",
						"2026-11-23T02:49:36.51151892Z time=2026-11-23T02:49:36.511467773Z level=info msg=\"Initializing daemon\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:36.511521003Z time=2026-11-23T02:49:36.511507122Z level=info msg=\"Creating or updating CiliumNode resource\" module=agent.controlplane.nodediscovery node=node1",
						"2026-11-23T02:49:36.512159794Z time=2026-11-23T02:49:36.511758886Z level=info msg=\"Starting connection tracking garbage collector\" module=agent.datapath.maps.ct-nat-map-gc",
					],
					"context_line": 626,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 628,
			},
		},
		{
			"name": "done",
			"rule": "CIL-AGENT-018",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.288071437Z",
			"first_at_unix": 1795402197.288,
			"last_at": "2026-11-23T02:49:57.288071437Z",
			"last_at_unix": 1795402197.288,
			"last_age_seconds": 93.374503866,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 660,
					},
					"text": "2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.288064227Z time=2026-11-23T02:49:57.285997756Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.288069955Z time=2026-11-23T02:49:57.28643047Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288072779Z time=2026-11-23T02:49:57.286467705Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=20.774999141s",
						"2026-11-23T02:49:57.288074552Z time=2026-11-23T02:49:57.287434184Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 658,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 660,
			},
		},
		{
			"name": "found",
			"rule": "CIL-CRD-001",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:36.232853589Z",
			"first_at_unix": 1795402176.232,
			"last_at": "2026-11-23T02:49:36.232853589Z",
			"last_at_unix": 1795402176.232,
			"last_age_seconds": 114.429721714,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 595,
					},
					"text": "2026-11-23T02:49:36.232853589Z time=2026-11-23T02:49:36.232742724Z level=info msg=\"All Cilium CRDs have been found and are available\" module=agent.infra.k8s-synced-crdsync",
					"context": [
						"2026-11-23T02:49:36.18187954Z time=2026-11-23T02:49:36.181803171Z level=info msg=\"Serving prometheus metrics\" module=agent.infra.metrics server=agent-prometheus-server address=:9962 tls=false",
						"2026-11-23T02:49:36.182178014Z time=2026-11-23T02:49:36.182135566Z level=info msg=\"Waiting until all Cilium CRDs are available\" module=agent.infra.k8s-synced-crdsync",
						"2026-11-23T02:49:36.232853589Z time=2026-11-23T02:49:36.232742724Z level=info msg=\"All Cilium CRDs have been found and are available\" module=agent.infra.k8s-synced-crdsync",
						"2026-11-23T02:49:36.334661119Z time=2026-11-23T02:49:36.334515548Z level=info msg=\"no local ciliumnode found, will not restore cilium internal and health ips from k8s\" module=agent.controlplane.local-node-sync",
						"2026-11-23T02:49:36.334823691Z time=2026-11-23T02:49:36.334757959Z level=info msg=\"Local boot ID\" module=agent.controlplane.local-node-sync bootID=92a92520-61f7-4462-bdc0-adcf9ec4e187",
					],
					"context_line": 593,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 595,
			},
		},
		{
			"name": "initialized",
			"rule": "CIL-IPAM-003",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.288071437Z",
			"first_at_unix": 1795402197.288,
			"last_at": "2026-11-23T02:49:57.288071437Z",
			"last_at_unix": 1795402197.288,
			"last_age_seconds": 93.374503866,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 660,
					},
					"text": "2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.288064227Z time=2026-11-23T02:49:57.285997756Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.288069955Z time=2026-11-23T02:49:57.28643047Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288072779Z time=2026-11-23T02:49:57.286467705Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=20.774999141s",
						"2026-11-23T02:49:57.288074552Z time=2026-11-23T02:49:57.287434184Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 658,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 660,
			},
		},
		{
			"name": "initialized",
			"rule": "CIL-IPAM-016",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.288071437Z",
			"first_at_unix": 1795402197.288,
			"last_at": "2026-11-23T02:49:57.288071437Z",
			"last_at_unix": 1795402197.288,
			"last_age_seconds": 93.374503866,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 660,
					},
					"text": "2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.288064227Z time=2026-11-23T02:49:57.285997756Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.288069955Z time=2026-11-23T02:49:57.28643047Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288071437Z time=2026-11-23T02:49:57.286456719Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.288072779Z time=2026-11-23T02:49:57.286467705Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=20.774999141s",
						"2026-11-23T02:49:57.288074552Z time=2026-11-23T02:49:57.287434184Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 658,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 660,
			},
		},
	],
}
