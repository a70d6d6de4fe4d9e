# Generated from controller_failing.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.agent.controller_failing_test

import data.cilium.agent.controller_failing

test_fires if {
	findings := controller_failing.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"controller_tally": [],
		"controllers": [
			{
				"node": "node1",
				"name": "ipcache-bpf-garbage-collection",
				"family": "ipcache-bpf-garbage-collection",
				"consecutive_failure_count": 31,
				"last_failure_age_seconds": 12,
				"never_succeeded": true,
				"message": "Unable to read map: permission denied",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 39,
				},
			},
		],
		"log_matches": [],
	},
}

test_fires_old if {
	findings := controller_failing.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"controller_tally": [],
		"controllers": [
			{
				"node": "node1",
				"name": "sync-to-k8s-ciliumendpoint (1259)",
				"family": "sync-to-k8s-ciliumendpoint",
				"endpoint_id": 1259,
				"consecutive_failure_count": 14,
				"last_success_age_seconds": 302,
				"last_failure_age_seconds": 9,
				"never_succeeded": false,
				"message": "Unable to update CEP: ciliumendpoints.cilium.io \"web\" not found",
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/cilium-dbg-status---verbose.md",
					"line": 26,
				},
			},
		],
		"log_matches": [],
	},
}

test_fires_unnamed if {
	findings := controller_failing.findings with data.sysdump as fires_unnamed_facts
	count(findings) > 0
}

fires_unnamed_facts := {
	"node": {
		"controller_tally": [
			{
				"node": "node1",
				"healthy_count": 33,
				"total_count": 34,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 28,
				},
			},
		],
		"controllers": [],
		"log_matches": [],
	},
}

test_fires_logged if {
	findings := controller_failing.findings with data.sysdump as fires_logged_facts
	count(findings) > 0
}

fires_logged_facts := {
	"node": {
		"controller_tally": [],
		"controllers": [],
		"log_matches": [
			{
				"name": "run_failed",
				"rule": "CIL-AGENT-005",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "debug",
				"count": 1,
				"first_at": "2026-11-23T02:51:20.1Z",
				"first_at_unix": 1795402280.1,
				"last_at": "2026-11-23T02:51:20.1Z",
				"last_at_unix": 1795402280.1,
				"last_age_seconds": 10.562575303,
				"container_ready": true,
				"capture_1": "12",
				"capture_2": "ipcache-inject-labels",
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:20.1Z level=debug msg=\"Controller run failed\" consecutiveErrors=12 error=\"k8s cache not fully synced\" name=ipcache-inject-labels subsys=controller uuid=1ae5c706-858b-49c3-9748-029b0b5f0c2c",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:20.1Z level=debug msg=\"Controller run failed\" consecutiveErrors=12 error=\"k8s cache not fully synced\" name=ipcache-inject-labels subsys=controller uuid=1ae5c706-858b-49c3-9748-029b0b5f0c2c",
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

test_fires_logged_new if {
	findings := controller_failing.findings with data.sysdump as fires_logged_new_facts
	count(findings) > 0
}

fires_logged_new_facts := {
	"node": {
		"controller_tally": [],
		"controllers": [],
		"log_matches": [
			{
				"name": "run_failed_named",
				"rule": "CIL-AGENT-005",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "debug",
				"count": 1,
				"first_at": "2026-11-23T02:51:20.1Z",
				"first_at_unix": 1795402280.1,
				"last_at": "2026-11-23T02:51:20.1Z",
				"last_at_unix": 1795402280.1,
				"last_age_seconds": 10.562575303,
				"container_ready": true,
				"capture_1": "bpf-map-sync-cilium",
				"capture_2": "31",
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:20.1Z time=2026-11-23T02:51:20.1Z level=debug msg=\"Controller run failed\" module=agent.infra.controller name=bpf-map-sync-cilium_lxc uuid=1ae5c706 consecutiveErrors=31 error=\"unable to read map\"",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:20.1Z time=2026-11-23T02:51:20.1Z level=debug msg=\"Controller run failed\" module=agent.infra.controller name=bpf-map-sync-cilium_lxc uuid=1ae5c706 consecutiveErrors=31 error=\"unable to read map\"",
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

test_quiet_logged if {
	findings := controller_failing.findings with data.sysdump as quiet_logged_facts
	count(findings) == 0
}

quiet_logged_facts := {
	"node": {
		"controller_tally": [
			{
				"node": "node1",
				"healthy_count": 34,
				"total_count": 34,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 28,
				},
			},
		],
		"controllers": [],
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
	},
}

test_quiet if {
	findings := controller_failing.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"controller_tally": [
			{
				"node": "node1",
				"healthy_count": 34,
				"total_count": 34,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 28,
				},
			},
		],
		"controllers": [],
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
	},
}

test_quiet_recovered if {
	findings := controller_failing.findings with data.sysdump as quiet_recovered_facts
	count(findings) == 0
}

quiet_recovered_facts := {
	"node": {
		"controller_tally": [
			{
				"node": "node1",
				"healthy_count": 34,
				"total_count": 34,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 28,
				},
			},
		],
		"controllers": [
			{
				"node": "node1",
				"name": "endpoint-gc",
				"family": "endpoint-gc",
				"consecutive_failure_count": 0,
				"last_success_age_seconds": 94,
				"last_failure_age_seconds": 120,
				"never_succeeded": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 38,
				},
			},
			{
				"node": "node1",
				"name": "resolve-labels-demo/web",
				"family": "resolve-labels",
				"consecutive_failure_count": 1,
				"last_failure_age_seconds": 2,
				"never_succeeded": true,
				"message": "metadata resolver: pod store out-of-date",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 39,
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
	},
}
