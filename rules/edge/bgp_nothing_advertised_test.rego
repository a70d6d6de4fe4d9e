# Generated from bgp_nothing_advertised.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.edge.bgp_nothing_advertised_test

import data.cilium.edge.bgp_nothing_advertised

test_fires if {
	findings := bgp_nothing_advertised.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"bgp_sessions": [
			{
				"node": "node1",
				"local_asn": 65001,
				"peer_asn": 65000,
				"peer": "172.18.0.5:179",
				"state": "established",
				"uptime_seconds": 3723,
				"family": "ipv4/unicast",
				"received_count": 2,
				"advertised_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-bgp-peers.md",
					"line": 2,
				},
			},
		],
	},
}

test_quiet if {
	findings := bgp_nothing_advertised.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"bgp_sessions": [
			{
				"node": "node1",
				"local_asn": 65001,
				"peer_asn": 65000,
				"peer": "172.18.0.5:179",
				"state": "established",
				"uptime_seconds": 3723,
				"family": "ipv4/unicast",
				"received_count": 2,
				"advertised_count": 4,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-bgp-peers.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"local_asn": 65001,
				"peer_asn": 65000,
				"peer": "172.18.0.5:179",
				"state": "established",
				"uptime_seconds": 3723,
				"family": "ipv6/unicast",
				"received_count": 0,
				"advertised_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-bgp-peers.md",
					"line": 3,
				},
			},
		],
	},
}
