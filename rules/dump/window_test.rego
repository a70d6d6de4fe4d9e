# Generated from window.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dump.window_test

import data.cilium.dump.window

test_fires if {
	findings := window.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T06:51:08.877430323Z",
			"captured_at_unix": 1795416668.877,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 209,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"events": [
		{
			"type": "Normal",
			"reason": "SuccessfulCreate",
			"kind": "DaemonSet",
			"namespace": "kube-system",
			"name": "cilium",
			"component": "daemonset-controller",
			"message": "Created pod: cilium-x4qvg",
			"template": "Created pod: \u003cname\u003e",
			"count": 2,
			"first_at": "2026-11-23T02:49:30Z",
			"first_at_unix": 1795402170,
			"last_at": "2026-11-23T02:49:31Z",
			"last_at_unix": 1795402171,
			"source": {
				"file": "k8s-events-20261123-025122.yaml",
				"line": 789,
			},
		},
	],
}

test_fires_old if {
	findings := window.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T06:57:08.877430323Z",
			"captured_at_unix": 1795417028.877,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.15.19-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 218,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"events": [
		{
			"type": "Normal",
			"reason": "SuccessfulCreate",
			"kind": "DaemonSet",
			"namespace": "kube-system",
			"name": "cilium",
			"component": "daemonset-controller",
			"message": "Created pod: cilium-4sv9m",
			"template": "Created pod: \u003cname\u003e",
			"count": 2,
			"first_at": "2026-11-23T02:55:09Z",
			"first_at_unix": 1795402509,
			"last_at": "2026-11-23T02:55:10Z",
			"last_at_unix": 1795402510,
			"source": {
				"file": "k8s-events-20261123-025702.yaml",
				"line": 672,
			},
		},
	],
}

test_quiet if {
	findings := window.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T02:51:30.662575303Z",
			"captured_at_unix": 1795402290.662,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 209,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
	"events": [
		{
			"type": "Normal",
			"reason": "RemovingNode",
			"kind": "Node",
			"name": "node1",
			"node": "node1",
			"component": "node-controller",
			"message": "Node node1 event: Removing Node node1 from Controller",
			"template": "Node \u003cobject\u003e event: Removing Node \u003cobject\u003e from Controller",
			"count": 1,
			"first_at": "2026-11-23T02:49:25Z",
			"first_at_unix": 1795402165,
			"last_at": "2026-11-23T02:49:25Z",
			"last_at_unix": 1795402165,
			"object_exists": true,
			"object_healthy": true,
			"source": {
				"file": "k8s-events-20261123-025122.yaml",
				"line": 12,
			},
		},
		{
			"type": "Normal",
			"reason": "RegisteredNode",
			"kind": "Node",
			"name": "node1",
			"node": "node1",
			"component": "node-controller",
			"message": "Node node1 event: Registered Node node1 in Controller",
			"template": "Node \u003cobject\u003e event: Registered Node \u003cobject\u003e in Controller",
			"count": 1,
			"first_at": "2026-11-23T02:49:35Z",
			"first_at_unix": 1795402175,
			"last_at": "2026-11-23T02:49:35Z",
			"last_at_unix": 1795402175,
			"object_exists": true,
			"object_healthy": true,
			"source": {
				"file": "k8s-events-20261123-025122.yaml",
				"line": 51,
			},
		},
		{
			"type": "Normal",
			"reason": "RemovingNode",
			"kind": "Node",
			"name": "node2",
			"node": "node2",
			"component": "node-controller",
			"message": "Node node2 event: Removing Node node2 from Controller",
			"template": "Node \u003cobject\u003e event: Removing Node \u003cobject\u003e from Controller",
			"count": 1,
			"first_at": "2026-11-23T02:49:25Z",
			"first_at_unix": 1795402165,
			"last_at": "2026-11-23T02:49:25Z",
			"last_at_unix": 1795402165,
			"object_exists": true,
			"object_healthy": true,
			"source": {
				"file": "k8s-events-20261123-025122.yaml",
				"line": 90,
			},
		},
		{
			"type": "Normal",
			"reason": "RegisteredNode",
			"kind": "Node",
			"name": "node2",
			"node": "node2",
			"component": "node-controller",
			"message": "Node node2 event: Registered Node node2 in Controller",
			"template": "Node \u003cobject\u003e event: Registered Node \u003cobject\u003e in Controller",
			"count": 1,
			"first_at": "2026-11-23T02:49:35Z",
			"first_at_unix": 1795402175,
			"last_at": "2026-11-23T02:49:35Z",
			"last_at_unix": 1795402175,
			"object_exists": true,
			"object_healthy": true,
			"source": {
				"file": "k8s-events-20261123-025122.yaml",
				"line": 129,
			},
		},
		{
			"type": "Normal",
			"reason": "TaintManagerEviction",
			"kind": "Pod",
			"namespace": "demo",
			"name": "client-68c79d4b99-2tz8t",
			"node": "node1",
			"component": "taint-eviction-controller",
			"message": "Cancelling deletion of Pod demo/client-68c79d4b99-2tz8t",
			"template": "Cancelling deletion of Pod \u003cobject\u003e",
			"count": 1,
			"first_at": "2026-11-23T02:50:20Z",
			"first_at_unix": 1795402220,
			"last_at": "2026-11-23T02:50:20Z",
			"last_at_unix": 1795402220,
			"object_exists": true,
			"object_healthy": true,
			"source": {
				"file": "k8s-events-20261123-025122.yaml",
				"line": 168,
			},
		},
		{
			"type": "Warning",
			"reason": "FailedCreatePodSandBox",
			"kind": "Pod",
			"namespace": "demo",
			"name": "client-68c79d4b99-2tz8t",
			"node": "node1",
			"component": "kubelet",
			"message": "cni plugin not initialized",
			"template": "cni plugin not initialized",
			"count": 1,
			"first_at": "2026-11-23T02:49:32Z",
			"first_at_unix": 1795402172,
			"last_at": "2026-11-23T02:49:32Z",
			"last_at_unix": 1795402172,
			"object_exists": true,
			"object_healthy": true,
			"source": {
				"file": "k8s-events-20261123-025122.yaml",
				"line": 208,
			},
		},
		{
			"type": "Normal",
			"reason": "TaintManagerEviction",
			"kind": "Pod",
			"namespace": "demo",
			"name": "client-68c79d4b99-zqb8l",
			"node": "node1",
			"component": "taint-eviction-controller",
			"message": "Cancelling deletion of Pod demo/client-68c79d4b99-zqb8l",
			"template": "Cancelling deletion of Pod \u003cobject\u003e",
			"count": 1,
			"first_at": "2026-11-23T02:50:20Z",
			"first_at_unix": 1795402220,
			"last_at": "2026-11-23T02:50:20Z",
			"last_at_unix": 1795402220,
			"object_exists": true,
			"object_healthy": true,
			"source": {
				"file": "k8s-events-20261123-025122.yaml",
				"line": 251,
			},
		},
		{
			"type": "Warning",
			"reason": "FailedCreatePodSandBox",
			"kind": "Pod",
			"namespace": "demo",
			"name": "client-68c79d4b99-zqb8l",
			"node": "node1",
			"component": "kubelet",
			"message": "cni plugin not initialized",
			"template": "cni plugin not initialized",
			"count": 1,
			"first_at": "2026-11-23T02:49:32Z",
			"first_at_unix": 1795402172,
			"last_at": "2026-11-23T02:49:32Z",
			"last_at_unix": 1795402172,
			"object_exists": true,
			"object_healthy": true,
			"source": {
				"file": "k8s-events-20261123-025122.yaml",
				"line": 291,
			},
		},
	],
}
