# METADATA
# title: Module of the agent is degraded
# description: >-
#   A part of the agent reports itself degraded for minutes, with the reason. What depends on it is out of date or missing
#   on this node until it recovers.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#detailed-status
# custom:
#   id: CIL-AGENT-008
#   severity: medium
#   confidence: high
#   judged: node
#   applies: {cilium: ">=1.15"}
#   explains: [CIL-AGENT-005]
#   guide: [G-018, G-024]
#   falsepositives:
#     - A module that retries and recovers within a minute or so.
#     - The metric cilium_hive_status alone; the tree in the status report decides.
#   remediation:
#     - "Read the message of the module, and follow the finding of that part if there is one."
#     - "See its history: kubectl -n kube-system exec <agent pod> -- cilium-dbg status --verbose | grep -A40 'Modules Health'; from 1.20 on also cilium-dbg shell -- health history."
package cilium.agent.module_degraded

import data.cilium.lib.lines

patience_seconds := 300

# The first names of the path say which part it is; the rest varies with endpoints and devices.
part(module) := concat(".", array.slice(split(regex.replace(module, `[0-9]+`, "N"), "."), 0, 4))

findings contains finding if {
	modules := data.sysdump.node.unhealthy_modules
	some module in modules
	module.level == "DEGRADED"
	grade := grade_of(module.since_seconds)
	finding := {
		"subject": {"kind": "node", "name": module.node},
		"message": sprintf("module %s of the agent of %s is degraded for %d s%s: %s", [
			module.module, module.node, round(module.since_seconds),
			concat("", [sprintf(" (%s)", [lines.times(module.occurrence_count)]) | module.occurrence_count > 1]),
			concat("", [module.message | module.message != ""]),
		]),
		"evidence": [module.source],
		"facts": {"degraded_seconds": round(module.since_seconds)},
		"severity": grade.severity,
		"reason": grade.reason,
		"key": part(module.module),
	}
}

grade_of(seconds) := {"severity": "medium", "reason": "longer than five minutes"} if seconds >= patience_seconds

grade_of(seconds) := {"severity": "low", "reason": "shorter than five minutes: it may recover at the next try"} if seconds < patience_seconds
