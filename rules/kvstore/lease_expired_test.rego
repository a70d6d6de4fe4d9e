# Generated from lease_expired.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kvstore.lease_expired_test

import data.cilium.kvstore.lease_expired

test_fires if {
	findings := lease_expired.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"log_matches": [
			{
				"name": "gone",
				"rule": "CIL-KVS-003",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"count": 2,
				"first_at": "2026-11-23T02:51:37.877430323Z",
				"first_at_unix": 1795402297.877,
				"last_at": "2026-11-23T02:51:38.877430323Z",
				"last_at_unix": 1795402298.877,
				"last_age_seconds": 0,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:37.877430323Z time=2026-11-23T02:51:37.877430323Z level=warn msg=\"Unable to re-create alive ipcache entry\" module=agent error=\"etcdserver: requested lease not found\"",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:37.877430323Z time=2026-11-23T02:51:37.877430323Z level=warn msg=\"Unable to re-create alive ipcache entry\" module=agent error=\"etcdserver: requested lease not found\"",
							"2026-11-23T02:51:38.877430323Z rpc error: code = NotFound desc = etcdserver: requested lease not found",
						],
						"context_line": 814,
					},
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 817,
						},
						"text": "2026-11-23T02:51:38.877430323Z rpc error: code = NotFound desc = etcdserver: requested lease not found",
						"context": [
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:37.877430323Z time=2026-11-23T02:51:37.877430323Z level=warn msg=\"Unable to re-create alive ipcache entry\" module=agent error=\"etcdserver: requested lease not found\"",
							"2026-11-23T02:51:38.877430323Z rpc error: code = NotFound desc = etcdserver: requested lease not found",
						],
						"context_line": 815,
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
	findings := lease_expired.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"log_matches": [
			{
				"name": "gone",
				"rule": "CIL-KVS-003",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-fsw4b",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"count": 1,
				"first_at": "2026-11-23T02:57:08.877430323Z",
				"first_at_unix": 1795402628.877,
				"last_at": "2026-11-23T02:57:08.877430323Z",
				"last_at_unix": 1795402628.877,
				"last_age_seconds": 1.33246972,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
							"line": 684,
						},
						"text": "2026-11-23T02:57:08.877430323Z time=\"2026-11-23T02:57:08Z\" level=warning msg=\"Unable to update key\" error=\"etcdserver: requested lease not found\" subsys=kvstore",
						"context": [
							"2026-11-23T02:55:48.400944138Z time=\"2026-11-23T02:55:48Z\" level=info msg=\"Successful endpoint creation\" ciliumEndpointName=demo/web-79c6b4c86b-s597r containerID=438c7850bf containerInterface= datapathPolicyRevision=1 desiredPolicyRevision=1 endpointID=140 identity=126075 ipv4=10.244.1.237 ipv6= k8sPodName=demo/web-79c6b4c86b-s597r subsys=daemon",
							"2026-11-23T02:55:49.573585656Z time=\"2026-11-23T02:55:49Z\" level=info msg=\"Serving cilium health API at unix:///var/run/cilium/health.sock\" subsys=health-server",
							"2026-11-23T02:57:08.877430323Z time=\"2026-11-23T02:57:08Z\" level=warning msg=\"Unable to update key\" error=\"etcdserver: requested lease not found\" subsys=kvstore",
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

test_quiet if {
	findings := lease_expired.findings with data.sysdump as quiet_facts
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
				"last_age_seconds": 99.58989323,
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

test_quiet_renewed if {
	findings := lease_expired.findings with data.sysdump as quiet_renewed_facts
	count(findings) == 0
}

quiet_renewed_facts := {
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
				"last_age_seconds": 101.589358886,
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
				"last_age_seconds": 122.365911403,
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
				"last_age_seconds": 101.589358886,
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
				"last_age_seconds": 122.644576734,
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
				"last_age_seconds": 101.589358886,
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
				"last_age_seconds": 101.589358886,
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
				"last_age_seconds": 101.589358886,
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
				"name": "gone",
				"rule": "CIL-KVS-003",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"count": 1,
				"first_at": "2026-11-23T02:51:37.877430323Z",
				"first_at_unix": 1795402297.877,
				"last_at": "2026-11-23T02:51:37.877430323Z",
				"last_at_unix": 1795402297.877,
				"last_age_seconds": 1,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:37.877430323Z time=2026-11-23T02:51:37.877430323Z level=warn msg=\"Lease expired\" module=agent",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:37.877430323Z time=2026-11-23T02:51:37.877430323Z level=warn msg=\"Lease expired\" module=agent",
							"2026-11-23T02:51:38.877430323Z time=2026-11-23T02:51:38.877430323Z level=info msg=\"Got lease ID\" module=agent LeaseID=7c0248",
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
				"name": "renewed",
				"rule": "CIL-KVS-003",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "info",
				"count": 1,
				"first_at": "2026-11-23T02:51:38.877430323Z",
				"first_at_unix": 1795402298.877,
				"last_at": "2026-11-23T02:51:38.877430323Z",
				"last_at_unix": 1795402298.877,
				"last_age_seconds": 0,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 817,
						},
						"text": "2026-11-23T02:51:38.877430323Z time=2026-11-23T02:51:38.877430323Z level=info msg=\"Got lease ID\" module=agent LeaseID=7c0248",
						"context": [
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:37.877430323Z time=2026-11-23T02:51:37.877430323Z level=warn msg=\"Lease expired\" module=agent",
							"2026-11-23T02:51:38.877430323Z time=2026-11-23T02:51:38.877430323Z level=info msg=\"Got lease ID\" module=agent LeaseID=7c0248",
						],
						"context_line": 815,
					},
				],
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 817,
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
				"last_age_seconds": 107.80474825,
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
