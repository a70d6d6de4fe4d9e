# Generated from latency.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.connectivity.latency_test

import data.cilium.connectivity.latency

test_fires if {
	findings := latency.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"health_paths": [
		{
			"node": "node1",
			"target_node": "node2",
			"path": "host",
			"protocol": "http",
			"ip": "172.30.0.12",
			"primary": true,
			"local": false,
			"ok": true,
			"latency_seconds": 0.391275,
			"probed_at": "2026-11-23T02:50:54Z",
			"probed_at_unix": 1795402254,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 78,
			},
		},
	],
}

test_quiet if {
	findings := latency.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"health_paths": [
		{
			"node": "node1",
			"target_node": "node2",
			"path": "host",
			"protocol": "icmp",
			"ip": "172.30.0.12",
			"primary": true,
			"local": false,
			"ok": true,
			"latency_seconds": 0.000881275,
			"probed_at": "2026-11-23T02:50:54Z",
			"probed_at_unix": 1795402254,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 82,
			},
		},
		{
			"node": "node1",
			"target_node": "node2",
			"path": "host",
			"protocol": "http",
			"ip": "172.30.0.12",
			"primary": true,
			"local": false,
			"ok": true,
			"latency_seconds": 0.391275,
			"probed_at": "2026-11-23T02:50:54Z",
			"probed_at_unix": 1795402254,
			"probe_interval_seconds": 96.566274746,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-health-status--o-json.md",
				"line": 78,
			},
		},
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
}
