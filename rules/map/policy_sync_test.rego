# Generated from policy_sync.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.map.policy_sync_test

import data.cilium.map.policy_sync

test_fires if {
	findings := policy_sync.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"controllers": [],
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "error",
				"template": "Endpoint regeneration failed",
				"message": "Endpoint regeneration failed",
				"error": "policymap synchronization failed: syncRealizedPolicyMap failed: update: no space left on device",
				"subsystem": "agent.controlplane.endpoint-manager",
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
						"text": "2026-11-23T02:51:20.017800475Z time=2026-11-23T02:51:20.017800475Z level=error msg=\"Endpoint regeneration failed\" module=agent.controlplane.endpoint-manager endpointID=1323 error=\"policymap synchronization failed: syncRealizedPolicyMap failed: update: no space left on device\"",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:20.017800475Z time=2026-11-23T02:51:20.017800475Z level=error msg=\"Endpoint regeneration failed\" module=agent.controlplane.endpoint-manager endpointID=1323 error=\"policymap synchronization failed: syncRealizedPolicyMap failed: update: no space left on device\"",
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
		"log_matches": [],
	},
}

test_fires_old if {
	findings := policy_sync.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"controllers": [],
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node2",
				"namespace": "kube-system",
				"pod": "cilium-4sv9m",
				"container": "cilium-agent",
				"previous": false,
				"level": "warning",
				"template": "Regeneration of endpoint failed",
				"message": "Regeneration of endpoint failed",
				"error": "syncPolicyMap failed: no space left on device",
				"subsystem": "endpoint",
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
						"text": "2026-11-23T02:57:01.017800475Z time=\"2026-11-23T02:57:01Z\" level=warning msg=\"Regeneration of endpoint failed\" endpointID=365 error=\"syncPolicyMap failed: no space left on device\" subsys=endpoint",
						"context": [
							"2026-11-23T02:55:49.675160249Z time=\"2026-11-23T02:55:49Z\" level=info msg=\"Successful endpoint creation\" ciliumEndpointName=demo/web-79c6b4c86b-8htwj containerID=8c10dfd4b7 containerInterface= datapathPolicyRevision=1 desiredPolicyRevision=1 endpointID=513 identity=126075 ipv4=10.244.0.250 ipv6= k8sPodName=demo/web-79c6b4c86b-8htwj subsys=daemon",
							"2026-11-23T02:55:50.188261543Z time=\"2026-11-23T02:55:50Z\" level=info msg=\"Serving cilium health API at unix:///var/run/cilium/health.sock\" subsys=health-server",
							"2026-11-23T02:57:01.017800475Z time=\"2026-11-23T02:57:01Z\" level=warning msg=\"Regeneration of endpoint failed\" endpointID=365 error=\"syncPolicyMap failed: no space left on device\" subsys=endpoint",
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
		"log_matches": [],
	},
}

test_fires_plain if {
	findings := policy_sync.findings with data.sysdump as fires_plain_facts
	count(findings) > 0
}

fires_plain_facts := {
	"node": {
		"controllers": [],
		"log_groups": [],
		"log_matches": [
			{
				"name": "plain",
				"rule": "CIL-MAP-012",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "info",
				"count": 1,
				"first_at": "2026-11-23T02:51:20.017800475Z",
				"first_at_unix": 1795402280.017,
				"last_at": "2026-11-23T02:51:20.017800475Z",
				"last_at_unix": 1795402280.017,
				"last_age_seconds": 10.644774828,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
							"line": 816,
						},
						"text": "2026-11-23T02:51:20.017800475Z syncPolicyMap failed: no space left on device",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:20.017800475Z syncPolicyMap failed: no space left on device",
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

test_quiet if {
	findings := policy_sync.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"controllers": [],
		"log_groups": [
			{
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-88hf7",
				"container": "cilium-agent",
				"previous": false,
				"level": "error",
				"template": "Endpoint regeneration failed",
				"message": "Endpoint regeneration failed",
				"error": "context canceled",
				"subsystem": "agent.controlplane.endpoint-manager",
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
						"text": "2026-11-23T02:51:20.017800475Z time=2026-11-23T02:51:20.017800475Z level=error msg=\"Endpoint regeneration failed\" module=agent.controlplane.endpoint-manager endpointID=1323 error=\"context canceled\"",
						"context": [
							"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
							"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
							"2026-11-23T02:51:20.017800475Z time=2026-11-23T02:51:20.017800475Z level=error msg=\"Endpoint regeneration failed\" module=agent.controlplane.endpoint-manager endpointID=1323 error=\"context canceled\"",
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
