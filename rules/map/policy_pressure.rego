# METADATA
# title: Policy map full
# description: >-
#   The policy map of an endpoint has no room for all identities and ports that its policies allow. Peers that did not fit
#   are denied although a policy allows them, and since 1.18 the endpoint can be locked down.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-001
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [map_pressures, policy_maps, configuration, log_groups, endpoints]
#   explains: [CIL-EP-003, CIL-EP-012, CIL-MAP-008, CIL-MAP-012, CIL-POL-002]
#   guide: [G-037, G-077, G-116]
#   falsepositives:
#     - The metric is missing below a pressure of 0.1 and on agents that don't enable it. That is no sign of trouble.
#   remediation:
#     - "Find what makes so many entries: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf policy get --all | less; cilium-dbg identity list | wc -l."
#     - "Take labels that differ per pod (job ids, times, hashes) out of identities: Helm value labels, option labels of cilium-config."
#     - Replace long lists of CIDRs by fewer, wider ones or by a CiliumCIDRGroup, and lists of ports by ranges.
#     - "Raise bpf-policy-map-max in cilium-config (16384 by default, at most 65536) and restart the agents."
package cilium.map.policy_pressure

import data.cilium.lib.trouble

default_size := 16384

full_ratio := 1

high_ratio := 0.9

warn_ratio := 0.75

# What one of the sizes says: the option, the table of status (1.20 calls this map "Endpoint policy", before that was another).
sizes contains to_number(setting.value) if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "bpf-policy-map-max"
	regex.match(`^[1-9][0-9]*$`, setting.value)
}

size := max(sizes) if {
	count(sizes) > 0
} else := default_size

fill contains measure if {
	rows := data.sysdump.node.map_pressures
	some row in rows
	regex.match(`^(cilium_)?policy(_v[0-9]+)?_(\*|[0-9]+)$`, row.map)
	row.pressure_ratio >= warn_ratio
	measure := {
		"ratio": row.pressure_ratio,
		"node": row.node,
		"what": sprintf("the fullest policy map is filled to %d%% of its size by the metric of map %s", [round(row.pressure_ratio * 100), row.map]),
		"sources": [row.source],
	}
}

fill contains measure if {
	rows := data.sysdump.node.policy_maps
	some row in rows
	row.entries_count >= size * warn_ratio
	measure := {
		"ratio": row.entries_count / size,
		"node": row.node,
		"what": sprintf("the policy map of endpoint %d%s holds %d entries of %d", [row.endpoint_id, pod_of(row.endpoint_id), row.entries_count, size]),
		"sources": [row.source],
	}
}

pod_of(id) := concat("", array.slice(
	[sprintf(" (%s/%s)", [endpoint.namespace, endpoint.pod]) |
		endpoints := data.sysdump.node.endpoints
		some endpoint in endpoints
		endpoint.id == id
		endpoint.pod != ""
	],
	0, 1,
))

# What the agent logs when an entry does not fit: the errno of a hash map, and of the LPM map of 1.16 on.
refusals contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)policymap has overflowed|(policy ?map|syncpolicymap|failed to add policymap key).*(no space left on device|argument list too long|map is full)`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": group.node,
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

severity(ratio) := "critical" if {
	ratio >= full_ratio
} else := "high" if {
	ratio >= high_ratio
} else := "medium"

refusal_text := sprintf("; %d entries were refused in its log: %s", [trouble.occurrences(refusals), trouble.text(refusals)]) if {
	count(refusals) > 0
} else := ""

findings contains finding if {
	ratio := max([measure.ratio | some measure in fill])
	some measure in fill
	measure.ratio == ratio
	finding := {
		"subject": {"kind": "node", "name": measure.node},
		"message": sprintf("on %s %s%s", [measure.node, measure.what, refusal_text]),
		"evidence": array.slice(array.concat([source | some each in fill; some source in each.sources], trouble.evidence(refusals)), 0, 12),
		"facts": {"fill_ratio": ratio},
		"severity": severity(ratio),
		"reason": sprintf("filled to %d%%", [round(ratio * 100)]),
	}
}

findings contains finding if {
	count(fill) == 0
	some hit in refusals
	hit.text == trouble.text(refusals)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s could not write %d entries to policy maps: %s", [hit.node, trouble.occurrences(refusals), hit.text]),
		"evidence": trouble.evidence(refusals),
		"severity": trouble.severity(refusals, "critical"),
		"reason": trouble.reason(refusals),
	}
}
