# Generated from creation_limited.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.endpoint.creation_limited_test

import data.cilium.endpoint.creation_limited

test_fires if {
	findings := creation_limited.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T03:02:14.777397508Z",
			"captured_at_unix": 1795402934.777,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-ipam-exhausted --quick=false",
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
	"node": {
		"cni_log_groups": [],
		"events": [
			{
				"type": "Warning",
				"reason": "FailedCreatePodSandBox",
				"kind": "Pod",
				"namespace": "demo",
				"name": "web-79c6b4c86b-xv8nc",
				"node": "node1",
				"component": "kubelet",
				"message": "Failed to create pod sandbox: Unable to create endpoint: [PUT /endpoint/{id}][429] putEndpointIdTooManyRequests: failed to setup network for sandbox \"48a2e227349342908050a0a51a941d8648a2e227349342908050a0a51a941d86\": plugin type=\"cilium-cni\" failed (add): unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure \"range is full\" ",
				"template": "Failed to create pod sandbox: Unable to create endpoint: [PUT /endpoint/{id}][\u003cn\u003e] putEndpointIdTooManyRequests: failed to setup network for sandbox \"\u003cname\u003e\": plugin type=\"cilium-cni\" failed (add): unable to allocate IP via local cilium agent: [POST /ipam][\u003cn\u003e] postIpamFailure \"range is full\"",
				"count": 1,
				"first_at": "2026-11-23T03:01:43Z",
				"first_at_unix": 1795402903,
				"last_at": "2026-11-23T03:01:43Z",
				"last_at_unix": 1795402903,
				"object_exists": true,
				"object_healthy": false,
				"source": {
					"file": "k8s-events-20261123-030206.yaml",
					"line": 937,
				},
			},
		],
		"metrics": [],
	},
}

test_quiet if {
	findings := creation_limited.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"dump": [
		{
			"captured_at": "2026-11-23T03:02:14.777397508Z",
			"captured_at_unix": 1795402934.777,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-ipam-exhausted --quick=false",
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
	"node": {
		"cni_log_groups": [
			{
				"component": "cilium-cni",
				"node": "node1",
				"pod": "cilium-dghbj",
				"container": "cilium-cni",
				"previous": false,
				"level": "error",
				"template": "CNI ADD failed",
				"message": "CNI ADD failed",
				"error": "unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure \"range is full\"",
				"subsystem": "cilium-cni",
				"count": 75,
				"first_at": "2026-11-23T03:01:43.502Z",
				"first_at_unix": 1795402903.502,
				"last_at": "2026-11-23T03:02:10.079Z",
				"last_at_unix": 1795402930.079,
				"last_age_seconds": 4.698397508,
				"ends_log": true,
				"samples": [
					{
						"source": {
							"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cat--var-run-cilium-cilium-cni.log.md",
							"line": 1,
						},
						"text": "time=2026-11-23T03:01:43.502Z level=ERROR msg=\"CNI ADD failed\" subsys=cilium-cni eventID=a20e5e4b-e43c-43be-a7bf-d9f7086dc8ad containerID=1c6ff4bfc80645d49ee8495d866821071c6ff4bfc80645d49ee8495d86682107 netNSName=/run/netns/p-1c6ff4bf interface=eth0 args=\"IgnoreUnknown=1;K8S_POD_NAMESPACE=demo;K8S_POD_NAME=web-79c6b4c86b-thnjz;K8S_POD_INFRA_CONTAINER_ID=1c6ff4bfc80645d49ee8495d866821071c6ff4bfc80645d49ee8495d86682107;K8S_POD_UID=1c6ff4bf-c806-45d4-9ee8-495d86682107\" file-path=/opt/cni/bin k8sNamespace=de…",
						"context": [
							"time=2026-11-23T03:01:43.502Z level=ERROR msg=\"CNI ADD failed\" subsys=cilium-cni eventID=a20e5e4b-e43c-43be-a7bf-d9f7086dc8ad containerID=1c6ff4bfc80645d49ee8495d866821071c6ff4bfc80645d49ee8495d86682107 netNSName=/run/netns/p-1c6ff4bf interface=eth0 args=\"IgnoreUnknown=1;K8S_POD_NAMESPACE=demo;K8S_POD_NAME=web-79c6b4c86b-thnjz;K8S_POD_INFRA_CONTAINER_ID=1c6ff4bfc80645d49ee8495d866821071c6ff4bfc80645d49ee8495d86682107;K8S_POD_UID=1c6ff4bf-c806-45d4-9ee8-495d86682107\" file-path=/opt/cni/bin k8sNamespace=de…",
							"time=2026-11-23T03:01:43.575Z level=ERROR msg=\"CNI ADD failed\" subsys=cilium-cni eventID=56ee8d83-9300-49db-b2e7-cabb38400752 containerID=65246f8aaad7477f97dbbc5b67cd54a565246f8aaad7477f97dbbc5b67cd54a5 netNSName=/run/netns/p-65246f8a interface=eth0 args=\"IgnoreUnknown=1;K8S_POD_NAMESPACE=demo;K8S_POD_NAME=web-79c6b4c86b-wgj4x;K8S_POD_INFRA_CONTAINER_ID=65246f8aaad7477f97dbbc5b67cd54a565246f8aaad7477f97dbbc5b67cd54a5;K8S_POD_UID=65246f8a-aad7-477f-97db-bc5b67cd54a5\" file-path=/opt/cni/bin k8sNamespace=de…",
							"time=2026-11-23T03:01:43.625Z level=ERROR msg=\"CNI ADD failed\" subsys=cilium-cni eventID=29a639ec-f7e9-470f-8445-9622b019aca1 containerID=48a2e227349342908050a0a51a941d8648a2e227349342908050a0a51a941d86 netNSName=/run/netns/p-48a2e227 interface=eth0 args=\"IgnoreUnknown=1;K8S_POD_NAMESPACE=demo;K8S_POD_NAME=web-79c6b4c86b-xv8nc;K8S_POD_INFRA_CONTAINER_ID=48a2e227349342908050a0a51a941d8648a2e227349342908050a0a51a941d86;K8S_POD_UID=48a2e227-3493-4290-8050-a0a51a941d86\" file-path=/opt/cni/bin k8sNamespace=de…",
						],
						"context_line": 1,
					},
					{
						"source": {
							"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cat--var-run-cilium-cilium-cni.log.md",
							"line": 75,
						},
						"text": "time=2026-11-23T03:02:10.079Z level=ERROR msg=\"CNI ADD failed\" subsys=cilium-cni eventID=93bec729-bfed-438b-b248-22c159525202 containerID=48a2e227349342908050a0a51a941d8648a2e227349342908050a0a51a941d86 netNSName=/run/netns/p-48a2e227 interface=eth0 args=\"IgnoreUnknown=1;K8S_POD_NAMESPACE=demo;K8S_POD_NAME=web-79c6b4c86b-xv8nc;K8S_POD_INFRA_CONTAINER_ID=48a2e227349342908050a0a51a941d8648a2e227349342908050a0a51a941d86;K8S_POD_UID=48a2e227-3493-4290-8050-a0a51a941d86\" file-path=/opt/cni/bin k8sNamespace=de…",
						"context": [
							"time=2026-11-23T03:02:10.004Z level=ERROR msg=\"CNI ADD failed\" subsys=cilium-cni eventID=553e6ad8-a59e-4a1a-8340-39b0023ce5c4 containerID=1c6ff4bfc80645d49ee8495d866821071c6ff4bfc80645d49ee8495d86682107 netNSName=/run/netns/p-1c6ff4bf interface=eth0 args=\"IgnoreUnknown=1;K8S_POD_NAMESPACE=demo;K8S_POD_NAME=web-79c6b4c86b-thnjz;K8S_POD_INFRA_CONTAINER_ID=1c6ff4bfc80645d49ee8495d866821071c6ff4bfc80645d49ee8495d86682107;K8S_POD_UID=1c6ff4bf-c806-45d4-9ee8-495d86682107\" file-path=/opt/cni/bin k8sNamespace=de…",
							"time=2026-11-23T03:02:10.034Z level=ERROR msg=\"CNI ADD failed\" subsys=cilium-cni eventID=4c23fe9c-ca22-4a65-b052-a588c4416c15 containerID=65246f8aaad7477f97dbbc5b67cd54a565246f8aaad7477f97dbbc5b67cd54a5 netNSName=/run/netns/p-65246f8a interface=eth0 args=\"IgnoreUnknown=1;K8S_POD_NAMESPACE=demo;K8S_POD_NAME=web-79c6b4c86b-wgj4x;K8S_POD_INFRA_CONTAINER_ID=65246f8aaad7477f97dbbc5b67cd54a565246f8aaad7477f97dbbc5b67cd54a5;K8S_POD_UID=65246f8a-aad7-477f-97db-bc5b67cd54a5\" file-path=/opt/cni/bin k8sNamespace=de…",
							"time=2026-11-23T03:02:10.079Z level=ERROR msg=\"CNI ADD failed\" subsys=cilium-cni eventID=93bec729-bfed-438b-b248-22c159525202 containerID=48a2e227349342908050a0a51a941d8648a2e227349342908050a0a51a941d86 netNSName=/run/netns/p-48a2e227 interface=eth0 args=\"IgnoreUnknown=1;K8S_POD_NAMESPACE=demo;K8S_POD_NAME=web-79c6b4c86b-xv8nc;K8S_POD_INFRA_CONTAINER_ID=48a2e227349342908050a0a51a941d8648a2e227349342908050a0a51a941d86;K8S_POD_UID=48a2e227-3493-4290-8050-a0a51a941d86\" file-path=/opt/cni/bin k8sNamespace=de…",
						],
						"context_line": 73,
					},
				],
				"source": {
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cat--var-run-cilium-cilium-cni.log.md",
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
				"first_at": "2026-11-23T03:00:26Z",
				"first_at_unix": 1795402826,
				"last_at": "2026-11-23T03:00:26Z",
				"last_at_unix": 1795402826,
				"object_exists": true,
				"object_healthy": true,
				"source": {
					"file": "k8s-events-20261123-030206.yaml",
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
				"first_at": "2026-11-23T03:00:36Z",
				"first_at_unix": 1795402836,
				"last_at": "2026-11-23T03:00:36Z",
				"last_at_unix": 1795402836,
				"object_exists": true,
				"object_healthy": true,
				"source": {
					"file": "k8s-events-20261123-030206.yaml",
					"line": 51,
				},
			},
			{
				"type": "Normal",
				"reason": "TaintManagerEviction",
				"kind": "Pod",
				"namespace": "demo",
				"name": "client-68c79d4b99-rjg98",
				"node": "node1",
				"component": "taint-eviction-controller",
				"message": "Cancelling deletion of Pod demo/client-68c79d4b99-rjg98",
				"template": "Cancelling deletion of Pod \u003cobject\u003e",
				"count": 1,
				"first_at": "2026-11-23T03:01:41Z",
				"first_at_unix": 1795402901,
				"last_at": "2026-11-23T03:01:41Z",
				"last_at_unix": 1795402901,
				"object_exists": true,
				"object_healthy": true,
				"source": {
					"file": "k8s-events-20261123-030206.yaml",
					"line": 212,
				},
			},
			{
				"type": "Warning",
				"reason": "FailedCreatePodSandBox",
				"kind": "Pod",
				"namespace": "demo",
				"name": "client-68c79d4b99-rjg98",
				"node": "node1",
				"component": "kubelet",
				"message": "cni plugin not initialized",
				"template": "cni plugin not initialized",
				"count": 1,
				"first_at": "2026-11-23T03:00:36Z",
				"first_at_unix": 1795402836,
				"last_at": "2026-11-23T03:00:36Z",
				"last_at_unix": 1795402836,
				"object_exists": true,
				"object_healthy": true,
				"source": {
					"file": "k8s-events-20261123-030206.yaml",
					"line": 252,
				},
			},
			{
				"type": "Normal",
				"reason": "TaintManagerEviction",
				"kind": "Pod",
				"namespace": "demo",
				"name": "web-79c6b4c86b-7q5vq",
				"node": "node1",
				"component": "taint-eviction-controller",
				"message": "Cancelling deletion of Pod demo/web-79c6b4c86b-7q5vq",
				"template": "Cancelling deletion of Pod \u003cobject\u003e",
				"count": 1,
				"first_at": "2026-11-23T03:01:41Z",
				"first_at_unix": 1795402901,
				"last_at": "2026-11-23T03:01:41Z",
				"last_at_unix": 1795402901,
				"object_exists": true,
				"object_healthy": true,
				"source": {
					"file": "k8s-events-20261123-030206.yaml",
					"line": 418,
				},
			},
			{
				"type": "Normal",
				"reason": "TaintManagerEviction",
				"kind": "Pod",
				"namespace": "demo",
				"name": "web-79c6b4c86b-hflv2",
				"node": "node1",
				"component": "taint-eviction-controller",
				"message": "Cancelling deletion of Pod demo/web-79c6b4c86b-hflv2",
				"template": "Cancelling deletion of Pod \u003cobject\u003e",
				"count": 1,
				"first_at": "2026-11-23T03:01:41Z",
				"first_at_unix": 1795402901,
				"last_at": "2026-11-23T03:01:41Z",
				"last_at_unix": 1795402901,
				"object_exists": true,
				"object_healthy": true,
				"source": {
					"file": "k8s-events-20261123-030206.yaml",
					"line": 501,
				},
			},
			{
				"type": "Normal",
				"reason": "TaintManagerEviction",
				"kind": "Pod",
				"namespace": "demo",
				"name": "web-79c6b4c86b-ms7m8",
				"node": "node1",
				"component": "taint-eviction-controller",
				"message": "Cancelling deletion of Pod demo/web-79c6b4c86b-ms7m8",
				"template": "Cancelling deletion of Pod \u003cobject\u003e",
				"count": 1,
				"first_at": "2026-11-23T03:01:41Z",
				"first_at_unix": 1795402901,
				"last_at": "2026-11-23T03:01:41Z",
				"last_at_unix": 1795402901,
				"object_exists": true,
				"object_healthy": true,
				"source": {
					"file": "k8s-events-20261123-030206.yaml",
					"line": 540,
				},
			},
			{
				"type": "Warning",
				"reason": "FailedCreatePodSandBox",
				"kind": "Pod",
				"namespace": "demo",
				"name": "web-79c6b4c86b-ms7m8",
				"node": "node1",
				"component": "kubelet",
				"message": "cni plugin not initialized",
				"template": "cni plugin not initialized",
				"count": 1,
				"first_at": "2026-11-23T03:00:36Z",
				"first_at_unix": 1795402836,
				"last_at": "2026-11-23T03:00:36Z",
				"last_at_unix": 1795402836,
				"object_exists": true,
				"object_healthy": true,
				"source": {
					"file": "k8s-events-20261123-030206.yaml",
					"line": 580,
				},
			},
		],
		"metrics": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-dghbj",
				"name": "cilium_act_processing_time_seconds",
				"p50": 0,
				"p90": 0,
				"p99": 0,
				"source": {
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cilium-dbg-metrics-list.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-dghbj",
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
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cilium-dbg-metrics-list.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-dghbj",
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
				"p50": 0.002531,
				"p90": 0.004556,
				"p99": 0.0068,
				"source": {
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cilium-dbg-metrics-list.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-dghbj",
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
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cilium-dbg-metrics-list.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-dghbj",
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
				"p50": 0.002679,
				"p90": 0.004821,
				"p99": 0.02275,
				"source": {
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cilium-dbg-metrics-list.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-dghbj",
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
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cilium-dbg-metrics-list.md",
					"line": 7,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-dghbj",
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
						"value": "502",
					},
				],
				"p50": 0.0025,
				"p90": 0.0045,
				"p99": 0.00495,
				"source": {
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cilium-dbg-metrics-list.md",
					"line": 8,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"pod": "cilium-dghbj",
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
				"p90": 26,
				"p99": 29.6,
				"source": {
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cilium-dbg-metrics-list.md",
					"line": 9,
				},
			},
		],
	},
}
