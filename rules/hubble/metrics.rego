# METADATA
# title: Hubble metrics that exclude each other or grow large
# description: >-
#   The configured Hubble metrics can't be used together, or count by pod or address. The first stops the agent or the
#   metrics; the second makes very many time series in large clusters.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-HUB-005
#   severity: low
#   confidence: high
#   judged: cluster
#   optional: [log_groups, configuration]
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015, CIL-RES-003]
#   guide: [G-058]
#   falsepositives:
#     - Small clusters, where counting by pod is affordable.
#   remediation:
#     - Use httpV2 alone instead of http, and correct or remove the metric that the agent's log names; from 1.18 on a wrong name stops the agent.
#     - Use sourceContext and destinationContext workload-name or namespace instead of pod and ip.
package cilium.hubble.metrics

import data.cilium.lib.trouble

settings_of contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "hubble-metrics"
}

names(value) := {split(part, ":")[0] | some part in split(value, " ")}

findings contains finding if {
	some setting in settings_of
	used := names(setting.value)
	{"http", "httpV2"} - used == set()
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": "the Hubble metrics http and httpV2 are both configured and exclude each other",
		"evidence": [setting.source],
		"severity": "high",
		"reason": "the agent refuses the combination",
		"key": "exclusive",
	}
}

findings contains finding if {
	some setting in settings_of
	regex.match(`(source|destination)Context=[a-z|-]*\b(pod|ip)\b`, setting.value)
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("Hubble metrics count by pod or address: %s", [substring(setting.value, 0, 200)]),
		"evidence": [setting.source],
		"severity": "info",
		"reason": "a matter of size",
		"key": "cardinality",
	}
}

refused contains hit if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)failed to setup hubble metrics|hubble.*metric '?[a-z0-9_-]+'? does not exist|metric '[^']+' does not exist`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": concat("", [name | name := group.node]),
		"pod": concat("/", array.concat([name | name := group.namespace], [group.pod])),
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

full := "critical" if {
	some hit in refused
	hit.down == true
} else := "medium"

findings contains finding if {
	some node in {hit.node | some hit in refused}
	mine := {hit | some hit in refused; hit.node == node}
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("the agent of %s refuses the configured Hubble metrics: %s", [node, trouble.text(mine)]),
		"evidence": trouble.evidence(mine),
		"severity": trouble.lasting_severity(mine, full),
		"reason": trouble.lasting_reason(mine),
		"key": "refused",
	}
}
