# METADATA
# title: Agents wipe their state at every start
# description: >-
#   clean-cilium-state or clean-cilium-bpf-state is set. Each restart of an agent removes its BPF maps and programs and the
#   endpoints' state: connections of the node break, and endpoints are not restored.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-CFG-010
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-CT-001, CIL-AGENT-013, CIL-K8S-008]
#   guide: [G-102]
#   falsepositives:
#     - Set on purpose for one repair; then it must be taken back before the next restart.
#   remediation:
#     - "Set cleanState=false and cleanBpfState=false in the Helm values (clean-cilium-state, clean-cilium-bpf-state in cilium-config) before any agent restarts again."
package cilium.configuration.state_cleaned

findings contains finding if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component in {"cilium-config", "node-config"}
	setting.name in {"clean-cilium-state", "clean-cilium-bpf-state"}
	lower(setting.value) == "true"
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s: %s is set: every restart of an agent throws away its maps and with them the node's connections", [setting.name, setting.value]),
		"evidence": [setting.source],
		"key": setting.name,
	}
}
