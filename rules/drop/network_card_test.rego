# Generated from network_card.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.drop.network_card_test

import data.cilium.drop.network_card

test_fires if {
	findings := network_card.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"devices": [
			{
				"node": "node1",
				"name": "eth0",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 2,
				"rx_packets_total": 2869000,
				"rx_errors_total": 0,
				"rx_dropped_total": 41000,
				"rx_missed_total": 0,
				"tx_packets_total": 3236,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 11,
				},
			},
		],
	},
}

test_quiet if {
	findings := network_card.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"devices": [
			{
				"node": "node1",
				"name": "eth0",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 2,
				"rx_packets_total": 2869000000,
				"rx_errors_total": 0,
				"rx_dropped_total": 41000,
				"rx_missed_total": 0,
				"tx_packets_total": 3236,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 11,
				},
			},
			{
				"node": "node1",
				"name": "lo",
				"state": "UNKNOWN",
				"mtu_bytes": 65536,
				"index": 1,
				"rx_packets_total": 970,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 970,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"name": "cilium_net",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 3,
				"rx_packets_total": 5,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 5,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 22,
				},
			},
			{
				"node": "node1",
				"name": "cilium_host",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 4,
				"rx_packets_total": 5,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 5,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 33,
				},
			},
			{
				"node": "node1",
				"name": "cilium_vxlan",
				"kind": "vxlan",
				"state": "UNKNOWN",
				"mtu_bytes": 1500,
				"tunnel_port": 8472,
				"index": 5,
				"rx_packets_total": 14,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 14,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 44,
				},
			},
			{
				"node": "node1",
				"name": "lxc2b500352f29a",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 7,
				"rx_packets_total": 199,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 183,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 55,
				},
			},
			{
				"node": "node1",
				"name": "lxc_health",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 9,
				"rx_packets_total": 14,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 27,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 66,
				},
			},
			{
				"node": "node1",
				"name": "lxc1a1a8ad8bc76",
				"kind": "veth",
				"state": "UP",
				"mtu_bytes": 1500,
				"index": 11,
				"rx_packets_total": 201,
				"rx_errors_total": 0,
				"rx_dropped_total": 0,
				"rx_missed_total": 0,
				"tx_packets_total": 183,
				"tx_errors_total": 0,
				"tx_dropped_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--d--s--s-l.md",
					"line": 77,
				},
			},
		],
	},
}
