# METADATA
# title: Agent runs with another configuration than the ConfigMap holds
# description: >-
#   The ConfigMap was changed and the agent of this node was not restarted since, or something sets options for this node
#   alone. The node behaves after the old values, and takes the new ones at its next restart, whenever that is.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/configuration/per-node-config/
# custom:
#   id: CIL-AGENT-009
#   severity: medium
#   confidence: high
#   judged: node
#   explains: [CIL-CFG-009]
#   guide: [G-002, G-102]
#   falsepositives:
#     - Options that a CiliumNodeConfig sets for the node; those are left out here.
#     - Options that the agent normalises at start (durations, lists), which are compared by meaning.
#   remediation:
#     - "Restart the agents, so that all run with what the ConfigMap says: kubectl -n kube-system rollout restart daemonset cilium."
#     - "If the node is meant to differ, say so in a CiliumNodeConfig, so that the next reader knows."
package cilium.agent.configuration_drift

import data.cilium.lib.lines

# Keys that the init container or the chart handles, or whose value is a secret path that changes form.
ignored := {"agent-not-ready-taint-key", "write-cni-conf-when-ready", "config-sources", "config-dir"}

overridden contains setting.name if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "node-config"
}

# A comprehension is made once; a rule with a key would go through the ConfigMap for every option that asks.
wanted := {setting.name: {"value": setting.value, "source": setting.source} |
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
}

# Lists are written with blanks or commas, durations as 5m or 5m0s, texts with or without quotes.
plain(text) := concat(",", sort([word | some word in split(regex.replace(trim(lower(text), "\"'[] "), `[ ,]+`, ","), ",")]))

same(a, b) if plain(a) == plain(b)

same(a, b) if {
	regex.match(`^[0-9.]+(ns|us|µs|ms|s|m|h)`, a)
	regex.match(`^[0-9.]+(ns|us|µs|ms|s|m|h)`, b)
	time.parse_duration_ns(a) == time.parse_duration_ns(b)
}

# Seconds as a plain number and as a duration.
same(a, b) if {
	regex.match(`^[0-9]+$`, a)
	regex.match(`^[0-9.]+(s|m|h)`, b)
	to_number(a) * 1000000000 == time.parse_duration_ns(b)
}

# Maps that the agent prints as JSON.
same(a, b) if {
	startswith(b, "{")
	plain(regex.replace(a, `[{}":=]`, " ")) == plain(regex.replace(b, `[{}":=]`, " "))
}

# Nearly all options are written the same on both sides, or with commas for blanks; the others are compared at length.
unlike contains setting.name if {
	settings := data.sysdump.node.agent_options
	some setting in settings
	setting.component == "cilium-agent"
	want := wanted[setting.name].value
	setting.value != want
	replace(setting.value, " ", ",") != replace(want, " ", ",")
	not setting.name in ignored
	not setting.name in overridden
}

# The options of the last start stand once; after a restart in one log there can be several.
running_of(name) := [setting |
	settings := data.sysdump.node.agent_options
	some setting in settings
	setting.name == name
	setting.component == "cilium-agent"
]

differing[name] := pair if {
	some name in unlike
	want := wanted[name]
	started := running_of(name)
	count([setting | some setting in started; same(want.value, setting.value)]) == 0
	setting := started[0]
	pair := {"text": sprintf("%s is %q in the ConfigMap and %q in the agent", [name, want.value, setting.value]), "sources": [want.source, setting.source], "node": setting.node}
}

findings contains finding if {
	count(differing) > 0
	names := sort(object.keys(differing))
	first := differing[names[0]]
	texts := [differing[name].text | some name in array.slice(names, 0, 5)]
	finding := {
		"subject": {"kind": "node", "name": first.node},
		"message": sprintf("the agent of %s runs with %s unlike the ConfigMap cilium-config: %s", [first.node, lines.number(count(names), "option"), concat("; ", texts)]),
		"evidence": array.slice([source | some name in names; some source in differing[name].sources], 0, 20),
		"facts": {"options_count": count(names)},
	}
}
