# METADATA
# title: Cilium component exits with a fatal error
# description: >-
#   The process ended itself over an error that it can't work around, mostly while it starts: an option, a missing part of
#   the kernel, a device, a map, the API. It is started again and meets the same until the cause is gone.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-AGENT-015
#   severity: critical
#   confidence: high
#   judged: cluster
#   explains: [CIL-AGENT-002, CIL-AGENT-006]
#   guide: [G-008, G-010]
#   falsepositives:
#     - A fatal line of a run that is over, of a container that is ready since; it is graded low.
#     - The operator's own fatal lines belong to CIL-OPER-002, and options that are refused to CIL-CFG-003.
#   remediation:
#     - "Read the line: it names what failed. Options stand in cilium-config (kubectl -n kube-system get configmap cilium-config -o yaml); after a change restart the component."
#     - "If it comes from the kernel (map, program, module, iptables), look at dmesg of the node and at the kernel requirements of the Cilium version."
#     - "If it started with an upgrade, go back with helm rollback and compare the upgrade notes."
package cilium.agent.fatal_exit

import data.cilium.configuration.fatal_combination
import data.cilium.lib.lines

recent_seconds := 3600

# The words with which the components end their start at a level below fatal (hive, 1.14 on).
ending_words := `(?i)^(start hook failed|invoke failed|failed to start|unable to start|error while creating daemon|failed to run|failed to initialize daemon|daemon creation failed|errors? (from|in) (start|invoke))`

ended contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in components
	group.last_age_seconds <= recent_seconds
	ends(group.level, group.message)
	not refused_options(concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

ends("fatal", _)

ends("error", message) if regex.match(ending_words, message)

# What is wrong with the options is CIL-CFG-003's to say.
refused_options(text) if regex.match(fatal_combination.words, text)

components := {"cilium-agent", "cilium-agent-init", "hubble-relay", "clustermesh-apiserver", "kvstoremesh", "cilium-envoy"}

# The container isn't ready, or this run's own log holds the line: nothing runs after a fatal line.
current contains group if {
	some group in ended
	group.previous == false
}

current contains group if {
	some group in ended
	group.container_ready == false
}

over contains group if {
	some group in ended
	group.previous == true
	group.container_ready == true
}

subject(component, node, _) := {"kind": "node", "name": node} if component in {"cilium-agent", "cilium-agent-init"}

subject(component, _, _) := {"kind": "cluster", "name": "cluster"} if component in {"clustermesh-apiserver", "kvstoremesh"}

subject(component, _, pod) := {"kind": "pod", "name": pod} if component in {"hubble-relay", "cilium-envoy"}

severity(component) := "critical" if component in {"cilium-agent", "cilium-agent-init"}

severity(component) := "high" if not component in {"cilium-agent", "cilium-agent-init"}

# One finding a node and a wording, the present log before the last one's.
findings contains finding if {
	some template in {group.template | some group in current}
	some place in {sprintf("%s %s", [group.component, group.node]) | some group in current; group.template == template}
	groups := [group | some group in current; group.template == template; sprintf("%s %s", [group.component, group.node]) == place]
	group := groups[0]
	text := concat(": ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": subject(group.component, group.node, sprintf("%s/%s", [group.namespace, group.pod])),
		"message": sprintf("%s %s on %s exits with: %s (%s, the last at %s)", [group.component, group.pod, group.node, substring(text, 0, 600), lines.times(sum([each.count | some each in groups])), max([lines.moment(each.last_at) | some each in groups])]),
		"evidence": array.slice([sample.source | some each in groups; some sample in each.samples], 0, 10),
		"severity": severity(group.component),
		"reason": "graded by the component",
		"key": template,
	}
}

findings contains finding if {
	some group in over
	count({each.template | some each in current; each.pod == group.pod}) == 0
	text := concat(": ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": subject(group.component, group.node, sprintf("%s/%s", [group.namespace, group.pod])),
		"message": sprintf("%s %s on %s ended its last run with: %s (at %s); it is ready since", [group.component, group.pod, group.node, substring(text, 0, 400), lines.moment(group.last_at)]),
		"evidence": [sample.source | some sample in group.samples],
		"severity": "low",
		"reason": "the container is ready again",
		"key": group.template,
	}
}
