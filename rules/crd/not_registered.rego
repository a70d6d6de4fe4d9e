# METADATA
# title: Custom resource definitions of Cilium missing
# description: >-
#   The agent waits for CustomResourceDefinitions that the operator should register. It doesn't start before they are
#   there, and exits after five minutes: the node gets no network for new pods and no policy.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/internals/cilium_operator/
# custom:
#   id: CIL-CRD-001
#   severity: critical
#   confidence: high
#   judged: node
#   logs:
#     - {name: waiting, component: cilium-agent, pattern: 'Still waiting for Cilium Operator to register(?: the following)?(?: CRDs)?:? ?(.*)'}
#     - {name: found, component: cilium-agent, pattern: 'All Cilium CRDs have been found and are available'}
#   explains: [CIL-AGENT-002, CIL-AGENT-015, CIL-AGENT-018]
#   guide: [G-028, G-103]
#   falsepositives:
#     - A first installation, where the message repeats for some seconds until the operator has registered them.
#   remediation:
#     - "Look at the operator first: kubectl -n kube-system get pods -l io.cilium/app=operator; then its log for 'Creating CRD' or 'forbidden'."
#     - "List what is there: kubectl get crd | grep cilium.io; compare with the names in the message."
#     - "If the operator is told not to make them (skip-crd-creation=true), apply the CRDs of the running version by hand, or remove the option."
package cilium.crd.not_registered

import data.cilium.lib.lines

recent_seconds := 900

waits contains match if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "waiting"
	match.last_age_seconds <= recent_seconds
}

found_at := max(array.concat([0], [match.last_at_unix |
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "found"
]))

gave_up contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.last_age_seconds <= recent_seconds
	group.last_at_unix > found_at
	regex.match(`(?i)unable to find all cilium crds|all cilium crds necessary within`, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

findings contains finding if {
	some group in gave_up
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s exited because CRDs of Cilium are missing (%s, the last at %s): %s", [group.node, lines.times(group.count), lines.moment(group.last_at), text]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"exits_count": group.count},
	}
}

findings contains finding if {
	count(gave_up) == 0
	some match in waits
	match.last_at_unix > found_at
	match.last_at_unix == max([each.last_at_unix | some each in waits])
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent of %s still waits for the operator to register CRDs of Cilium (%s from %s to %s)%s", [
			match.node, lines.number(match.count, "message"), lines.moment(match.first_at), lines.moment(match.last_at),
			concat("", [sprintf(": %s", [match.capture_1]) | match.capture_1 != ""]),
		]),
		"evidence": [sample.source | some sample in match.samples],
		"facts": {"messages_count": match.count},
	}
}
