# Generated from dominated.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.conntrack.dominated_test

import data.cilium.conntrack.dominated

test_fires if {
	findings := dominated.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"bpf_map_sizes": [
			{
				"node": "node1",
				"name": "TCP connection tracking",
				"max_entries": 100,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 94,
				},
			},
		],
		"conntrack_summary": [
			{
				"node": "node1",
				"map": "ct4_global",
				"entries_count": 159,
				"expired_count": 129,
				"long_expired_count": 0,
				"syn_only_count": 0,
				"closing_count": 151,
				"top_source": "10.244.0.181",
				"top_source_count": 76,
				"top_destination": "10.244.0.236:8080",
				"top_destination_count": 82,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-ct-list---time-diff.md",
					"line": 1,
				},
			},
		],
	},
}

test_quiet if {
	findings := dominated.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"bpf_map_sizes": [
			{
				"node": "node1",
				"name": "Auth",
				"max_entries": 524288,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 92,
				},
			},
			{
				"node": "node1",
				"name": "Non-TCP connection tracking",
				"max_entries": 110861,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 93,
				},
			},
			{
				"node": "node1",
				"name": "TCP connection tracking",
				"max_entries": 221723,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 94,
				},
			},
			{
				"node": "node1",
				"name": "Endpoints",
				"max_entries": 65535,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 95,
				},
			},
			{
				"node": "node1",
				"name": "IP cache",
				"max_entries": 512000,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 96,
				},
			},
			{
				"node": "node1",
				"name": "IPv4 masquerading agent",
				"max_entries": 16384,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 97,
				},
			},
			{
				"node": "node1",
				"name": "IPv6 masquerading agent",
				"max_entries": 16384,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 98,
				},
			},
			{
				"node": "node1",
				"name": "IPv4 fragmentation",
				"max_entries": 8192,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 99,
				},
			},
		],
		"conntrack_summary": [
			{
				"node": "node1",
				"map": "ct4_global",
				"entries_count": 159,
				"expired_count": 129,
				"long_expired_count": 0,
				"syn_only_count": 0,
				"closing_count": 151,
				"top_source": "10.244.0.181",
				"top_source_count": 76,
				"top_destination": "10.244.0.236:8080",
				"top_destination_count": 82,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-ct-list---time-diff.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"map": "ct_any4_global",
				"entries_count": 12,
				"expired_count": 0,
				"long_expired_count": 0,
				"closing_count": 0,
				"top_source": "10.244.0.181",
				"top_source_count": 4,
				"top_destination": "10.244.0.209:0",
				"top_destination_count": 4,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-ct-list---time-diff.md",
					"line": 161,
				},
			},
		],
	},
}
