# Generated from wireguard_peer.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.encryption.wireguard_peer_test

import data.cilium.encryption.wireguard_peer

test_fires if {
	findings := wireguard_peer.findings with data.sysdump as fires_facts
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
				"10.244.1.220",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"wireguard_key": "keyOfNode2=",
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 173,
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
	"wireguard_peers": [
		{
			"node": "node1",
			"interface": "cilium_wg0",
			"local_public_key": "keyOfNode1=",
			"public_key": "keyOfNode9=",
			"endpoint": "172.30.0.99:51871",
			"last_handshake_at": "2026-11-23T02:50:58Z",
			"last_handshake_at_unix": 1795402258,
			"never_handshaken": false,
			"allowed_ips": [
				"10.244.9.2/32",
			],
			"allowed_ips_count": 1,
			"received_bytes_total": 2000,
			"transmitted_bytes_total": 3000,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-debuginfo-20261123-025127.439+0000-UTC.json",
				"line": 717,
			},
		},
	],
}

test_fires_key if {
	findings := wireguard_peer.findings with data.sysdump as fires_key_facts
	count(findings) > 0
}

fires_key_facts := {
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
				"10.244.1.220",
			],
			"pod_cidrs": [
				"10.244.1.0/24",
			],
			"wireguard_key": "newKeyOfNode2=",
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 173,
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
}

test_quiet if {
	findings := wireguard_peer.findings with data.sysdump as quiet_facts
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
			"wireguard_key": "keyOfNode1=",
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
			"wireguard_key": "keyOfNode2=",
			"boot_id": "92a92520-61f7-4462-bdc0-adcf9ec4e187",
			"created_at": "2026-11-23T02:49:36Z",
			"created_at_unix": 1795402176,
			"source": {
				"file": "ciliumnodes-20261123-025122.yaml",
				"line": 173,
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
}
