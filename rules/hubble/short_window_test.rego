# Generated from short_window.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.hubble.short_window_test

import data.cilium.hubble.short_window

test_fires if {
	findings := short_window.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"flow_files": [
			{
				"node": "node1",
				"flows_count": 1,
				"lost_count": 0,
				"forwarded_count": 1,
				"dropped_count": 0,
				"audit_count": 0,
				"error_count": 0,
				"first_at": "2026-11-23T02:51:20.195061289Z",
				"first_at_unix": 1795402280.195,
				"last_at": "2026-11-23T02:51:20.195061289Z",
				"last_at_unix": 1795402280.195,
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
					"line": 1,
				},
			},
		],
	},
}

test_quiet if {
	findings := short_window.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"flow_files": [
			{
				"node": "node1",
				"flows_count": 145,
				"lost_count": 0,
				"forwarded_count": 133,
				"dropped_count": 12,
				"audit_count": 0,
				"error_count": 0,
				"first_at": "2026-11-23T02:50:06.035953279Z",
				"first_at_unix": 1795402206.035,
				"last_at": "2026-11-23T02:51:30.662575303Z",
				"last_at_unix": 1795402290.662,
				"source": {
					"file": "hubble-flows-cilium-88hf7-20261123-025122.json",
					"line": 1,
				},
			},
		],
	},
}
