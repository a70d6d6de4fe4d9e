# METADATA
# title: Policy map cannot be synchronised
# description: >-
#   The agent computed a policy for an endpoint and can't write it to its map. The endpoint goes on with the old policy,
#   and a new pod stays without a working network.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/ebpf/maps/
# custom:
#   id: CIL-MAP-012
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [controllers]
#   logs:
#     - {name: plain, component: cilium-agent, pattern: 'syncPolicyMap failed|syncRealizedPolicyMap failed'}
#   explains: [CIL-EP-003, CIL-K8S-007]
#   guide: [G-037, G-116]
#   falsepositives:
#     - A single failure while the endpoint is being deleted.
#   remediation:
#     - "See whether the map is full: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf policy get <endpoint id> | wc -l, against bpf-policy-map-max (16384 by default)."
#     - Lower the number of identities (labels that differ per pod) or of CIDRs and ports in the policies, or raise bpf-policy-map-max up to 65536.
#     - If the map is not full, regenerate the endpoint with cilium-dbg endpoint regenerate <id> and keep the dump for a bug report.
package cilium.map.policy_sync

import data.cilium.lib.lines
import data.cilium.lib.trouble

refused contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)sync(realized)?policymap.* failed|policy ?map synchroni[sz]ation failed|endpoint policymap has overflowed`, text)
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

# Lines without a level, as some log collectors leave them.
refused contains hit if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "plain"
	concat("", [level | level := match.level]) in {"", "info"}
	texts := [lines.said(sample.text) | some sample in match.samples]
	hit := {
		"age": trouble.age([match.last_age_seconds | match.last_age_seconds >= 0]),
		"level": "info",
		"previous": match.previous,
		"down": [true | match.container_ready == false] != [],
		"node": concat("", [name | name := match.node]),
		"pod": concat("/", array.concat([name | name := match.namespace], [match.pod])),
		"text": texts[count(texts) - 1],
		"count": match.count,
		"sources": [sample.source | some sample in match.samples],
	}
}

failing contains controller if {
	controllers := data.sysdump.node.controllers
	some controller in controllers
	controller.family == "sync-policymap"
	controller.consecutive_failure_count > 0
}

findings contains finding if {
	count(failing) == 0
	some hit in refused
	hit.text == trouble.text(refused)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s could not write the policy of an endpoint to its map (%d times): %s", [hit.node, trouble.occurrences(refused), hit.text]),
		"evidence": trouble.evidence(refused),
		"severity": trouble.severity(refused, "critical"),
		"reason": trouble.reason(refused),
	}
}

findings contains finding if {
	some controller in failing
	finding := {
		"subject": {"kind": "node", "name": controller.node},
		"message": sprintf("controller %s of %s fails, %d times in a row: %s", [controller.name, controller.node, controller.consecutive_failure_count, controller.message]),
		"evidence": array.slice(array.concat([controller.source], trouble.evidence(refused)), 0, 12),
	}
}
