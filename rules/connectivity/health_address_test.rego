# Generated from health_address.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.connectivity.health_address_test

import data.cilium.connectivity.health_address

test_fires if {
	findings := health_address.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cilium_nodes": [
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"cilium_internal_ips": [
				"10.244.1.28",
			],
			"health_ips": [
				"10.244.1.77",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 171,
			},
		},
	],
	"health_paths": [
		{
			"node": "node2",
			"target_node": "node2",
			"path": "endpoint",
			"protocol": "http",
			"ip": "10.244.1.220",
			"primary": true,
			"local": true,
			"ok": true,
			"latency_seconds": 0.001537999,
			"probed_at": "2026-11-23T02:50:31Z",
			"probed_at_unix": 1795402231,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 22,
			},
		},
	],
}

test_quiet if {
	findings := health_address.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"cilium_nodes": [
		{
			"node": "node1",
			"internal_ips": [
				"172.30.0.11",
			],
			"cilium_internal_ips": [
				"10.244.0.132",
			],
			"health_ips": [
				"10.244.0.38",
			],
			"pod_cidrs": [
				"10.244.0.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 71,
			},
		},
		{
			"node": "node2",
			"internal_ips": [
				"172.30.0.12",
			],
			"cilium_internal_ips": [
				"10.244.1.28",
			],
			"health_ips": [
				"10.244.1.220",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 171,
			},
		},
	],
	"health_paths": [
		{
			"node": "node1",
			"target_node": "node1",
			"path": "host",
			"protocol": "icmp",
			"ip": "172.30.0.11",
			"primary": true,
			"local": true,
			"ok": true,
			"latency_seconds": 0.000310752,
			"probed_at": "2026-11-23T02:50:05Z",
			"probed_at_unix": 1795402205,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 40,
			},
		},
		{
			"node": "node1",
			"target_node": "node1",
			"path": "host",
			"protocol": "http",
			"ip": "172.30.0.11",
			"primary": true,
			"local": true,
			"ok": true,
			"latency_seconds": 0.000591275,
			"probed_at": "2026-11-23T02:50:05Z",
			"probed_at_unix": 1795402205,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 36,
			},
		},
		{
			"node": "node1",
			"target_node": "node1",
			"path": "endpoint",
			"protocol": "icmp",
			"ip": "10.244.0.38",
			"primary": true,
			"local": true,
			"ok": true,
			"latency_seconds": 0.000851277,
			"probed_at": "2026-11-23T02:50:30Z",
			"probed_at_unix": 1795402230,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 26,
			},
		},
		{
			"node": "node1",
			"target_node": "node1",
			"path": "endpoint",
			"protocol": "http",
			"ip": "10.244.0.38",
			"primary": true,
			"local": true,
			"ok": true,
			"latency_seconds": 0.002846306,
			"probed_at": "2026-11-23T02:50:30Z",
			"probed_at_unix": 1795402230,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 22,
			},
		},
		{
			"node": "node1",
			"target_node": "node2",
			"path": "endpoint",
			"protocol": "icmp",
			"ip": "10.244.1.220",
			"primary": true,
			"local": false,
			"ok": true,
			"latency_seconds": 0.009257088,
			"probed_at": "2026-11-23T02:50:54Z",
			"probed_at_unix": 1795402254,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 68,
			},
		},
		{
			"node": "node1",
			"target_node": "node2",
			"path": "endpoint",
			"protocol": "http",
			"ip": "10.244.1.220",
			"primary": true,
			"local": false,
			"ok": true,
			"latency_seconds": 0.006668696,
			"probed_at": "2026-11-23T02:50:54Z",
			"probed_at_unix": 1795402254,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 64,
			},
		},
		{
			"node": "node2",
			"target_node": "node2",
			"path": "host",
			"protocol": "icmp",
			"ip": "172.30.0.12",
			"primary": true,
			"local": true,
			"ok": true,
			"latency_seconds": 0.000535878,
			"probed_at": "2026-11-23T02:50:07Z",
			"probed_at_unix": 1795402207,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 40,
			},
		},
		{
			"node": "node2",
			"target_node": "node2",
			"path": "host",
			"protocol": "http",
			"ip": "172.30.0.12",
			"primary": true,
			"local": true,
			"ok": true,
			"latency_seconds": 0.001365993,
			"probed_at": "2026-11-23T02:50:07Z",
			"probed_at_unix": 1795402207,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 36,
			},
		},
	],
}
