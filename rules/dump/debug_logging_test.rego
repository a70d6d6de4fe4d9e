# Generated from debug_logging.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dump.debug_logging_test

import data.cilium.dump.debug_logging

test_fires if {
	findings := debug_logging.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "debug-verbose",
			"value": "flow datapath",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 38,
			},
		},
	],
	"log_files": [],
}

test_fires_old if {
	findings := debug_logging.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "monitor-aggregation",
			"value": "none",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 79,
			},
		},
	],
	"log_files": [],
}

test_quiet if {
	findings := debug_logging.findings with data.sysdump as quiet_facts
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
	"log_files": [
		{
			"component": "cilium-agent-init",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "apply-sysctl-overwrites",
			"previous": false,
			"lines_count": 0,
			"warnings_count": 0,
			"errors_count": 0,
			"fatals_count": 0,
			"debugs_count": 0,
			"digest": "0000000000000000-0",
			"source": {
				"file": "logs-cilium-88hf7-apply-sysctl-overwrites-20261123-025122.log",
				"line": 1,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "cilium-agent",
			"previous": false,
			"lines_count": 815,
			"first_at": "2026-11-23T02:49:35.711368171Z",
			"first_at_unix": 1795402175.711,
			"last_at": "2026-11-23T02:51:23.521286682Z",
			"last_at_unix": 1795402283.521,
			"begins_truncated": false,
			"warnings_count": 6,
			"errors_count": 0,
			"fatals_count": 0,
			"debugs_count": 0,
			"last_line": "2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
			"last": {
				"source": {
					"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
					"line": 815,
				},
				"text": "2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
				"context": [
					"2026-11-23T02:50:18.063591683Z time=2026-11-23T02:50:18.063517748Z level=info msg=\"Reloaded endpoint BPF program\" ipv4=\"\" containerID=\"\" containerInterface=\"\" endpointID=279 ciliumEndpointName=/ k8sPodName=/ ipv6=\"\" identity=1 subsys=endpoint",
					"2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=info msg=\"Job started\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\"",
					"2026-11-23T02:51:23.521286682Z time=2026-11-23T02:51:23.515421472Z level=info msg=\"Job stopped\" module=jobs job=\"shell-0 (shell.shell.listener.func2 (.../hive@v1.0.4/shell/server.go:103))\" duration=1.933759ms",
				],
				"context_line": 813,
			},
			"digest": "b516ee3c70619869-126596",
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 1,
			},
		},
		{
			"component": "cilium-agent-init",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "clean-cilium-state",
			"previous": false,
			"lines_count": 0,
			"warnings_count": 0,
			"errors_count": 0,
			"fatals_count": 0,
			"debugs_count": 0,
			"digest": "0000000000000000-0",
			"source": {
				"file": "logs-cilium-88hf7-clean-cilium-state-20261123-025122.log",
				"line": 1,
			},
		},
		{
			"component": "cilium-agent-init",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "config",
			"previous": false,
			"lines_count": 0,
			"warnings_count": 0,
			"errors_count": 0,
			"fatals_count": 0,
			"debugs_count": 0,
			"digest": "0000000000000000-0",
			"source": {
				"file": "logs-cilium-88hf7-config-20261123-025122.log",
				"line": 1,
			},
		},
		{
			"component": "cilium-agent-init",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "install-cni-binaries",
			"previous": false,
			"lines_count": 0,
			"warnings_count": 0,
			"errors_count": 0,
			"fatals_count": 0,
			"debugs_count": 0,
			"digest": "0000000000000000-0",
			"source": {
				"file": "logs-cilium-88hf7-install-cni-binaries-20261123-025122.log",
				"line": 1,
			},
		},
		{
			"component": "cilium-agent-init",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "mount-bpf-fs",
			"previous": false,
			"lines_count": 0,
			"warnings_count": 0,
			"errors_count": 0,
			"fatals_count": 0,
			"debugs_count": 0,
			"digest": "0000000000000000-0",
			"source": {
				"file": "logs-cilium-88hf7-mount-bpf-fs-20261123-025122.log",
				"line": 1,
			},
		},
		{
			"component": "cilium-agent-init",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-88hf7",
			"container": "mount-cgroup",
			"previous": false,
			"lines_count": 0,
			"warnings_count": 0,
			"errors_count": 0,
			"fatals_count": 0,
			"debugs_count": 0,
			"digest": "0000000000000000-0",
			"source": {
				"file": "logs-cilium-88hf7-mount-cgroup-20261123-025122.log",
				"line": 1,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"namespace": "kube-system",
			"pod": "cilium-operator-66fdd7f7f-kvt5z",
			"container": "cilium-operator",
			"previous": false,
			"lines_count": 399,
			"first_at": "2026-11-23T02:49:35.612857618Z",
			"first_at_unix": 1795402175.612,
			"last_at": "2026-11-23T02:50:15.079388851Z",
			"last_at_unix": 1795402215.079,
			"begins_truncated": false,
			"warnings_count": 0,
			"errors_count": 0,
			"fatals_count": 0,
			"debugs_count": 0,
			"last_line": "2026-11-23T02:50:15.079388851Z time=2026-11-23T02:50:15.079022256Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node1",
			"last": {
				"source": {
					"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
					"line": 399,
				},
				"text": "2026-11-23T02:50:15.079388851Z time=2026-11-23T02:50:15.079022256Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node1",
				"context": [
					"2026-11-23T02:49:58.418402355Z time=2026-11-23T02:49:58.418213313Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node2",
					"2026-11-23T02:49:58.436968178Z time=2026-11-23T02:49:58.436859742Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node2",
					"2026-11-23T02:50:15.079388851Z time=2026-11-23T02:50:15.079022256Z level=info msg=\"Cilium pod running for node; marking accordingly\" module=operator.operator-controlplane.leader-lifecycle.node-taint-sync nodeName=node1",
				],
				"context_line": 397,
			},
			"digest": "30198ede7694843b-68262",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 1,
			},
		},
	],
}
