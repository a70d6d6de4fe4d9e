# Generated from wireguard_handshake.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.encryption.wireguard_handshake_test

import data.cilium.encryption.wireguard_handshake

test_fires if {
	findings := wireguard_handshake.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cilium_nodes": [],
	"dump": [],
	"node": {
		"health_paths": [],
		"wireguard_peers": [
			{
				"node": "node1",
				"interface": "cilium_wg0",
				"local_public_key": "keyOfNode1=",
				"public_key": "keyOfNode2=",
				"endpoint": "172.30.0.12:51871",
				"never_handshaken": true,
				"allowed_ips": [
					"10.244.1.220/32",
				],
				"allowed_ips_count": 1,
				"received_bytes_total": 0,
				"transmitted_bytes_total": 9836672,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-debuginfo-20261123-025127.439+0000-UTC.json",
					"line": 717,
				},
			},
		],
	},
}

test_quiet if {
	findings := wireguard_handshake.findings with data.sysdump as quiet_facts
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
	"node": {
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
		],
		"wireguard_peers": [
			{
				"node": "node1",
				"interface": "cilium_wg0",
				"local_public_key": "keyOfNode1=",
				"public_key": "keyOfNode2=",
				"endpoint": "172.30.0.12:51871",
				"last_handshake_at": "2026-11-23T02:50:58Z",
				"last_handshake_at_unix": 1795402258,
				"never_handshaken": false,
				"allowed_ips": [
					"10.244.1.220/32",
					"10.244.1.28/32",
				],
				"allowed_ips_count": 2,
				"received_bytes_total": 2000,
				"transmitted_bytes_total": 3000,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-debuginfo-20261123-025127.439+0000-UTC.json",
					"line": 717,
				},
			},
		],
	},
}
