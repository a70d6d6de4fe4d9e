# Generated from external_cluster_address.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.external_cluster_address_test

import data.cilium.service.external_cluster_address

test_fires if {
	findings := external_cluster_address.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"drop_counters": [
			{
				"node": "node1",
				"reason": "Is a ClusterIP",
				"direction": "INGRESS",
				"drop": true,
				"packets_total": 22,
				"bytes_total": 4448,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 16,
				},
			},
		],
	},
}

test_quiet if {
	findings := external_cluster_address.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"drop_counters": [
			{
				"node": "node1",
				"reason": "Interface",
				"direction": "INGRESS",
				"drop": false,
				"packets_total": 2267,
				"bytes_total": 4450061,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"reason": "LB: sock cgroup: Reverse entry delete succeeded",
				"direction": "EGRESS",
				"drop": false,
				"packets_total": 72,
				"bytes_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 6,
				},
			},
			{
				"node": "node1",
				"reason": "Success",
				"direction": "EGRESS",
				"drop": false,
				"packets_total": 3332,
				"bytes_total": 636199,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 7,
				},
			},
			{
				"node": "node1",
				"reason": "Success",
				"direction": "INGRESS",
				"drop": false,
				"packets_total": 748,
				"bytes_total": 71430,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 13,
				},
			},
			{
				"node": "node1",
				"reason": "Unsupported L3 protocol",
				"direction": "EGRESS",
				"drop": true,
				"packets_total": 23,
				"bytes_total": 1746,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-metrics-list.md",
					"line": 15,
				},
			},
		],
	},
}
