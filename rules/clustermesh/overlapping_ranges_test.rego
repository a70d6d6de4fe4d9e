# Generated from overlapping_ranges.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.clustermesh.overlapping_ranges_test

import data.cilium.clustermesh.overlapping_ranges

test_fires if {
	findings := overlapping_ranges.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"agent_nodes": [
		{
			"node": "node1",
			"name": "node9",
			"cluster": "west",
			"ip": "172.31.0.9",
			"pod_cidr": "10.244.1.0/24",
			"origin": "clustermesh",
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-node-list.md",
				"line": 4,
			},
		},
		{
			"node": "node2",
			"name": "node2",
			"cluster": "lab",
			"ip": "172.30.0.12",
			"pod_cidr": "10.244.1.0/24",
			"health_ip": "10.244.1.220",
			"origin": "local",
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-node-list--o-json.md",
				"line": 10,
			},
		},
	],
}

test_quiet if {
	findings := overlapping_ranges.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"agent_nodes": [
		{
			"node": "node1",
			"name": "node1",
			"cluster": "lab",
			"ip": "172.30.0.11",
			"pod_cidr": "10.244.0.0/24",
			"origin": "local",
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-node-list.md",
				"line": 2,
			},
		},
		{
			"node": "node1",
			"name": "node2",
			"cluster": "lab",
			"ip": "172.30.0.12",
			"pod_cidr": "10.244.1.0/24",
			"origin": "custom-resource",
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-node-list.md",
				"line": 3,
			},
		},
		{
			"node": "node1",
			"name": "node9",
			"cluster": "west",
			"ip": "172.31.0.9",
			"pod_cidr": "10.99.1.0/24",
			"origin": "clustermesh",
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-node-list.md",
				"line": 4,
			},
		},
		{
			"node": "node2",
			"name": "node2",
			"cluster": "lab",
			"ip": "172.30.0.12",
			"pod_cidr": "10.244.1.0/24",
			"health_ip": "10.244.1.220",
			"origin": "local",
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-node-list--o-json.md",
				"line": 10,
			},
		},
		{
			"node": "node2",
			"name": "node1",
			"cluster": "lab",
			"ip": "172.30.0.11",
			"pod_cidr": "10.244.0.0/24",
			"health_ip": "10.244.0.38",
			"origin": "custom-resource",
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-node-list--o-json.md",
				"line": 34,
			},
		},
	],
}
