# Generated from module_degraded.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.agent.module_degraded_test

import data.cilium.agent.module_degraded

test_fires if {
	findings := module_degraded.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"unhealthy_modules": [
			{
				"node": "node1",
				"module": "agent.controlplane.ciliumenvoyconfig.job-reconcile",
				"level": "DEGRADED",
				"message": "3 error(s): device eth7 not found",
				"since_seconds": 720,
				"occurrence_count": 41,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 136,
				},
			},
		],
	},
}

test_fires_old if {
	findings := module_degraded.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"unhealthy_modules": [
			{
				"node": "node1",
				"module": "agent.controlplane.endpoint-manager.endpoint-gc",
				"level": "DEGRADED",
				"message": "endpoint-gc: context deadline exceeded",
				"since_seconds": 40,
				"occurrence_count": 2,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/cilium-dbg-status---verbose.md",
					"line": 124,
				},
			},
		],
	},
}

test_quiet if {
	findings := module_degraded.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"unhealthy_modules": [],
	},
}
