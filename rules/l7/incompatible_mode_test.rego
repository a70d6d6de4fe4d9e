# Generated from incompatible_mode.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.l7.incompatible_mode_test

import data.cilium.l7.incompatible_mode

test_fires if {
	findings := incompatible_mode.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"agent_proxy": [],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-bpf-tproxy",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 73,
			},
		},
	],
	"policies": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "to-fqdn",
			"rule": 0,
			"selector": "app=web",
			"selects_nodes": false,
			"has_ingress": false,
			"has_egress": true,
			"ingress_default_deny": false,
			"egress_default_deny": true,
			"features": [
				"fqdn",
			],
			"fqdn_patterns": [
				"api.example.com",
			],
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
}

test_quiet if {
	findings := incompatible_mode.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"agent_proxy": [
		{
			"node": "node1",
			"state": "OK",
			"ip": "10.244.0.132",
			"redirects_count": 0,
			"port_min": 10000,
			"port_max": 20000,
			"envoy": "embedded",
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 64,
			},
		},
		{
			"node": "node2",
			"state": "OK",
			"ip": "10.244.1.28",
			"redirects_count": 0,
			"port_min": 10000,
			"port_max": 20000,
			"envoy": "embedded",
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 40,
			},
		},
	],
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-bpf-tproxy",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 73,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-policy-secrets-sync",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 74,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-sctp",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 75,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-service-topology",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 76,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-source-ip-verification",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 77,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-tcx",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 78,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-vtep",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 79,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-well-known-identities",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 80,
			},
		},
		{
			"component": "cilium-config",
			"name": "enable-xt-socket-fallback",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 81,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-access-log-buffer-size",
			"value": "4096",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 82,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-access-log-enabled",
			"value": "true",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 83,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-base-id",
			"value": "0",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 84,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-keep-cap-netbindservice",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 85,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-node-locality-enabled",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 86,
			},
		},
		{
			"component": "cilium-config",
			"name": "envoy-xds-mode",
			"value": "ads",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 87,
			},
		},
		{
			"component": "cilium-config",
			"name": "external-envoy-proxy",
			"value": "false",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 88,
			},
		},
	],
	"policies": [],
}
