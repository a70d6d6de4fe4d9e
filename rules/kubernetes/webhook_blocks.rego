# METADATA
# title: Admission webhook refuses Cilium's objects or pods
# description: >-
#   The API server calls a third party's admission webhook for an object of Cilium, and the webhook doesn't answer or
#   denies it. When the webhook's own pods need Cilium to run, neither comes up: a deadlock at start.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#avoiding-operating-on-the-kube-system-namespace
# custom:
#   id: CIL-K8S-010
#   severity: high
#   confidence: medium
#   judged: cluster
#   optional: [events, daemonsets]
#   explains: [CIL-AGENT-001]
#   guide: [G-029]
#   falsepositives:
#     - A webhook that denies a user's policy on purpose; that is no fault of Cilium.
#     - A webhook that was restarted at that moment.
#   remediation:
#     - "Exclude Cilium's namespace and cilium.io from the webhook: kubectl edit validatingwebhookconfiguration <name> (and mutatingwebhookconfiguration), add a namespaceSelector; or set failurePolicy: Ignore."
#     - "If the webhook's pods don't run because the network is down, delete the webhook configuration until Cilium runs, then put it back."
package cilium.kubernetes.webhook_blocks

import data.cilium.lib.lines

recent_seconds := 900

captured := data.sysdump.dump[0].captured_at_unix

refusal := `(?i)failed calling webhook "?\\?"?([^"\\ :]+)|admission webhook "?\\?"?([^"\\ ]+)\\?"? denied the request`

# Cilium's own components say so.
findings contains finding if {
	groups := data.sysdump.log_groups
	some group in groups
	group.last_age_seconds <= recent_seconds
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	parts := regex.find_all_string_submatch_n(refusal, text, 1)[0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("webhook %s refuses requests of %s (%s, the last at %s): %s", [concat("", [parts[1], parts[2]]), group.component, lines.times(group.count), lines.moment(group.last_at), substring(text, 0, 400)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"refusals_count": group.count},
		"key": concat("", [parts[1], parts[2]]),
	}
}

# Events of the controllers that make Cilium's pods.
cilium_owners contains sprintf("%s/%s", [owner.namespace, owner.name]) if {
	owners := data.sysdump.daemonsets
	some owner in owners
}

concerns_cilium(namespace, name, _) if sprintf("%s/%s", [namespace, name]) in cilium_owners

concerns_cilium(_, name, _) if startswith(name, "cilium")

concerns_cilium(_, _, message) if contains(message, "cilium.io")

findings contains finding if {
	events := data.sysdump.events
	some event in events
	event.last_at_unix >= captured - recent_seconds
	concerns_cilium(event.namespace, event.name, event.message)
	parts := regex.find_all_string_submatch_n(refusal, event.message, 1)[0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("webhook %s keeps %s %s/%s from being made: %s", [concat("", [parts[1], parts[2]]), event.kind, event.namespace, event.name, substring(event.message, 0, 400)]),
		"evidence": [event.source],
		"key": concat("", [parts[1], parts[2]]),
	}
}
