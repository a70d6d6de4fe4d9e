# Generated from ports_used_up.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.conntrack.ports_used_up_test

import data.cilium.conntrack.ports_used_up

test_fires if {
	findings := ports_used_up.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"bpf_map_sizes": [
			{
				"node": "node1",
				"name": "NAT",
				"max_entries": 8,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 108,
				},
			},
		],
		"nat_summary": [
			{
				"node": "node1",
				"entries_count": 14,
				"top_remote": "172.30.0.1:6443/TCP",
				"top_remote_count": 5,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-nat-list.md",
					"line": 1,
				},
			},
		],
	},
}

test_quiet if {
	findings := ports_used_up.findings with data.sysdump as quiet_facts
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
		"nat_summary": [
			{
				"node": "node1",
				"entries_count": 14,
				"top_remote": "172.30.0.1:6443/TCP",
				"top_remote_count": 5,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-nat-list.md",
					"line": 1,
				},
			},
		],
	},
}
