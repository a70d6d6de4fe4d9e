# Generated from secrets.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dump.secrets_test

import data.cilium.dump.secrets

test_fires if {
	findings := secrets.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"secrets": [
		{
			"kind": "private_key",
			"source": {
				"file": "cilium-configmap-20261123-025122.yaml",
				"line": 4,
			},
		},
	],
}

test_fires_old if {
	findings := secrets.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"secrets": [
		{
			"kind": "jwt",
			"node": "node1",
			"source": {
				"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
				"line": 684,
			},
		},
	],
}

test_quiet if {
	findings := secrets.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"secrets": [],
}
