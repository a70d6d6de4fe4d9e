# METADATA
# title: Agents log warnings and errors only
# description: >-
#   The log level leaves out everything below warning. Starts, waits and the agent's options are then not in its log, so
#   judgements that rest on those lines see nothing, and a wait at info level looks like a healthy silence.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-DUMP-012
#   severity: low
#   confidence: high
#   judged: cluster
#   guide: [G-002]
#   falsepositives:
#     - A choice to save space in large clusters.
#   remediation:
#     - "Set log-opt level to info (Helm extraConfig log-opt), restart the agents and collect again."
package cilium.dump.log_level

findings contains finding if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component in {"cilium-config", "node-config"}
	setting.name in {"log-opt", "log-opts"}
	regex.match(`(?i)level[=: "]+(warn|warning|error|fatal|panic)`, setting.value)
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s: %s leaves everything below warning out of the agents' logs", [setting.name, setting.value]),
		"evidence": [setting.source],
	}
}
