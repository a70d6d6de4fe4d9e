# Generated from upstream_unreachable.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.l7.upstream_unreachable_test

import data.cilium.l7.upstream_unreachable

test_fires if {
	findings := upstream_unreachable.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"log_matches": [
		{
			"name": "reset",
			"rule": "CIL-L7-014",
			"component": "cilium-envoy",
			"pod": "cilium-envoy-x7k2p",
			"container": "cilium-envoy",
			"previous": false,
			"count": 1,
			"first_at": "2026-11-23T02:51:20.1Z",
			"first_at_unix": 1795402280.1,
			"last_at": "2026-11-23T02:51:20.1Z",
			"last_at_unix": 1795402280.1,
			"last_age_seconds": 10.562575303,
			"container_ready": false,
			"capture_1": "connection timeout",
			"samples": [
				{
					"source": {
						"file": "logs-cilium-envoy-x7k2p-cilium-envoy-20261123-025122.log",
						"line": 1,
					},
					"text": "2026-11-23T02:51:20.1Z 503 upstream connect error or disconnect/reset before headers. reset reason: connection timeout",
					"context": [
						"2026-11-23T02:51:20.1Z 503 upstream connect error or disconnect/reset before headers. reset reason: connection timeout",
					],
					"context_line": 1,
				},
			],
			"source": {
				"file": "logs-cilium-envoy-x7k2p-cilium-envoy-20261123-025122.log",
				"line": 1,
			},
		},
	],
}

test_fires_none if {
	findings := upstream_unreachable.findings with data.sysdump as fires_none_facts
	count(findings) > 0
}

fires_none_facts := {
	"log_matches": [
		{
			"name": "no_upstream",
			"rule": "CIL-L7-014",
			"component": "cilium-envoy",
			"pod": "cilium-envoy-x7k2p",
			"container": "cilium-envoy",
			"previous": false,
			"level": "debug",
			"count": 1,
			"first_at": "2026-11-23T02:57:00.1Z",
			"first_at_unix": 1795402620.1,
			"last_at": "2026-11-23T02:57:00.1Z",
			"last_at_unix": 1795402620.1,
			"last_age_seconds": 10.109900043,
			"container_ready": false,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-envoy-x7k2p-cilium-envoy-20261123-025702.log",
						"line": 1,
					},
					"text": "2026-11-23T02:57:00.1Z [2026-11-23 02:57:00.100][15][debug][router] [external/envoy/source/common/router/router.cc:790] [Tags: \"ConnectionId\":\"81\"] no healthy upstream",
					"context": [
						"2026-11-23T02:57:00.1Z [2026-11-23 02:57:00.100][15][debug][router] [external/envoy/source/common/router/router.cc:790] [Tags: \"ConnectionId\":\"81\"] no healthy upstream",
					],
					"context_line": 1,
				},
			],
			"source": {
				"file": "logs-cilium-envoy-x7k2p-cilium-envoy-20261123-025702.log",
				"line": 1,
			},
		},
	],
}

test_fires_timeout if {
	findings := upstream_unreachable.findings with data.sysdump as fires_timeout_facts
	count(findings) > 0
}

fires_timeout_facts := {
	"log_matches": [
		{
			"name": "upstream_timeout",
			"rule": "CIL-L7-014",
			"component": "cilium-envoy",
			"pod": "cilium-envoy-x7k2p",
			"container": "cilium-envoy",
			"previous": false,
			"level": "debug",
			"count": 1,
			"first_at": "2026-11-23T02:51:20.1Z",
			"first_at_unix": 1795402280.1,
			"last_at": "2026-11-23T02:51:20.1Z",
			"last_at_unix": 1795402280.1,
			"last_age_seconds": 10.562575303,
			"container_ready": false,
			"samples": [
				{
					"source": {
						"file": "logs-cilium-envoy-x7k2p-cilium-envoy-20261123-025122.log",
						"line": 1,
					},
					"text": "2026-11-23T02:51:20.1Z {\"level\":\"debug\",\"msg\":\"upstream request timeout\",\"time\":\"2026-11-23T02:51:20Z\"}",
					"context": [
						"2026-11-23T02:51:20.1Z {\"level\":\"debug\",\"msg\":\"upstream request timeout\",\"time\":\"2026-11-23T02:51:20Z\"}",
					],
					"context_line": 1,
				},
			],
			"source": {
				"file": "logs-cilium-envoy-x7k2p-cilium-envoy-20261123-025122.log",
				"line": 1,
			},
		},
	],
}

test_quiet if {
	findings := upstream_unreachable.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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

test_quiet_removed if {
	findings := upstream_unreachable.findings with data.sysdump as quiet_removed_facts
	count(findings) == 0
}

quiet_removed_facts := {
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
