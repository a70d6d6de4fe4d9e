# Generated from client_throttling.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kubernetes.client_throttling_test

import data.cilium.kubernetes.client_throttling

test_fires if {
	findings := client_throttling.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"log_matches": [
		{
			"name": "lease",
			"rule": "CIL-K8S-004",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 3,
			"first_at": "2026-11-23T02:51:40.74224433Z",
			"first_at_unix": 1795402300.742,
			"last_at": "2026-11-23T02:51:43.255747314Z",
			"last_at_unix": 1795402303.255,
			"last_age_seconds": 0,
			"container_ready": true,
			"capture_1": "cilium-l2announce-demo-pay",
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 816,
					},
					"text": "2026-11-23T02:51:40.742244330Z time=2026-11-23T02:51:40.742244330Z level=info msg=\"Waited for 1.09778054s due to client-side throttling, not priority and fairness, request: PUT:https://172.30.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-web\" subsys=klog",
					"context": [
						"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
						"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
						"2026-11-23T02:51:40.742244330Z time=2026-11-23T02:51:40.742244330Z level=info msg=\"Waited for 1.09778054s due to client-side throttling, not priority and fairness, request: PUT:https://172.30.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-web\" subsys=klog",
						"2026-11-23T02:51:41.304345354Z time=2026-11-23T02:51:41.304345354Z level=info msg=\"Waited for 1.020961482s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-shop\" subsys=klog",
						"2026-11-23T02:51:43.255747314Z time=2026-11-23T02:51:43.255747314Z level=info msg=\"Waited for 1.929993913s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-pay\" subsys=klog",
					],
					"context_line": 814,
				},
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 818,
					},
					"text": "2026-11-23T02:51:43.255747314Z time=2026-11-23T02:51:43.255747314Z level=info msg=\"Waited for 1.929993913s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-pay\" subsys=klog",
					"context": [
						"2026-11-23T02:51:40.742244330Z time=2026-11-23T02:51:40.742244330Z level=info msg=\"Waited for 1.09778054s due to client-side throttling, not priority and fairness, request: PUT:https://172.30.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-web\" subsys=klog",
						"2026-11-23T02:51:41.304345354Z time=2026-11-23T02:51:41.304345354Z level=info msg=\"Waited for 1.020961482s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-shop\" subsys=klog",
						"2026-11-23T02:51:43.255747314Z time=2026-11-23T02:51:43.255747314Z level=info msg=\"Waited for 1.929993913s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-pay\" subsys=klog",
					],
					"context_line": 816,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 816,
			},
		},
	],
	"metrics": [],
}

test_fires_old if {
	findings := client_throttling.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"configuration": [],
	"log_matches": [
		{
			"name": "lease",
			"rule": "CIL-K8S-004",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-fsw4b",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 3,
			"first_at": "2026-11-23T02:57:10.74224433Z",
			"first_at_unix": 1795402630.742,
			"last_at": "2026-11-23T02:57:12.74224433Z",
			"last_at_unix": 1795402632.742,
			"last_age_seconds": 0,
			"container_ready": true,
			"capture_1": "cilium-l2announce-demo-b",
			"samples": [
				{
					"source": {
						"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
						"line": 684,
					},
					"text": "2026-11-23T02:57:10.742244330Z time=\"2026-11-23T02:57:10Z\" level=info msg=\"Waited for 1.09s due to client-side throttling, not priority and fairness, request: PUT:https://10.96.0.1:443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-web\" subsys=klog",
					"context": [
						"2026-11-23T02:55:48.400944138Z time=\"2026-11-23T02:55:48Z\" level=info msg=\"Successful endpoint creation\" ciliumEndpointName=demo/web-79c6b4c86b-s597r containerID=438c7850bf containerInterface= datapathPolicyRevision=1 desiredPolicyRevision=1 endpointID=140 identity=126075 ipv4=10.244.1.237 ipv6= k8sPodName=demo/web-79c6b4c86b-s597r subsys=daemon",
						"2026-11-23T02:55:49.573585656Z time=\"2026-11-23T02:55:49Z\" level=info msg=\"Serving cilium health API at unix:///var/run/cilium/health.sock\" subsys=health-server",
						"2026-11-23T02:57:10.742244330Z time=\"2026-11-23T02:57:10Z\" level=info msg=\"Waited for 1.09s due to client-side throttling, not priority and fairness, request: PUT:https://10.96.0.1:443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-web\" subsys=klog",
						"2026-11-23T02:57:11.742244330Z time=\"2026-11-23T02:57:11Z\" level=info msg=\"Waited for 1.09s due to client-side throttling, not priority and fairness, request: PUT:https://10.96.0.1:443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-a\" subsys=klog",
						"2026-11-23T02:57:12.742244330Z time=\"2026-11-23T02:57:12Z\" level=info msg=\"Waited for 1.09s due to client-side throttling, not priority and fairness, request: PUT:https://10.96.0.1:443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-b\" subsys=klog",
					],
					"context_line": 682,
				},
				{
					"source": {
						"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
						"line": 686,
					},
					"text": "2026-11-23T02:57:12.742244330Z time=\"2026-11-23T02:57:12Z\" level=info msg=\"Waited for 1.09s due to client-side throttling, not priority and fairness, request: PUT:https://10.96.0.1:443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-b\" subsys=klog",
					"context": [
						"2026-11-23T02:57:10.742244330Z time=\"2026-11-23T02:57:10Z\" level=info msg=\"Waited for 1.09s due to client-side throttling, not priority and fairness, request: PUT:https://10.96.0.1:443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-web\" subsys=klog",
						"2026-11-23T02:57:11.742244330Z time=\"2026-11-23T02:57:11Z\" level=info msg=\"Waited for 1.09s due to client-side throttling, not priority and fairness, request: PUT:https://10.96.0.1:443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-a\" subsys=klog",
						"2026-11-23T02:57:12.742244330Z time=\"2026-11-23T02:57:12Z\" level=info msg=\"Waited for 1.09s due to client-side throttling, not priority and fairness, request: PUT:https://10.96.0.1:443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cilium-l2announce-demo-b\" subsys=klog",
					],
					"context_line": 684,
				},
			],
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 684,
			},
		},
	],
	"metrics": [],
}

test_fires_histogram if {
	findings := client_throttling.findings with data.sysdump as fires_histogram_facts
	count(findings) > 0
}

fires_histogram_facts := {
	"configuration": [],
	"log_matches": [],
	"metrics": [
		{
			"node": "node1",
			"component": "cilium-agent",
			"pod": "cilium-88hf7",
			"name": "cilium_k8s_client_rate_limiter_duration_seconds",
			"labels": [
				{
					"name": "method",
					"value": "GET",
				},
				{
					"name": "path",
					"value": "/apis",
				},
			],
			"p50": 2.5,
			"p90": 4.5,
			"p99": 4.95,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-metrics-list.md",
				"line": 451,
			},
		},
	],
}

test_quiet if {
	findings := client_throttling.findings with data.sysdump as quiet_facts
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
}

test_quiet_start if {
	findings := client_throttling.findings with data.sysdump as quiet_start_facts
	count(findings) == 0
}

quiet_start_facts := {
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
			"last_age_seconds": 104.454172893,
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
			"last_age_seconds": 125.23072541,
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
			"last_age_seconds": 104.454172893,
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
			"last_age_seconds": 125.509390741,
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
			"last_age_seconds": 104.454172893,
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
			"last_age_seconds": 104.454172893,
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
			"last_age_seconds": 104.454172893,
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
			"name": "waited",
			"rule": "CIL-K8S-004",
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 2,
			"first_at": "2026-11-23T02:51:40.74224433Z",
			"first_at_unix": 1795402300.742,
			"last_at": "2026-11-23T02:51:41.74224433Z",
			"last_at_unix": 1795402301.742,
			"last_age_seconds": 0,
			"container_ready": true,
			"capture_1": "1.19778054s",
			"capture_2": "GET:https://172.30.0.1:6443/api/v1/services",
			"samples": [
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 816,
					},
					"text": "2026-11-23T02:51:40.742244330Z time=2026-11-23T02:51:40.742244330Z level=info msg=\"Waited for 1.09778054s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/api/v1/pods\" subsys=klog",
					"context": [
						"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
						"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
						"2026-11-23T02:51:40.742244330Z time=2026-11-23T02:51:40.742244330Z level=info msg=\"Waited for 1.09778054s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/api/v1/pods\" subsys=klog",
						"2026-11-23T02:51:41.742244330Z time=2026-11-23T02:51:41.742244330Z level=info msg=\"Waited for 1.19778054s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/api/v1/services\" subsys=klog",
					],
					"context_line": 814,
				},
				{
					"source": {
						"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
						"line": 817,
					},
					"text": "2026-11-23T02:51:41.742244330Z time=2026-11-23T02:51:41.742244330Z level=info msg=\"Waited for 1.19778054s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/api/v1/services\" subsys=klog",
					"context": [
						"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
						"2026-11-23T02:51:40.742244330Z time=2026-11-23T02:51:40.742244330Z level=info msg=\"Waited for 1.09778054s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/api/v1/pods\" subsys=klog",
						"2026-11-23T02:51:41.742244330Z time=2026-11-23T02:51:41.742244330Z level=info msg=\"Waited for 1.19778054s due to client-side throttling, not priority and fairness, request: GET:https://172.30.0.1:6443/api/v1/services\" subsys=klog",
					],
					"context_line": 815,
				},
			],
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 816,
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
			"last_age_seconds": 126.003309589,
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
			"last_age_seconds": 104.689435562,
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
			"last_age_seconds": 110.669562257,
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
		{
			"name": "initialized",
			"rule": "CIL-AGENT-006",
			"component": "cilium-agent",
			"node": "node2",
			"namespace": "kube-system",
			"pod": "cilium-x4qvg",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.797054927Z",
			"first_at_unix": 1795402197.797,
			"last_at": "2026-11-23T02:49:57.797054927Z",
			"last_at_unix": 1795402197.797,
			"last_age_seconds": 103.945189403,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 662,
					},
					"text": "2026-11-23T02:49:57.797054927Z time=2026-11-23T02:49:57.797045478Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.796796553Z time=2026-11-23T02:49:57.796725302Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.797050601Z time=2026-11-23T02:49:57.797014152Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.797054927Z time=2026-11-23T02:49:57.797045478Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.79706364Z time=2026-11-23T02:49:57.797054882Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=21.306549098s",
						"2026-11-23T02:49:57.797439169Z time=2026-11-23T02:49:57.797375249Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 660,
				},
			],
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 662,
			},
		},
		{
			"name": "begun",
			"rule": "CIL-AGENT-018",
			"component": "cilium-agent",
			"node": "node2",
			"namespace": "kube-system",
			"pod": "cilium-x4qvg",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:36.490566744Z",
			"first_at_unix": 1795402176.49,
			"last_at": "2026-11-23T02:49:36.490566744Z",
			"last_at_unix": 1795402176.49,
			"last_age_seconds": 125.251677586,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 629,
					},
					"text": "2026-11-23T02:49:36.490566744Z time=2026-11-23T02:49:36.490506635Z level=info msg=\"Initializing daemon\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:36.490286107Z time=2026-11-23T02:49:36.490263733Z level=info msg=\"Reading old endpoints...\" module=agent.controlplane.endpoint-restore",
						"2026-11-23T02:49:36.490438133Z time=2026-11-23T02:49:36.490412365Z level=info msg=\"No old endpoints found.\" module=agent.controlplane.endpoint-restore",
						"2026-11-23T02:49:36.490566744Z time=2026-11-23T02:49:36.490506635Z level=info msg=\"Initializing daemon\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:36.490694775Z time=2026-11-23T02:49:36.490676468Z level=info msg=\"Creating or updating CiliumNode resource\" module=agent.controlplane.nodediscovery node=node2",
						"2026-11-23T02:49:36.491832989Z time=2026-11-23T02:49:36.49105405Z level=info msg=\"Starting connection tracking garbage collector\" module=agent.datapath.maps.ct-nat-map-gc",
					],
					"context_line": 627,
				},
			],
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 629,
			},
		},
		{
			"name": "done",
			"rule": "CIL-AGENT-018",
			"component": "cilium-agent",
			"node": "node2",
			"namespace": "kube-system",
			"pod": "cilium-x4qvg",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.797054927Z",
			"first_at_unix": 1795402197.797,
			"last_at": "2026-11-23T02:49:57.797054927Z",
			"last_at_unix": 1795402197.797,
			"last_age_seconds": 103.945189403,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 662,
					},
					"text": "2026-11-23T02:49:57.797054927Z time=2026-11-23T02:49:57.797045478Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.796796553Z time=2026-11-23T02:49:57.796725302Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.797050601Z time=2026-11-23T02:49:57.797014152Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.797054927Z time=2026-11-23T02:49:57.797045478Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.79706364Z time=2026-11-23T02:49:57.797054882Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=21.306549098s",
						"2026-11-23T02:49:57.797439169Z time=2026-11-23T02:49:57.797375249Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 660,
				},
			],
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 662,
			},
		},
		{
			"name": "found",
			"rule": "CIL-CRD-001",
			"component": "cilium-agent",
			"node": "node2",
			"namespace": "kube-system",
			"pod": "cilium-x4qvg",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:36.157855758Z",
			"first_at_unix": 1795402176.157,
			"last_at": "2026-11-23T02:49:36.157855758Z",
			"last_at_unix": 1795402176.157,
			"last_age_seconds": 125.584388572,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 595,
					},
					"text": "2026-11-23T02:49:36.157855758Z time=2026-11-23T02:49:36.157723751Z level=info msg=\"All Cilium CRDs have been found and are available\" module=agent.infra.k8s-synced-crdsync",
					"context": [
						"2026-11-23T02:49:36.107350927Z time=2026-11-23T02:49:36.10726927Z level=info msg=\"Serving prometheus metrics\" module=agent.infra.metrics server=agent-prometheus-server address=:9962 tls=false",
						"2026-11-23T02:49:36.107681859Z time=2026-11-23T02:49:36.107601224Z level=info msg=\"Waiting until all Cilium CRDs are available\" module=agent.infra.k8s-synced-crdsync",
						"2026-11-23T02:49:36.157855758Z time=2026-11-23T02:49:36.157723751Z level=info msg=\"All Cilium CRDs have been found and are available\" module=agent.infra.k8s-synced-crdsync",
						"2026-11-23T02:49:36.258489636Z time=2026-11-23T02:49:36.258390719Z level=info msg=\"no local ciliumnode found, will not restore cilium internal and health ips from k8s\" module=agent.controlplane.local-node-sync",
						"2026-11-23T02:49:36.258668853Z time=2026-11-23T02:49:36.258634101Z level=info msg=\"Local boot ID\" module=agent.controlplane.local-node-sync bootID=92a92520-61f7-4462-bdc0-adcf9ec4e187",
					],
					"context_line": 593,
				},
			],
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 595,
			},
		},
		{
			"name": "initialized",
			"rule": "CIL-IPAM-003",
			"component": "cilium-agent",
			"node": "node2",
			"namespace": "kube-system",
			"pod": "cilium-x4qvg",
			"container": "cilium-agent",
			"previous": false,
			"level": "info",
			"count": 1,
			"first_at": "2026-11-23T02:49:57.797054927Z",
			"first_at_unix": 1795402197.797,
			"last_at": "2026-11-23T02:49:57.797054927Z",
			"last_at_unix": 1795402197.797,
			"last_age_seconds": 103.945189403,
			"container_ready": true,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
						"line": 662,
					},
					"text": "2026-11-23T02:49:57.797054927Z time=2026-11-23T02:49:57.797045478Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
					"context": [
						"2026-11-23T02:49:57.796796553Z time=2026-11-23T02:49:57.796725302Z level=info msg=\"Allocating identities between range\" module=agent.controlplane.identity.identity min=65536 max=131071 clusterID=1",
						"2026-11-23T02:49:57.797050601Z time=2026-11-23T02:49:57.797014152Z level=info msg=\"Validating configured node address ranges\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.797054927Z time=2026-11-23T02:49:57.797045478Z level=info msg=\"Daemon initialization completed\" module=agent.controlplane.daemon",
						"2026-11-23T02:49:57.79706364Z time=2026-11-23T02:49:57.797054882Z level=info msg=\"Start hook executed\" function=\"cmd.daemonLegacyInitialization.func1 (cmd/daemon_main.go:1283) (agent.controlplane.daemon)\" duration=21.306549098s",
						"2026-11-23T02:49:57.797439169Z time=2026-11-23T02:49:57.797375249Z level=info msg=\"Serving cilium API at unix:///var/run/cilium/cilium.sock\" module=agent.infra.cilium-api-server",
					],
					"context_line": 660,
				},
			],
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 662,
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
}
