# METADATA
# title: Options that exclude each other, or lack one
# description: >-
#   The component refuses to start with the options that it is given: two that can't be used together, one without another
#   that it needs, or a value out of range. On every node that starts or restarts so, Cilium doesn't run.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/routing/
#   - ref: https://docs.cilium.io/en/stable/cmdref/cilium-agent/
# custom:
#   id: CIL-CFG-003
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [configuration]
#   explains: [CIL-AGENT-002, CIL-AGENT-015, CIL-OPER-002]
#   guide: [G-102, G-107]
#   falsepositives:
#     - A line of a run that is over, before the configuration was corrected; it is graded low.
#   remediation:
#     - "The message names the options. Read what they are now: kubectl -n kube-system get configmap cilium-config -o yaml."
#     - "Correct them in the Helm values and run helm upgrade, or for a test: cilium config set <option> <value>. Then restart: kubectl -n kube-system rollout restart daemonset cilium."
#     - "native routing cidr must be configured: with routing-mode=native and masquerading set ipv4-native-routing-cidr (Helm ipv4NativeRoutingCIDR) to the CIDR of all pods."
package cilium.configuration.fatal_combination

recent_seconds := 3600

# How agent and operator say it, 1.11 to 1.20. An option is named by its flag or in words.
words := `(?i)invalid daemon configuration|must be configured with option|(can ?not|can't|must not) be used (in combination |together )?(with|unless|without)|cannot specify .* in .*mode|requires (the agent to run in|--?[a-z0-9-]+|ipv[46]|kube-proxy|.*to be (enabled|set|disabled))|(is|are) (incompatible|mutually exclusive|not compatible|not supported) (with|in)|incompatible (config|option|with)|invalid (value|setting|routing mode|option|argument|configuration).*(--|option|for)|either ipv4 or ipv6 addressing must be enabled|maximum id must be greater|unknown (flag|shorthand flag|ipam mode|datapath mode|metric|option)|metric '.*' does not exist|failed to parse (monitor-aggregation|.*option)|unable to parse .*(option|flag|config)|strict .*mode .*(requires|cannot)|unsupported .*(mode|option|value)|can only be (set|used|enabled) (with|when|if|in)|needs? .*to be (enabled|set)|(missing|required) (option|flag|argument)`

refused contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator", "cilium-agent-init", "clustermesh-apiserver"}
	ends(group.level, group.message)
	group.last_age_seconds <= recent_seconds
	regex.match(words, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

ends("fatal", _)

# The words with which hive ends a start, at level error.
ends("error", message) if regex.match(`(?i)^(start hook failed|invoke failed|failed to start|unable to start|error while creating daemon|failed to populate|unable to (initialize|init))`, message)

current contains group if {
	some group in refused
	group.previous == false
}

current contains group if {
	some group in refused
	group.container_ready == false
}

over contains group if {
	some group in refused
	group.previous == true
	group.container_ready == true
}

# The settings that the message names, as they stand in the ConfigMap.
named[text] contains setting if {
	some group in (current | over)
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	some option in regex.find_n(`--[a-z][a-z0-9-]+`, text, 12)
	setting.name == trim_prefix(option, "--")
}

subject(component, node) := {"kind": "node", "name": node} if component in {"cilium-agent", "cilium-agent-init"}

subject(component, _) := {"kind": "cluster", "name": "cluster"} if not component in {"cilium-agent", "cilium-agent-init"}

findings contains finding if {
	some template in {group.template | some group in current}
	some place in {sprintf("%s %s", [group.component, group.node]) | some group in current; group.template == template}
	groups := [group | some group in current; group.template == template; sprintf("%s %s", [group.component, group.node]) == place]
	group := groups[0]
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": subject(group.component, group.node),
		"message": sprintf("%s on %s refuses its configuration and exits: %s", [group.component, group.node, substring(text, 0, 600)]),
		"evidence": array.slice(array.concat([sample.source | some each in groups; some sample in each.samples], [setting.source | some setting in named[text]]), 0, 12),
		"facts": {"exits_count": sum([each.count | some each in groups])},
		"key": template,
	}
}

findings contains finding if {
	some group in over
	count({each.template | some each in current; each.pod == group.pod}) == 0
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": subject(group.component, group.node),
		"message": sprintf("%s on %s refused its configuration in its last run: %s; it is ready since", [group.component, group.node, substring(text, 0, 400)]),
		"evidence": [sample.source | some sample in group.samples],
		"severity": "low",
		"reason": "the container is ready again",
		"key": group.template,
	}
}
