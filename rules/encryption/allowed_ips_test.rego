# Generated from allowed_ips.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.encryption.allowed_ips_test

import data.cilium.encryption.allowed_ips

test_fires if {
	findings := allowed_ips.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cilium_endpoints": [
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-tl872",
			"endpoint_id": 737,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.209",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:14Z",
			"created_at_unix": 1795402214,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 247,
			},
		},
	],
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
		"wireguard_peers": [
			{
				"node": "node2",
				"interface": "cilium_wg0",
				"local_public_key": "keyOfNode1=",
				"public_key": "keyOfNode1=",
				"endpoint": "172.30.0.11:51871",
				"last_handshake_at": "2026-11-23T02:50:58Z",
				"last_handshake_at_unix": 1795402258,
				"never_handshaken": false,
				"allowed_ips": [
					"10.244.0.132/32",
					"10.244.0.38/32",
				],
				"allowed_ips_count": 2,
				"received_bytes_total": 2000,
				"transmitted_bytes_total": 3000,
				"source": {
					"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-debuginfo-20261123-025127.704+0000-UTC.json",
					"line": 453,
				},
			},
		],
	},
}

test_quiet if {
	findings := allowed_ips.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"cilium_endpoints": [
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-2tz8t",
			"endpoint_id": 3017,
			"identity": 112022,
			"state": "ready",
			"ips": [
				"10.244.0.181",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:49:57Z",
			"created_at_unix": 1795402197,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 43,
			},
		},
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-zqb8l",
			"endpoint_id": 225,
			"identity": 112022,
			"state": "ready",
			"ips": [
				"10.244.0.218",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:08Z",
			"created_at_unix": 1795402208,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 111,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-2fhtt",
			"endpoint_id": 1323,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.236",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:08Z",
			"created_at_unix": 1795402208,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 179,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-tl872",
			"endpoint_id": 737,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.209",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:14Z",
			"created_at_unix": 1795402214,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 247,
			},
		},
	],
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
		"wireguard_peers": [],
	},
}
