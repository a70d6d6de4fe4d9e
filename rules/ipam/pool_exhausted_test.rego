# Generated from pool_exhausted.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.ipam.pool_exhausted_test

import data.cilium.ipam.pool_exhausted

test_fires if {
	findings := pool_exhausted.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"ipam_pools": [
			{
				"node": "node1",
				"family": "ipv4",
				"cidr": "10.244.0.8/29",
				"used_count": 6,
				"size_count": 6,
				"free_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-dghbj-20261123-030206/cmd/cilium-dbg-status---verbose.md",
					"line": 12,
				},
			},
		],
	},
}

test_quiet if {
	findings := pool_exhausted.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"ipam_pools": [
			{
				"node": "node1",
				"family": "ipv4",
				"cidr": "10.244.0.0/24",
				"used_count": 253,
				"size_count": 254,
				"free_count": 1,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 12,
				},
			},
		],
	},
}
