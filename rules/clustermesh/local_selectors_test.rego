# Generated from local_selectors.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.clustermesh.local_selectors_test

import data.cilium.clustermesh.local_selectors

test_fires if {
	findings := local_selectors.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"flow_drops": [
		{
			"node": "node1",
			"verdict": "DROPPED",
			"reason": "POLICY_DENIED",
			"code": 133,
			"direction": "INGRESS",
			"source_namespace": "demo",
			"source_workload": "client",
			"source_pod": "client-68c79d4b99-2tz8t",
			"source_identity": 112022,
			"source_labels": [
				"k8s:app=client",
				"k8s:io.cilium.k8s.policy.cluster=west",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source_ip": "10.244.0.181",
			"destination_namespace": "demo",
			"destination_workload": "web",
			"destination_pod": "web-79c6b4c86b-tl872",
			"destination_identity": 108295,
			"destination_labels": [
				"k8s:app=web",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"destination_ip": "10.244.0.209",
			"destination_port": 8080,
			"protocol": "TCP",
			"count": 12,
			"first_at": "2026-11-23T02:51:30.1Z",
			"first_at_unix": 1795402290.1,
			"last_at": "2026-11-23T02:51:30.111Z",
			"last_at_unix": 1795402290.111,
			"last_age_seconds": 0.551575303,
			"samples": [
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 146,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.100Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"10.244.0.181\",\"destination\":\"10.244.0.209\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40000,\"destination_port\":8080}},\"source\":{\"ID\":225,\"identity\":112022,\"namespace\":\"demo\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.policy.cluster=west\",\"k8s:io.kubernetes.pod.namespace=demo\"],\"pod_name\":\"client-68c79d4b99-2tz8t\",\"workloads\":[{\"name\":\"client\",\"kind\":\"Deployment\"}]},\"destination\":{\"ID\":225,\"identity\":10…",
				},
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 157,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.111Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"10.244.0.181\",\"destination\":\"10.244.0.209\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40011,\"destination_port\":8080}},\"source\":{\"ID\":225,\"identity\":112022,\"namespace\":\"demo\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.policy.cluster=west\",\"k8s:io.kubernetes.pod.namespace=demo\"],\"pod_name\":\"client-68c79d4b99-2tz8t\",\"workloads\":[{\"name\":\"client\",\"kind\":\"Deployment\"}]},\"destination\":{\"ID\":225,\"identity\":10…",
				},
			],
			"source": {
				"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
				"line": 146,
			},
		},
	],
	"remote_clusters": [
		{
			"node": "node1",
			"name": "west",
			"ready": true,
			"nodes_count": 2,
			"endpoints_count": 8,
			"identities_count": 8,
			"services_count": 9,
			"reconnections_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 116,
			},
		},
	],
}

test_quiet if {
	findings := local_selectors.findings with data.sysdump as quiet_facts
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
		{
			"component": "cilium-config",
			"name": "bpf-lb-external-clusterip",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 11,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-map-max",
			"value": "65536",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 12,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-mode-annotation",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 13,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-sock",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 14,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-source-range-all-types",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 15,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-map-dynamic-size-ratio",
			"value": "0.0025",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 16,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-policy-map-max",
			"value": "16384",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 17,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-policy-stats-map-max",
			"value": "65536",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 18,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-root",
			"value": "/sys/fs/bpf",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 19,
			},
		},
		{
			"component": "cilium-config",
			"name": "cgroup-root",
			"value": "/run/cilium/cgroupv2",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 20,
			},
		},
		{
			"component": "cilium-config",
			"name": "cilium-endpoint-gc-interval",
			"value": "5m0s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 21,
			},
		},
		{
			"component": "cilium-config",
			"name": "cluster-id",
			"value": "1",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 22,
			},
		},
		{
			"component": "cilium-config",
			"name": "cluster-name",
			"value": "lab",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 23,
			},
		},
		{
			"component": "cilium-config",
			"name": "cluster-pool-ipv4-cidr",
			"value": "10.244.0.0/16",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 24,
			},
		},
		{
			"component": "cilium-config",
			"name": "cluster-pool-ipv4-mask-size",
			"value": "24",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 25,
			},
		},
		{
			"component": "cilium-config",
			"name": "clustermesh-cache-ttl",
			"value": "0s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 26,
			},
		},
		{
			"component": "cilium-config",
			"name": "clustermesh-default-global-namespace",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 27,
			},
		},
		{
			"component": "cilium-config",
			"name": "clustermesh-enable-endpoint-sync",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 28,
			},
		},
		{
			"component": "cilium-config",
			"name": "clustermesh-enable-mcs-api",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 29,
			},
		},
		{
			"component": "cilium-config",
			"name": "clustermesh-mcs-api-install-crds",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 30,
			},
		},
		{
			"component": "cilium-config",
			"name": "cni-exclusive",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 31,
			},
		},
		{
			"component": "cilium-config",
			"name": "cni-log-file",
			"value": "/var/run/cilium/cilium-cni.log",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 32,
			},
		},
		{
			"component": "cilium-config",
			"name": "controller-group-metrics",
			"value": "write-cni-file sync-host-ips sync-lb-maps-with-k8s-services",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 33,
			},
		},
		{
			"component": "cilium-config",
			"name": "custom-cni-conf",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 34,
			},
		},
		{
			"component": "cilium-config",
			"name": "datapath-mode",
			"value": "veth",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 35,
			},
		},
		{
			"component": "cilium-config",
			"name": "datapath-plugins-state-dir",
			"value": "/var/run/cilium/plugins",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 36,
			},
		},
		{
			"component": "cilium-config",
			"name": "debug",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 37,
			},
		},
		{
			"component": "cilium-config",
			"name": "default-lb-service-ipam",
			"value": "lbipam",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 38,
			},
		},
		{
			"component": "cilium-config",
			"name": "devices",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 39,
			},
		},
		{
			"component": "cilium-config",
			"name": "direct-routing-skip-unreachable",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 40,
			},
		},
		{
			"component": "cilium-config",
			"name": "dnsproxy-enable-transparent-mode",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 41,
			},
		},
		{
			"component": "cilium-config",
			"name": "dnsproxy-socket-linger-timeout",
			"value": "10",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 42,
			},
		},
		{
			"component": "cilium-config",
			"name": "egress-gateway-reconciliation-trigger-interval",
			"value": "1s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 43,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-auto-protect-node-port-range",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 44,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-bpf-clock-probe",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 45,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-datapath-plugins",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 46,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-drift-checker",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 47,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-dynamic-config",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 48,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-dynamic-source-lookup-nodeport",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 49,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-endpoint-health-checking",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 50,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-endpoint-lockdown-on-policy-overflow",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 51,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-health-check-loadbalancer-ip",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 52,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-health-check-nodeport",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 53,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-health-checking",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 54,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-host-firewall",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 55,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-hubble",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 56,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-ipv4",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 57,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-ipv4-big-tcp",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 58,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-ipv4-masquerade",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 59,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-ipv6",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 60,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-ipv6-big-tcp",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 61,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-ipv6-masquerade",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 62,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-k8s-networkpolicy",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 63,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-l2-neigh-discovery",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 64,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-l7-proxy",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 65,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-lb-ipam",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 66,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-masquerade-to-route-source",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 67,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-metrics",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 68,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-no-service-endpoints-routable",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 69,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-node-selector-labels",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 70,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-non-default-deny-policies",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 71,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-policy",
			"value": "default",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 72,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-policy-secrets-sync",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 73,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-sctp",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 74,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-service-topology",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 75,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-source-ip-verification",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 76,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-tcx",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 77,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-vtep",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 78,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-well-known-identities",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 79,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-xt-socket-fallback",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 80,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-access-log-buffer-size",
			"value": "4096",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 81,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-access-log-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 82,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-base-id",
			"value": "0",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 83,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-keep-cap-netbindservice",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 84,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-node-locality-enabled",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 85,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-xds-mode",
			"value": "ads",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 86,
			},
		},
		{
			"component": "cilium-config",
			"name": "external-envoy-proxy",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 87,
			},
		},
		{
			"component": "cilium-config",
			"name": "health-check-icmp-failure-threshold",
			"value": "3",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 88,
			},
		},
		{
			"component": "cilium-config",
			"name": "http-retry-count",
			"value": "3",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 89,
			},
		},
		{
			"component": "cilium-config",
			"name": "http-stream-idle-timeout",
			"value": "300",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 90,
			},
		},
		{
			"component": "cilium-config",
			"name": "hubble-disable-tls",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 91,
			},
		},
		{
			"component": "cilium-config",
			"name": "hubble-listen-address",
			"value": ":4244",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 92,
			},
		},
		{
			"component": "cilium-config",
			"name": "hubble-network-policy-correlation-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 93,
			},
		},
		{
			"component": "cilium-config",
			"name": "hubble-socket-path",
			"value": "/var/run/cilium/hubble.sock",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 94,
			},
		},
		{
			"component": "cilium-config",
			"name": "hubble-tls-cert-file",
			"value": "/var/lib/cilium/tls/hubble/server.crt",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 95,
			},
		},
		{
			"component": "cilium-config",
			"name": "hubble-tls-client-ca-files",
			"value": "/var/lib/cilium/tls/hubble/client-ca.crt",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 96,
			},
		},
		{
			"component": "cilium-config",
			"name": "hubble-tls-key-file",
			"value": "/var/lib/cilium/tls/hubble/server.key",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 97,
			},
		},
		{
			"component": "cilium-config",
			"name": "identity-allocation-mode",
			"value": "crd",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 98,
			},
		},
		{
			"component": "cilium-config",
			"name": "identity-gc-interval",
			"value": "15m0s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 99,
			},
		},
		{
			"component": "cilium-config",
			"name": "identity-heartbeat-timeout",
			"value": "30m0s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 100,
			},
		},
		{
			"component": "cilium-config",
			"name": "identity-management-mode",
			"value": "agent",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 101,
			},
		},
		{
			"component": "cilium-config",
			"name": "install-no-conntrack-iptables-rules",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 102,
			},
		},
		{
			"component": "cilium-config",
			"name": "ipam",
			"value": "cluster-pool",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 103,
			},
		},
		{
			"component": "cilium-config",
			"name": "ipam-cilium-node-update-rate",
			"value": "15s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 104,
			},
		},
		{
			"component": "cilium-config",
			"name": "iptables-random-fully",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 105,
			},
		},
		{
			"component": "cilium-config",
			"name": "k8s-require-ipv4-pod-cidr",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 106,
			},
		},
		{
			"component": "cilium-config",
			"name": "k8s-require-ipv6-pod-cidr",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 107,
			},
		},
		{
			"component": "cilium-config",
			"name": "kube-proxy-replacement",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 108,
			},
		},
		{
			"component": "cilium-config",
			"name": "kube-proxy-replacement-healthz-bind-address",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 109,
			},
		},
		{
			"component": "cilium-config",
			"name": "max-connected-clusters",
			"value": "255",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 110,
			},
		},
		{
			"component": "cilium-config",
			"name": "mesh-auth-enabled",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 111,
			},
		},
		{
			"component": "cilium-config",
			"name": "mesh-auth-gc-interval",
			"value": "5m0s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 112,
			},
		},
		{
			"component": "cilium-config",
			"name": "mesh-auth-queue-size",
			"value": "1024",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 113,
			},
		},
		{
			"component": "cilium-config",
			"name": "mesh-auth-rotated-identities-queue-size",
			"value": "1024",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 114,
			},
		},
		{
			"component": "cilium-config",
			"name": "metrics-sampling-interval",
			"value": "5m",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 115,
			},
		},
		{
			"component": "cilium-config",
			"name": "monitor-aggregation",
			"value": "medium",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 116,
			},
		},
		{
			"component": "cilium-config",
			"name": "monitor-aggregation-flags",
			"value": "all",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 117,
			},
		},
		{
			"component": "cilium-config",
			"name": "monitor-aggregation-interval",
			"value": "5s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 118,
			},
		},
		{
			"component": "cilium-config",
			"name": "nat-map-stats-entries",
			"value": "32",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 119,
			},
		},
		{
			"component": "cilium-config",
			"name": "nat-map-stats-interval",
			"value": "30s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 120,
			},
		},
		{
			"component": "cilium-config",
			"name": "node-port-bind-protection",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 121,
			},
		},
		{
			"component": "cilium-config",
			"name": "nodes-gc-interval",
			"value": "5m0s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 122,
			},
		},
		{
			"component": "cilium-config",
			"name": "operator-api-serve-addr",
			"value": "127.0.0.1:9234",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 123,
			},
		},
		{
			"component": "cilium-config",
			"name": "operator-prometheus-serve-addr",
			"value": ":9963",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 124,
			},
		},
		{
			"component": "cilium-config",
			"name": "packetization-layer-pmtud-mode",
			"value": "blackhole",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 125,
			},
		},
		{
			"component": "cilium-config",
			"name": "policy-default-local-cluster",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 126,
			},
		},
		{
			"component": "cilium-config",
			"name": "policy-deny-response",
			"value": "none",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 127,
			},
		},
		{
			"component": "cilium-config",
			"name": "policy-secrets-namespace",
			"value": "cilium-secrets",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 128,
			},
		},
		{
			"component": "cilium-config",
			"name": "policy-secrets-only-from-secrets-namespace",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 129,
			},
		},
		{
			"component": "cilium-config",
			"name": "preallocate-bpf-maps",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 130,
			},
		},
		{
			"component": "cilium-config",
			"name": "procfs",
			"value": "/host/proc",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 131,
			},
		},
		{
			"component": "cilium-config",
			"name": "prometheus-serve-addr",
			"value": ":9962",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 132,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-cluster-max-connections",
			"value": "1024",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 133,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-cluster-max-pending-requests",
			"value": "1024",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 134,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-cluster-max-requests",
			"value": "1024",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 135,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-connect-timeout",
			"value": "2",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 136,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-idle-timeout-seconds",
			"value": "60",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 137,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-initial-fetch-timeout",
			"value": "30",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 138,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-max-active-downstream-connections",
			"value": "50000",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 139,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-max-concurrent-retries",
			"value": "128",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 140,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-max-connection-duration-seconds",
			"value": "0",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 141,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-max-requests-per-connection",
			"value": "0",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 142,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-prometheus-port",
			"value": "9964",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 143,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-use-original-source-address",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 144,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-xff-num-trusted-hops-egress",
			"value": "0",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 145,
			},
		},
		{
			"component": "cilium-config",
			"name": "proxy-xff-num-trusted-hops-ingress",
			"value": "0",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 146,
			},
		},
		{
			"component": "cilium-config",
			"name": "remove-cilium-node-taints",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 147,
			},
		},
		{
			"component": "cilium-config",
			"name": "routing-mode",
			"value": "tunnel",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 148,
			},
		},
		{
			"component": "cilium-config",
			"name": "service-no-backend-response",
			"value": "reject",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 149,
			},
		},
		{
			"component": "cilium-config",
			"name": "set-cilium-is-up-condition",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 150,
			},
		},
		{
			"component": "cilium-config",
			"name": "set-cilium-node-taints",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 151,
			},
		},
		{
			"component": "cilium-config",
			"name": "synchronize-k8s-nodes",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 152,
			},
		},
		{
			"component": "cilium-config",
			"name": "tofqdns-dns-reject-response-code",
			"value": "refused",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 153,
			},
		},
		{
			"component": "cilium-config",
			"name": "tofqdns-enable-dns-compression",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 154,
			},
		},
		{
			"component": "cilium-config",
			"name": "tofqdns-endpoint-max-ip-per-hostname",
			"value": "1000",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 155,
			},
		},
		{
			"component": "cilium-config",
			"name": "tofqdns-idle-connection-grace-period",
			"value": "0s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 156,
			},
		},
		{
			"component": "cilium-config",
			"name": "tofqdns-max-deferred-connection-deletes",
			"value": "10000",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 157,
			},
		},
		{
			"component": "cilium-config",
			"name": "tofqdns-preallocate-identities",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 158,
			},
		},
		{
			"component": "cilium-config",
			"name": "tofqdns-proxy-response-max-delay",
			"value": "100ms",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 159,
			},
		},
		{
			"component": "cilium-config",
			"name": "tunnel-protocol",
			"value": "vxlan",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 160,
			},
		},
		{
			"component": "cilium-config",
			"name": "tunnel-source-port-range",
			"value": "0-0",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 161,
			},
		},
		{
			"component": "cilium-config",
			"name": "unmanaged-pod-watcher-interval",
			"value": "15s",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 162,
			},
		},
		{
			"component": "cilium-config",
			"name": "vtep-cidr",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 163,
			},
		},
		{
			"component": "cilium-config",
			"name": "vtep-endpoint",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 164,
			},
		},
		{
			"component": "cilium-config",
			"name": "vtep-mac",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 165,
			},
		},
		{
			"component": "cilium-config",
			"name": "vtep-mask",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 166,
			},
		},
		{
			"component": "cilium-config",
			"name": "write-cni-conf-when-ready",
			"value": "/host/etc/cni/net.d/05-cilium.conflist",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 167,
			},
		},
	],
	"flow_drops": [
		{
			"node": "node1",
			"verdict": "DROPPED",
			"reason": "POLICY_DENIED",
			"code": 133,
			"direction": "INGRESS",
			"source_namespace": "demo",
			"source_workload": "client",
			"source_pod": "client-68c79d4b99-2tz8t",
			"source_identity": 112022,
			"source_labels": [
				"k8s:app=client",
				"k8s:io.cilium.k8s.policy.cluster=lab",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source_ip": "10.244.0.181",
			"destination_namespace": "demo",
			"destination_workload": "web",
			"destination_pod": "web-79c6b4c86b-tl872",
			"destination_identity": 108295,
			"destination_labels": [
				"k8s:app=web",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"destination_ip": "10.244.0.209",
			"destination_port": 8080,
			"protocol": "TCP",
			"count": 12,
			"first_at": "2026-11-23T02:51:30.1Z",
			"first_at_unix": 1795402290.1,
			"last_at": "2026-11-23T02:51:30.111Z",
			"last_at_unix": 1795402290.111,
			"last_age_seconds": 0.551575303,
			"samples": [
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 146,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.100Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"10.244.0.181\",\"destination\":\"10.244.0.209\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40000,\"destination_port\":8080}},\"source\":{\"ID\":225,\"identity\":112022,\"namespace\":\"demo\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.policy.cluster=lab\",\"k8s:io.kubernetes.pod.namespace=demo\"],\"pod_name\":\"client-68c79d4b99-2tz8t\",\"workloads\":[{\"name\":\"client\",\"kind\":\"Deployment\"}]},\"destination\":{\"ID\":225,\"identity\":108…",
				},
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 157,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:51:30.111Z\",\"verdict\":\"DROPPED\",\"drop_reason\":133,\"IP\":{\"source\":\"10.244.0.181\",\"destination\":\"10.244.0.209\",\"ipVersion\":\"IPv4\"},\"l4\":{\"TCP\":{\"source_port\":40011,\"destination_port\":8080}},\"source\":{\"ID\":225,\"identity\":112022,\"namespace\":\"demo\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.policy.cluster=lab\",\"k8s:io.kubernetes.pod.namespace=demo\"],\"pod_name\":\"client-68c79d4b99-2tz8t\",\"workloads\":[{\"name\":\"client\",\"kind\":\"Deployment\"}]},\"destination\":{\"ID\":225,\"identity\":108…",
				},
			],
			"source": {
				"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
				"line": 146,
			},
		},
		{
			"node": "node1",
			"verdict": "DROPPED",
			"reason": "UNSUPPORTED_L3_PROTOCOL",
			"code": 139,
			"direction": "INGRESS",
			"source_identity": 112022,
			"source_labels": [
				"k8s:app=client",
				"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
				"k8s:io.cilium.k8s.policy.cluster=lab",
				"k8s:io.cilium.k8s.policy.serviceaccount=default",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source_ip": "fe80::b0e6:64ff:feef:e9d8",
			"destination_labels": [
				"reserved:unknown",
			],
			"destination_ip": "ff02::2",
			"protocol": "ICMPv6",
			"count": 7,
			"first_at": "2026-11-23T02:50:08.981367963Z",
			"first_at_unix": 1795402208.981,
			"last_at": "2026-11-23T02:50:42.037455734Z",
			"last_at_unix": 1795402242.037,
			"last_age_seconds": 48.625119569,
			"samples": [
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 12,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:08.981367963Z\",\"uuid\":\"33e013b7-3e5a-4428-8118-c4e610718acc\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"b2:e6:64:ef:e9:d8\",\"destination\":\"33:33:00:00:00:16\"},\"IP\":{\"source\":\"::\",\"destination\":\"ff02::16\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":143}},\"source\":{\"identity\":112022,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo\",…",
				},
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 55,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:42.037455734Z\",\"uuid\":\"af7d6e9d-50e4-44f2-a861-b5ffa93ec1dd\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"b2:e6:64:ef:e9:d8\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::b0e6:64ff:feef:e9d8\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":112022,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=client\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.i…",
				},
			],
			"source": {
				"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
				"line": 12,
			},
		},
		{
			"node": "node1",
			"verdict": "DROPPED",
			"reason": "UNSUPPORTED_L3_PROTOCOL",
			"code": 139,
			"direction": "INGRESS",
			"source_identity": 108295,
			"source_labels": [
				"k8s:app=web",
				"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
				"k8s:io.cilium.k8s.policy.cluster=lab",
				"k8s:io.cilium.k8s.policy.serviceaccount=default",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source_ip": "fe80::ec9a:6eff:fee4:a649",
			"destination_labels": [
				"reserved:unknown",
			],
			"destination_ip": "ff02::2",
			"protocol": "ICMPv6",
			"count": 5,
			"first_at": "2026-11-23T02:50:15.001380914Z",
			"first_at_unix": 1795402215.001,
			"last_at": "2026-11-23T02:50:38.197340112Z",
			"last_at_unix": 1795402238.197,
			"last_age_seconds": 52.465235191,
			"samples": [
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 21,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:15.001380914Z\",\"uuid\":\"db4affef-5ff7-49a7-9b7c-0fcaa37dbc58\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"fe:6e:d3:d2:c0:46\",\"destination\":\"33:33:ff:d2:c0:46\"},\"IP\":{\"source\":\"::\",\"destination\":\"ff02::1:ffd2:c046\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":135}},\"source\":{\"identity\":108295,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=web\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=…",
				},
				{
					"source": {
						"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
						"line": 50,
					},
					"text": "{\"flow\":{\"time\":\"2026-11-23T02:50:38.197340112Z\",\"uuid\":\"db1fadef-dd20-4bdb-950f-8416f22f6b7f\",\"emitter\":{\"name\":\"Hubble\",\"version\":\"1.20.2+gmodulebuild\"},\"verdict\":\"DROPPED\",\"drop_reason\":139,\"ethernet\":{\"source\":\"ee:9a:6e:e4:a6:49\",\"destination\":\"33:33:00:00:00:02\"},\"IP\":{\"source\":\"fe80::ec9a:6eff:fee4:a649\",\"destination\":\"ff02::2\",\"ipVersion\":\"IPv6\"},\"l4\":{\"ICMPv6\":{\"type\":133}},\"source\":{\"identity\":108295,\"cluster_name\":\"lab\",\"labels\":[\"k8s:app=web\",\"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/m…",
				},
			],
			"source": {
				"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
				"line": 21,
			},
		},
	],
	"remote_clusters": [
		{
			"node": "node1",
			"name": "west",
			"ready": true,
			"nodes_count": 2,
			"endpoints_count": 8,
			"identities_count": 8,
			"services_count": 9,
			"reconnections_total": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 116,
			},
		},
	],
}
