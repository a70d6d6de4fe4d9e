# Generated from envoy_config_off.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.l7.envoy_config_off_test

import data.cilium.l7.envoy_config_off

test_fires if {
	findings := envoy_config_off.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"configuration": [],
	"envoy_configurations": [
		{
			"kind": "CiliumEnvoyConfig",
			"namespace": "demo",
			"name": "lb",
			"services": [
				"demo/web",
			],
			"resources_count": 0,
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumenvoyconfigs-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
}

test_quiet if {
	findings := envoy_config_off.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"configuration": [
		{
			"component": "cilium-config",
			"name": "enable-envoy-config",
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
	"envoy_configurations": [
		{
			"kind": "CiliumEnvoyConfig",
			"namespace": "demo",
			"name": "lb",
			"services": [
				"demo/web",
			],
			"resources_count": 0,
			"created_at": "2026-11-23T02:40:00Z",
			"created_at_unix": 1795401600,
			"source": {
				"file": "ciliumenvoyconfigs-20261123-025122.yaml",
				"line": 7,
			},
		},
	],
}
