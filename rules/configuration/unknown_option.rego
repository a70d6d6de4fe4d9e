# METADATA
# title: Option in cilium-config that no component of this version knows
# description: >-
#   The ConfigMap holds keys that neither the agent nor the operator of the running version has as an option. They are
#   ignored: a misspelt one, or one that was renamed, leaves its feature at the default without a word.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
#   - ref: https://docs.cilium.io/en/stable/cmdref/cilium-agent/
# custom:
#   id: CIL-CFG-001
#   severity: medium
#   confidence: high
#   judged: cluster
#   logs:
#     - {component: cilium-operator}
#   explains: [CIL-CFG-003]
#   guide: [G-102]
#   falsepositives:
#     - Keys that only a vendor's build reads.
#     - Keys for other components that the same ConfigMap feeds.
#   remediation:
#     - "Compare each key with the options of the version: kubectl -n kube-system exec <agent pod> -- cilium-agent --help | grep <key>, and cilium-operator-generic --help."
#     - "Correct or remove it in the Helm values (extraConfig), run helm upgrade and restart the agents."
package cilium.configuration.unknown_option

import data.cilium.lib.lines

# A start of an agent logs some 380 options (1.15) to 530 (1.20); far fewer means that the beginning of its log is gone.
least_options := 150

# Two plain sets: one by component would be built anew for every row of hundreds of agents.
known_to_agents contains option.name if {
	options := data.sysdump.agent_options
	some option in options
	option.component == "cilium-agent"
}

known_to_operator contains option.name if {
	options := data.sysdump.agent_options
	some option in options
	option.component == "cilium-operator"
}

complete if {
	count(known_to_agents) >= least_options
	count(known_to_operator) >= least_options / 3
}

# Read by others: the chart's hooks, init containers, the CNI installer, and vendors' markers.
elsewhere := `^(hubble-|clustermesh-|write-cni-conf|cni-|custom-cni|read-cni|mesh-auth|spire|envoy-|enable-hubble|agent-not-ready-taint-key|cluster-id|cluster-name|clean-cilium|config-|extra|azure-|eni-|ec2-|alibaba|gke-|aks-|preflight)`

unknown contains setting if {
	complete
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	name := setting.name
	not name in known_to_agents
	not name in known_to_operator
	not regex.match(elsewhere, name)
	not known_removed(name)
}

# What was removed has a rule of its own, which says what took its place.
known_removed(name) if name in data.cilium.configuration.removed_option.names

findings contains finding if {
	count(unknown) > 0
	names := sort([setting.name | some setting in unknown])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("cilium-config holds %s that neither the agent nor the operator of this version knows, so they do nothing: %s", [lines.number(count(names), "key"), concat(", ", array.slice(names, 0, 10))]),
		"evidence": array.slice([setting.source | some setting in unknown], 0, 20),
		"facts": {"keys_count": count(names)},
	}
}
