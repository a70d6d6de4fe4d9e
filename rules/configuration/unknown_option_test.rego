# Generated from unknown_option.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.configuration.unknown_option_test

import data.cilium.configuration.unknown_option

test_fires if {
	findings := unknown_option.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"agent_options": [
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "policy-external-group-sync-interval",
			"value": "10m0s",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 238,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "policy-secrets-namespace",
			"value": "cilium-secrets",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 239,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "policy-secrets-only-from-secrets-namespace",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 240,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "preallocate-bpf-maps",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 241,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "procfs",
			"value": "/host/proc",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 242,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "prometheus-serve-addr",
			"value": ":9962",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 243,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-cluster-max-connections",
			"value": "1024",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 244,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-cluster-max-pending-requests",
			"value": "1024",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 245,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-cluster-max-requests",
			"value": "1024",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 246,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-connect-timeout",
			"value": "2",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 247,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-idle-timeout-seconds",
			"value": "60",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 248,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-initial-fetch-timeout",
			"value": "30",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 249,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-max-active-downstream-connections",
			"value": "50000",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 250,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-max-concurrent-retries",
			"value": "128",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 251,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-max-connection-duration-seconds",
			"value": "0",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 252,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-max-requests-per-connection",
			"value": "0",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 253,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-prometheus-port",
			"value": "9964",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 254,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-stream-idle-timeout-seconds",
			"value": "300",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 255,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-use-original-source-address",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 256,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-xff-num-trusted-hops-egress",
			"value": "0",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 257,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "proxy-xff-num-trusted-hops-ingress",
			"value": "0",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 258,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "register-dummy-external-group",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 259,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "remove-cilium-node-taints",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 260,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "routing-mode",
			"value": "tunnel",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 261,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "service-no-backend-response",
			"value": "reject",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 262,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "set-cilium-is-up-condition",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 263,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "set-cilium-node-taints",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 264,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "shell-sock-path",
			"value": "/var/run/cilium/shell.sock",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 265,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "skip-crd-creation",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 266,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "synchronize-k8s-nodes",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 267,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "synchronize-k8s-services",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 268,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "taint-sync-workers",
			"value": "10",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 269,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "tofqdns-dns-reject-response-code",
			"value": "refused",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 270,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "tofqdns-enable-dns-compression",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 271,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "tofqdns-endpoint-max-ip-per-hostname",
			"value": "1000",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 272,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "tofqdns-idle-connection-grace-period",
			"value": "0s",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 273,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "tofqdns-max-deferred-connection-deletes",
			"value": "10000",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 274,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "tofqdns-preallocate-identities",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 275,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "tofqdns-proxy-response-max-delay",
			"value": "100ms",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 276,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "tunnel-protocol",
			"value": "vxlan",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 277,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "tunnel-source-port-range",
			"value": "0-0",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 278,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "unmanaged-pod-watcher-interval",
			"value": "15s",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 279,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "validate-network-policy",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 280,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "version",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 281,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "vtep-cidr",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 282,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "vtep-endpoint",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 283,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "vtep-mac",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 284,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "vtep-mask",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 285,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "write-cni-conf-when-ready",
			"value": "/host/etc/cni/net.d/05-cilium.conflist",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 286,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "ztunnel-ca-type",
			"value": "internal",
			"source": {
				"file": "logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator-20261123-025122.log",
				"line": 287,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "agent-health-port",
			"value": "9879",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 6,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "agent-health-require-k8s-connectivity",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 7,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "agent-labels",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 8,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "agent-liveness-update-interval",
			"value": "1s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 9,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 10,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "alibabacloud-security-group-tags",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 11,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "alibabacloud-security-groups",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 12,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "alibabacloud-vswitch-tags",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 13,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "alibabacloud-vswitches",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 14,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "allocator-list-timeout",
			"value": "3m0s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 15,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "allow-icmp-frag-needed",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 16,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "allow-localhost",
			"value": "auto",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 17,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "allow-unsafe-policy-skb-usage",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 18,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "annotate-k8s-node",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 19,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "api-rate-limit",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 20,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "auto-create-cilium-node-resource",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 21,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "auto-direct-node-routes",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 22,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "azure-interface-name",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 23,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bgp-router-id-allocation-ip-pool",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 24,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bgp-router-id-allocation-mode",
			"value": "default",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 25,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "boot-id-file",
			"value": "/proc/sys/kernel/random/boot_id",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 26,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-auth-map-max",
			"value": "524288",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 27,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-conntrack-accounting",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 28,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-ct-global-any-max",
			"value": "262144",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 29,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-map-event-buffers",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 72,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-nat-global-max",
			"value": "524288",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 73,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-neigh-global-max",
			"value": "524288",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 74,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-node-map-max",
			"value": "16384",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 75,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-policy-map-full-reconciliation-interval",
			"value": "15m0s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 76,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-policy-map-max",
			"value": "16384",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 77,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-policy-map-pressure-metrics-threshold",
			"value": "0.1",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 78,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-policy-stats-map-max",
			"value": "65536",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 79,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-root",
			"value": "/sys/fs/bpf",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 80,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bpf-sock-rev-map-max",
			"value": "0",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 81,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "bypass-ip-availability-upon-restore",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 82,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "certificates-directory",
			"value": "/var/run/cilium/certs",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 83,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cgroup-root",
			"value": "/run/cilium/cgroupv2",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 84,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cilium-endpoint-gc-interval",
			"value": "5m0s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 85,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cluster-health-port",
			"value": "4240",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 86,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cluster-id",
			"value": "1",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 87,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cluster-name",
			"value": "lab",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 88,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cluster-pool-ipv4-cidr",
			"value": "10.244.0.0/16",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 89,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cluster-pool-ipv4-mask-size",
			"value": "24",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 90,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "clustermesh-cache-ttl",
			"value": "0s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 91,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "clustermesh-config",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 92,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "clustermesh-default-global-namespace",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 93,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "clustermesh-enable-endpoint-sync",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 94,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "clustermesh-enable-mcs-api",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 95,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "clustermesh-mcs-api-install-crds",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 96,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "clustermesh-service-v2",
			"value": "prefer-legacy",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 97,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "clustermesh-sync-timeout",
			"value": "1m0s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 98,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cmdref",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 99,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cni-chaining-mode",
			"value": "none",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 100,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cni-chaining-target",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 101,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cni-exclusive",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 102,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cni-external-routing",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 103,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "cni-log-file",
			"value": "/var/run/cilium/cilium-cni.log",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 104,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "config",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 105,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "config-dir",
			"value": "/tmp/cilium/config-map",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 106,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "config-sources",
			"value": "[{\"kind\":\"config-map\",\"namespace\":\"kube-system\",\"name\":\"cilium-config\"}]",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 107,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "config-sources-overrides",
			"value": "{\"allowConfigKeys\":[],\"denyConfigKeys\":[]}",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 108,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "connectivity-probe-frequency-ratio",
			"value": "0.5",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 109,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "conntrack-gc-interval",
			"value": "0s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 110,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "conntrack-gc-max-interval",
			"value": "0s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 111,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "container-ip-local-reserved-ports",
			"value": "auto",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 112,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "controller-group-metrics",
			"value": "write-cni-file,sync-host-ips,sync-lb-maps-with-k8s-services",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 113,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "crd-wait-timeout",
			"value": "5m0s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 114,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "custom-cni-conf",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 115,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "datapath-mode",
			"value": "veth",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 116,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "datapath-plugins-state-dir",
			"value": "/var/run/cilium/plugins",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 117,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "debug",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 118,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "debug-verbose",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 119,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "default-lb-service-ipam",
			"value": "lbipam",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 120,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "derive-masq-ip-addr-from-device",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 121,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "devices",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 122,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "direct-routing-device",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 123,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "direct-routing-skip-unreachable",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 124,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "disable-endpoint-crd",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 125,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "disable-envoy-version-check",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 126,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "disable-external-ip-mitigation",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 127,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "disable-iptables-feeder-rules",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 128,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dns-max-ips-per-restored-rule",
			"value": "1000",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 129,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dns-policy-unload-on-shutdown",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 130,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dnsproxy-concurrency-limit",
			"value": "0",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 131,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dnsproxy-concurrency-processing-grace-period",
			"value": "0s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 132,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dnsproxy-enable-transparent-mode",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 133,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dnsproxy-insecure-skip-transparent-mode-check",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 134,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dnsproxy-lock-count",
			"value": "131",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 135,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dnsproxy-lock-timeout",
			"value": "500ms",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 136,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dnsproxy-socket-linger-timeout",
			"value": "10",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 137,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "dynamic-lifecycle-config",
			"value": "[]",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 138,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "egress-gateway-policy-map-max",
			"value": "16384",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 139,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "egress-gateway-reconciliation-trigger-interval",
			"value": "1s",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 140,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "egress-masquerade-interfaces",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 141,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-active-connection-tracking",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 142,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-auto-protect-node-port-range",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 143,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-bandwidth-manager",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 144,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-bbr",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 145,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-bbr-hostns-only",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 146,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-bgp-control-plane",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 147,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-bgp-control-plane-status-report",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 148,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-bgp-legacy-origin-attribute",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 149,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-bpf-clock-probe",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 150,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-bpf-masquerade",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 151,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-bpf-tproxy",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 152,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-cilium-api-server-access",
			"value": "*",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 153,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-cilium-clusterwide-network-policy",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 154,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-cilium-endpoint-slice",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 155,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-cilium-health-api-server-access",
			"value": "*",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 156,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-cilium-network-policy",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 157,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ciliumnode-crd",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 158,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-datapath-plugins",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 159,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-drift-checker",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 160,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-dynamic-config",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 161,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-dynamic-lifecycle-manager",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 162,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-dynamic-source-lookup-nodeport",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 163,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-egress-gateway",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 164,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-encryption-strict-mode-egress",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 165,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-encryption-strict-mode-ingress",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 166,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-endpoint-health-checking",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 167,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-endpoint-lockdown-on-policy-overflow",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 168,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-endpoint-routes",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 169,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-envoy-config",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 170,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-extended-ip-protocols",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 171,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-gateway-api",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 172,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-gops",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 173,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-health-check-loadbalancer-ip",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 174,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-health-check-nodeport",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 175,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-health-checking",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 176,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-host-firewall",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 177,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-host-legacy-routing",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 178,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-hubble",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 179,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-hubble-open-metrics",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 180,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-icmp-rules",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 181,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-identity-mark",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 182,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ingress-controller",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 183,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ip-masq-agent",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 184,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipip-termination",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 185,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipsec",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 186,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipsec-key-watcher",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 187,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipsec-xfrm-state-caching",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 188,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipv4",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 189,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipv4-big-tcp",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 190,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipv4-fragment-tracking",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 191,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipv4-masquerade",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 192,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipv6",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 193,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipv6-big-tcp",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 194,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipv6-fragment-tracking",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 195,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipv6-masquerade",
			"value": "true",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 196,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "enable-ipv6-ndp",
			"value": "false",
			"source": {
				"file": "logs-cilium-x4qvg-cilium-agent-20261123-025122.log",
				"line": 197,
			},
		},
	],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-bpf-masqurade",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 3,
			},
		},
	],
}

test_fires_old if {
	findings := unknown_option.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"agent_options": [
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "hubble-tls-key-file",
			"value": "/var/lib/cilium/tls/hubble/server.key",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 238,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "identity-allocation-mode",
			"value": "crd",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 239,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "identity-change-grace-period",
			"value": "5s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 240,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "identity-gc-interval",
			"value": "15m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 241,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "identity-heartbeat-timeout",
			"value": "30m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 242,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "identity-restore-grace-period",
			"value": "10m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 243,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "install-egress-gateway-routes",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 244,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "install-iptables-rules",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 245,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "install-no-conntrack-iptables-rules",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 246,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ip-allocation-timeout",
			"value": "2m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 247,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ip-masq-agent-config-path",
			"value": "/etc/config/ip-masq-agent",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 248,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipam",
			"value": "cluster-pool",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 249,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipam-cilium-node-update-rate",
			"value": "15s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 250,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipam-default-ip-pool",
			"value": "default",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 251,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipam-multi-pool-pre-allocation",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 252,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipsec-key-file",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 253,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipsec-key-rotation-duration",
			"value": "5m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 254,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "iptables-lock-timeout",
			"value": "5s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 255,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "iptables-random-fully",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 256,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv4-native-routing-cidr",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 257,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv4-node",
			"value": "auto",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 258,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv4-pod-subnets",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 259,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv4-range",
			"value": "auto",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 260,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv4-service-loopback-address",
			"value": "169.254.42.1",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 261,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv4-service-range",
			"value": "auto",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 262,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv6-cluster-alloc-cidr",
			"value": "f00d::/64",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 263,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv6-mcast-device",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 264,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv6-native-routing-cidr",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 265,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv6-node",
			"value": "auto",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 266,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv6-pod-subnets",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 267,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv6-range",
			"value": "auto",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 268,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "ipv6-service-range",
			"value": "auto",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 269,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "join-cluster",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 270,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-api-server",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 271,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-client-burst",
			"value": "20",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 272,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-client-qps",
			"value": "10",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 273,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-heartbeat-timeout",
			"value": "30s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 274,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-kubeconfig-path",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 275,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-namespace",
			"value": "kube-system",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 276,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-require-ipv4-pod-cidr",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 277,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-require-ipv6-pod-cidr",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 278,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-service-cache-size",
			"value": "128",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 279,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-service-proxy-name",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 280,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-sync-timeout",
			"value": "3m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 281,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "k8s-watcher-endpoint-selector",
			"value": "metadata.name!=kube-scheduler,metadata.name!=kube-controller-manager,metadata.name!=etcd-operator,metadata.name!=gcp-controller-manager",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 282,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "keep-config",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 283,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "kube-proxy-replacement",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 284,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "kube-proxy-replacement-healthz-bind-address",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 285,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "kvstore",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 286,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "kvstore-connectivity-timeout",
			"value": "2m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 287,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "kvstore-lease-ttl",
			"value": "15m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 288,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "kvstore-max-consecutive-quorum-errors",
			"value": "2",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 289,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "kvstore-opt",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 290,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "kvstore-periodic-sync",
			"value": "5m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 291,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "l2-announcements-lease-duration",
			"value": "15s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 292,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "l2-announcements-renew-deadline",
			"value": "5s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 293,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "l2-announcements-retry-period",
			"value": "2s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 294,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "l2-pod-announcements-interface",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 295,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "label-prefix-file",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 296,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "labels",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 297,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "legacy-turn-off-k8s-event-handover",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 298,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "lib-dir",
			"value": "/var/lib/cilium",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 299,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "local-max-addr-scope",
			"value": "252",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 300,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "local-router-ipv4",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 301,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "local-router-ipv6",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 302,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "log-driver",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 303,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "log-opt",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 304,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "log-system-load",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 305,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "max-connected-clusters",
			"value": "255",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 306,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "max-controller-interval",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 307,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "max-internal-timer-delay",
			"value": "0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 308,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mesh-auth-enabled",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 309,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mesh-auth-gc-interval",
			"value": "5m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 310,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mesh-auth-mutual-connect-timeout",
			"value": "5s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 311,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mesh-auth-mutual-listener-port",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 312,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mesh-auth-queue-size",
			"value": "1024",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 313,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mesh-auth-rotated-identities-queue-size",
			"value": "1024",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 314,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mesh-auth-signal-backoff-duration",
			"value": "1s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 315,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mesh-auth-spiffe-trust-domain",
			"value": "spiffe.cilium",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 316,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mesh-auth-spire-admin-socket",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 317,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "metrics",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 318,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mke-cgroup-mount",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 319,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "monitor-aggregation",
			"value": "medium",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 320,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "monitor-aggregation-flags",
			"value": "all",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 321,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "monitor-aggregation-interval",
			"value": "5s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 322,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "monitor-queue-size",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 323,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "mtu",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 324,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "node-encryption-opt-out-labels",
			"value": "node-role.kubernetes.io/control-plane",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 325,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "node-port-acceleration",
			"value": "disabled",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 326,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "node-port-algorithm",
			"value": "random",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 327,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "node-port-bind-protection",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 328,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "node-port-mode",
			"value": "snat",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 329,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "node-port-range",
			"value": "30000,32767",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 330,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "nodeport-addresses",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 331,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "nodes-gc-interval",
			"value": "5m0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 332,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "operator-api-serve-addr",
			"value": "127.0.0.1:9234",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 333,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "operator-prometheus-serve-addr",
			"value": ":9963",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 334,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "policy-audit-mode",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 335,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "policy-cidr-match-mode",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 336,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "policy-queue-size",
			"value": "100",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 337,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "policy-trigger-interval",
			"value": "1s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 338,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "pprof",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 339,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "pprof-address",
			"value": "localhost",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 340,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "pprof-port",
			"value": "6060",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 341,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "preallocate-bpf-maps",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 342,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "prepend-iptables-chains",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 343,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "procfs",
			"value": "/host/proc",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 344,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "prometheus-serve-addr",
			"value": ":9962",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 345,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "proxy-connect-timeout",
			"value": "2",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 346,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "proxy-gid",
			"value": "1337",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 347,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "proxy-idle-timeout-seconds",
			"value": "60",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 348,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "proxy-max-connection-duration-seconds",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 349,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "proxy-max-requests-per-connection",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 350,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "proxy-prometheus-port",
			"value": "9964",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 351,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "proxy-xff-num-trusted-hops-egress",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 352,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "proxy-xff-num-trusted-hops-ingress",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 353,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "read-cni-conf",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 354,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "remove-cilium-node-taints",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 355,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "restore",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 356,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "restored-proxy-ports-age-limit",
			"value": "15",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 357,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "route-metric",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 358,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "routing-mode",
			"value": "tunnel",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 359,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "service-no-backend-response",
			"value": "reject",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 360,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "set-cilium-is-up-condition",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 361,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "set-cilium-node-taints",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 362,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "sidecar-istio-proxy-image",
			"value": "cilium/istio_proxy",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 363,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "skip-cnp-status-startup-clean",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 364,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "socket-path",
			"value": "/var/run/cilium/cilium.sock",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 365,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "srv6-encap-mode",
			"value": "reduced",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 366,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "state-dir",
			"value": "/var/run/cilium",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 367,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "synchronize-k8s-nodes",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 368,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tofqdns-dns-reject-response-code",
			"value": "refused",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 369,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tofqdns-enable-dns-compression",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 370,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tofqdns-endpoint-max-ip-per-hostname",
			"value": "50",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 371,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tofqdns-idle-connection-grace-period",
			"value": "0s",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 372,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tofqdns-max-deferred-connection-deletes",
			"value": "10000",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 373,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tofqdns-min-ttl",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 374,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tofqdns-pre-cache",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 375,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tofqdns-proxy-port",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 376,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tofqdns-proxy-response-max-delay",
			"value": "100ms",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 377,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "trace-payloadlen",
			"value": "128",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 378,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "trace-sock",
			"value": "true",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 379,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tunnel-port",
			"value": "0",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 380,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "tunnel-protocol",
			"value": "vxlan",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 381,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "unmanaged-pod-watcher-interval",
			"value": "15",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 382,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "use-cilium-internal-ip-for-ipsec",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 383,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "version",
			"value": "false",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 384,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "vlan-bpf-bypass",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 385,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "vtep-cidr",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 386,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "vtep-endpoint",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 387,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "bpf-map-dynamic-size-ratio",
			"value": "0.0025",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 11,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "bpf-policy-map-max",
			"value": "16384",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 12,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "bpf-root",
			"value": "/sys/fs/bpf",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 13,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "ces-max-ciliumendpoints-per-ces",
			"value": "100",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 14,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "ces-slice-mode",
			"value": "cesSliceModeIdentity",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 15,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "ces-write-qps-burst",
			"value": "20",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 16,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "ces-write-qps-limit",
			"value": "10",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 17,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cgroup-root",
			"value": "/run/cilium/cgroupv2",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 18,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cilium-endpoint-gc-interval",
			"value": "5m0s",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 19,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cilium-pod-labels",
			"value": "k8s-app=cilium",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 20,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cilium-pod-namespace",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 21,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cluster-id",
			"value": "1",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 22,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cluster-name",
			"value": "lab",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 23,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cluster-pool-ipv4-cidr",
			"value": "10.244.0.0/16",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 24,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cluster-pool-ipv4-mask-size",
			"value": "24",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 25,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cluster-pool-ipv6-cidr",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 26,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cluster-pool-ipv6-mask-size",
			"value": "112",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 27,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cmdref",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 28,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cni-exclusive",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 29,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cni-log-file",
			"value": "/var/run/cilium/cilium-cni.log",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 30,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cnp-status-cleanup-burst",
			"value": "20",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 31,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "cnp-status-cleanup-qps",
			"value": "10",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 32,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "config",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 33,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "config-dir",
			"value": "/tmp/cilium/config-map-op",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 34,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "controller-group-metrics",
			"value": "write-cni-file,sync-host-ips,sync-lb-maps-with-k8s-services",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 35,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "custom-cni-conf",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 36,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "debug",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 37,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "disable-endpoint-crd",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 38,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "dnsproxy-enable-transparent-mode",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 39,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "dnsproxy-socket-linger-timeout",
			"value": "10",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 40,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "egress-gateway-reconciliation-trigger-interval",
			"value": "1s",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 41,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-auto-protect-node-port-range",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 42,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-bgp-control-plane",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 43,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-bpf-clock-probe",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 44,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-cilium-endpoint-slice",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 45,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-cilium-operator-server-access",
			"value": "*",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 46,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-endpoint-health-checking",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 47,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-gateway-api-secrets-sync",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 48,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-health-check-loadbalancer-ip",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 49,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-health-check-nodeport",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 50,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-health-checking",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 51,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-hubble",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 52,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-ingress-controller",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 53,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-ingress-proxy-protocol",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 54,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-ingress-secrets-sync",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 55,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-ipv4",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 56,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-ipv4-big-tcp",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 57,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-ipv4-egress-gateway",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 58,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-ipv4-masquerade",
			"value": "true",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 59,
			},
		},
		{
			"component": "cilium-operator",
			"node": "node1",
			"name": "enable-ipv6",
			"value": "false",
			"source": {
				"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
				"line": 60,
			},
		},
	],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "routing-mod",
			"value": "native",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 3,
			},
		},
	],
}

test_quiet if {
	findings := unknown_option.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"agent_options": [
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "agent-health-port",
			"value": "9879",
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 6,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "agent-health-require-k8s-connectivity",
			"value": "true",
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 7,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "agent-labels",
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 8,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "agent-liveness-update-interval",
			"value": "1s",
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 9,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 10,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "alibabacloud-security-group-tags",
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 11,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "alibabacloud-security-groups",
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 12,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node1",
			"name": "alibabacloud-vswitch-tags",
			"source": {
				"file": "logs-cilium-88hf7-cilium-agent-20261123-025122.log",
				"line": 13,
			},
		},
	],
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
}

test_quiet_old if {
	findings := unknown_option.findings with data.sysdump as quiet_old_facts
	count(findings) == 0
}

quiet_old_facts := {
	"agent_options": [
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "agent-health-port",
			"value": "9879",
			"source": {
				"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
				"line": 7,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "agent-labels",
			"source": {
				"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
				"line": 8,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "agent-liveness-update-interval",
			"value": "1s",
			"source": {
				"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
				"line": 9,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
				"line": 10,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "allocator-list-timeout",
			"value": "3m0s",
			"source": {
				"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
				"line": 11,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "allow-icmp-frag-needed",
			"value": "true",
			"source": {
				"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
				"line": 12,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "allow-localhost",
			"value": "auto",
			"source": {
				"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
				"line": 13,
			},
		},
		{
			"component": "cilium-agent",
			"node": "node2",
			"name": "annotate-k8s-node",
			"value": "false",
			"source": {
				"file": "logs-cilium-4sv9m-cilium-agent-20261123-025702.log",
				"line": 14,
			},
		},
	],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "agent-not-ready-taint-key",
			"value": "node.cilium.io/agent-not-ready",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 3,
			},
		},
		{
			"component": "cilium-config",
			"name": "arping-refresh-period",
			"value": "30s",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 4,
			},
		},
		{
			"component": "cilium-config",
			"name": "auto-direct-node-routes",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 5,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-acceleration",
			"value": "disabled",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 6,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-external-clusterip",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 7,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-map-max",
			"value": "65536",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 8,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-lb-sock",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 9,
			},
		},
		{
			"component": "cilium-config",
			"name": "bpf-map-dynamic-size-ratio",
			"value": "0.0025",
			"source": {
				"file": "cilium-configmap-20261123-025702.yaml",
				"line": 10,
			},
		},
	],
}
