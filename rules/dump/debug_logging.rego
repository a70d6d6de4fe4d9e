# METADATA
# title: Debug logging is left on
# description: >-
#   The agents log at debug level, or report every packet to the monitor. That costs CPU, makes Hubble lose events and rotates
#   the logs so fast that older lines are lost.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-DUMP-007
#   severity: low
#   confidence: high
#   judged: cluster
#   optional: [log_files]
#   explains: [CIL-HUB-002, CIL-DUMP-006]
#   guide: [G-003, G-004, G-009, G-149]
#   falsepositives:
#     - Turned on at the request of support for this very dump.
#   remediation:
#     - "Turn it off: cilium config set debug false (and remove debug-verbose, set monitor-aggregation to medium), then kubectl -n kube-system rollout restart daemonset cilium."
package cilium.dump.debug_logging

import data.cilium.lib.lines

settings contains setting if {
	rows := data.sysdump.configuration
	some setting in rows
	setting.component == "cilium-config"
}

causes contains {"text": "debug: true", "source": setting.source} if {
	some setting in settings
	setting.name == "debug"
	lower(setting.value) == "true"
}

causes contains {"text": sprintf("debug-verbose: %s", [setting.value]), "source": setting.source} if {
	some setting in settings
	setting.name == "debug-verbose"
	setting.value != ""
}

causes contains {"text": sprintf("monitor-aggregation: %s", [setting.value]), "source": setting.source} if {
	some setting in settings
	setting.name == "monitor-aggregation"
	lower(setting.value) in {"none", "disabled", "0"}
}

# What it does to the logs.
chatty := [file.source |
	files := data.sysdump.log_files
	some file in files
	file.component == "cilium-agent"
	file.lines_count > 1000
	file.debugs_count * 2 > file.lines_count
]

findings contains finding if {
	count(causes) > 0
	texts := sort([cause.text | some cause in causes])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("cilium-config says %s%s", [concat(", ", texts), concat("", [sprintf("; more than half of the lines in %s' logs are debug", [lines.number(count(chatty), "agent")]) | count(chatty) > 0])]),
		"evidence": array.slice(array.concat([cause.source | some cause in causes], chatty), 0, 10),
	}
}
