# Generated from program_refused.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kernel.program_refused_test

import data.cilium.kernel.program_refused

test_fires if {
	findings := program_refused.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"log_matches": [
			{
				"name": "refused",
				"rule": "CIL-KERN-002",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "error",
				"count": 1,
				"first_at": "2026-11-23T02:51:40.017800475Z",
				"first_at_unix": 1795402300.017,
				"last_at": "2026-11-23T02:51:40.017800475Z",
				"last_at_unix": 1795402300.017,
				"last_age_seconds": 0,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:40.017800475Z time=2026-11-23T02:51:40.017800475Z level=error msg=\"Endpoint regeneration failed\" module=agent.controlplane.endpoint-manager endpointID=1323 error=\"loading eBPF collection into the kernel: program cil_from_container: load program: permission denied: 2908: (69) r5 = *(u16 *)(r1 +36): R1 invalid mem access 'map_value_or_null' (4703 line(s) omitted)\"",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:40.017800475Z time=2026-11-23T02:51:40.017800475Z level=error msg=\"Endpoint regeneration failed\" module=agent.controlplane.endpoint-manager endpointID=1323 error=\"loading eBPF collection into the kernel: program cil_from_container: load program: permission denied: 2908: (69) r5 = *(u16 *)(r1 +36): R1 invalid mem access 'map_value_or_null' (4703 line(s) omitted)\"",
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

test_fires_plain if {
	findings := program_refused.findings with data.sysdump as fires_plain_facts
	count(findings) > 0
}

fires_plain_facts := {
	"node": {
		"log_matches": [
			{
				"name": "refused",
				"rule": "CIL-KERN-002",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "info",
				"count": 1,
				"first_at": "2026-11-23T02:51:40.017800475Z",
				"first_at_unix": 1795402300.017,
				"last_at": "2026-11-23T02:51:40.017800475Z",
				"last_at_unix": 1795402300.017,
				"last_age_seconds": 0,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:40.017800475Z Verifier error: program tail_nodeport_nat_egress_ipv4: load program: argument list too long: BPF program is too large. Processed 1000001 insn",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:40.017800475Z Verifier error: program tail_nodeport_nat_egress_ipv4: load program: argument list too long: BPF program is too large. Processed 1000001 insn",
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
	findings := program_refused.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"log_matches": [
			{
				"name": "refused",
				"rule": "CIL-KERN-002",
				"component": "cilium-agent",
				"node": "node2",
				"namespace": "kube-system",
				"pod": "cilium-4sv9m",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"count": 2,
				"first_at": "2026-11-23T02:57:01.017800475Z",
				"first_at_unix": 1795402621.017,
				"last_at": "2026-11-23T02:57:01.027800475Z",
				"last_at_unix": 1795402621.027,
				"last_age_seconds": 9.182099568,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
							"line": 685,
						},
						"text": "2026-11-23T02:57:01.017800475Z level=error msg=\"Command execution failed\" cmd=\"[tc filter replace dev lxc_health ingress prio 1 handle 1 bpf da obj 3198_next/bpf_lxc.o sec from-container]\" error=\"exit status 1\" subsys=datapath-loader",
						"context": [
							"2026-11-23T02:55:49.675160249Z time=\"2026-11-23T02:55:49Z\" level=info msg=\"Successful endpoint creation\" ciliumEndpointName=demo/web-79c6b4c86b-8htwj containerID=8c10dfd4b7 containerInterface= datapathPolicyRevision=1 desiredPolicyRevision=1 endpointID=513 identity=126075 ipv4=10.244.0.250 ipv6= k8sPodName=demo/web-79c6b4c86b-8htwj subsys=daemon",
							"2026-11-23T02:55:50.188261543Z time=\"2026-11-23T02:55:50Z\" level=info msg=\"Serving cilium health API at unix:///var/run/cilium/health.sock\" subsys=health-server",
							"2026-11-23T02:57:01.017800475Z level=error msg=\"Command execution failed\" cmd=\"[tc filter replace dev lxc_health ingress prio 1 handle 1 bpf da obj 3198_next/bpf_lxc.o sec from-container]\" error=\"exit status 1\" subsys=datapath-loader",
							"2026-11-23T02:57:01.027800475Z level=warning msg=\"libbpf: load bpf program failed: Permission denied\" subsys=datapath-loader",
						],
						"context_line": 683,
					},
					{
						"source": {
							"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
							"line": 686,
						},
						"text": "2026-11-23T02:57:01.027800475Z level=warning msg=\"libbpf: load bpf program failed: Permission denied\" subsys=datapath-loader",
						"context": [
							"2026-11-23T02:55:50.188261543Z time=\"2026-11-23T02:55:50Z\" level=info msg=\"Serving cilium health API at unix:///var/run/cilium/health.sock\" subsys=health-server",
							"2026-11-23T02:57:01.017800475Z level=error msg=\"Command execution failed\" cmd=\"[tc filter replace dev lxc_health ingress prio 1 handle 1 bpf da obj 3198_next/bpf_lxc.o sec from-container]\" error=\"exit status 1\" subsys=datapath-loader",
							"2026-11-23T02:57:01.027800475Z level=warning msg=\"libbpf: load bpf program failed: Permission denied\" subsys=datapath-loader",
						],
						"context_line": 684,
					},
				],
				"source": {
					"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
					"line": 685,
				},
			},
		],
	},
}

test_quiet if {
	findings := program_refused.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
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
				"last_age_seconds": 102.729729038,
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
				"last_age_seconds": 123.506281555,
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
				"last_age_seconds": 102.729729038,
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
				"last_age_seconds": 123.784946886,
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
				"last_age_seconds": 102.729729038,
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
				"last_age_seconds": 102.729729038,
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
				"last_age_seconds": 102.729729038,
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
				"last_age_seconds": 124.278865734,
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
			{
				"name": "detected",
				"rule": "CIL-NET-016",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "info",
				"count": 1,
				"first_at": "2026-11-23T02:49:57.052808768Z",
				"first_at_unix": 1795402197.052,
				"last_at": "2026-11-23T02:49:57.052808768Z",
				"last_at_unix": 1795402197.052,
				"last_age_seconds": 102.964991707,
				"container_ready": true,
				"capture_1": "eth0",
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 639,
						},
						"text": "2026-11-23T02:49:57.052808768Z time=2026-11-23T02:49:57.052732905Z level=info msg=\"Direct routing device detected\" module=agent.controlplane.daemon direct-routing-device=eth0",
						"context": [
							"2026-11-23T02:49:57.051696602Z time=2026-11-23T02:49:57.051206523Z level=info msg=\"Retrieved node information from cilium node\" module=agent.controlplane.local-node-sync nodeName=node1",
							"2026-11-23T02:49:57.05229977Z time=2026-11-23T02:49:57.052090258Z level=info msg=\"Received own node information from API server\" module=agent.controlplane.local-node-sync nodeName=node1 labels=\"map[beta.kubernetes.io/arch:amd64 beta.kubernetes.io/os:linux kubernetes.io/arch:amd64 kubernetes.io/hostname:node1 kubernetes.io/os:linux]\" ipv4=172.30.0.11 ipv6=\"\" v4Prefix=10.244.0.0/24 v6Prefix=\u003cnil\u003e k8sNodeIP=172.30.0.11",
							"2026-11-23T02:49:57.052808768Z time=2026-11-23T02:49:57.052732905Z level=info msg=\"Direct routing device detected\" module=agent.controlplane.daemon direct-routing-device=eth0",
							"2026-11-23T02:49:57.054211596Z time=2026-11-23T02:49:57.054165948Z level=info msg=\"Enabling k8s event listener\" module=agent.controlplane.k8s-watcher",
							"2026-11-23T02:49:57.05745291Z time=2026-11-23T02:49:57.055466333Z level=info msg=\"Initializing node addressing\" module=agent.controlplane.ipam",
						],
						"context_line": 637,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 639,
				},
			},
			{
				"name": "leads",
				"rule": "CIL-OPER-002",
				"component": "cilium-operator",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-operator-66fdd7f7f-kvt5z",
				"container": "cilium-operator",
				"previous": false,
				"level": "info",
				"count": 1,
				"first_at": "2026-11-23T02:49:51.072682073Z",
				"first_at_unix": 1795402191.072,
				"last_at": "2026-11-23T02:49:51.072682073Z",
				"last_at_unix": 1795402191.072,
				"last_age_seconds": 108.945118402,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
							"line": 333,
						},
						"text": "2026-11-23T02:49:51.072682073Z time=2026-11-23T02:49:51.072559876Z level=info msg=\"Leading the operator HA deployment\" module=operator",
						"context": [
							"2026-11-23T02:49:36.049601597Z time=2026-11-23T02:49:36.049459616Z level=info msg=\"Leader re-election complete\" module=operator newLeader=node1-crhtxfpbd2 operatorID=node1-crhtxfpbd2",
							"2026-11-23T02:49:51.072383078Z time=2026-11-23T02:49:51.072279138Z level=info msg=\"Successfully acquired lease\" subsys=klog lock=kube-system/cilium-operator-resource-lock",
							"2026-11-23T02:49:51.072682073Z time=2026-11-23T02:49:51.072559876Z level=info msg=\"Leading the operator HA deployment\" module=operator",
							"2026-11-23T02:49:51.072936382Z time=2026-11-23T02:49:51.072670791Z level=info msg=\"Start hook executed\" module=operator function=*job.registry.Start duration=811ns",
							"2026-11-23T02:49:51.582304449Z time=2026-11-23T02:49:51.582202277Z level=info msg=\"CRD (CustomResourceDefinition) is installed and up-to-date\" module=operator.operator-controlplane.leader-lifecycle.create-crds name=ciliumidentities.cilium.io",
						],
						"context_line": 331,
					},
				],
				"source": {
					"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
					"line": 333,
				},
			},
		],
	},
}
