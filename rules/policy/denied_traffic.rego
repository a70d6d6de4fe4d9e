# METADATA
# title: Policy denies traffic
# description: >-
#   Flows are dropped because a network policy that selects one end doesn't allow the other. This can be what the
#   policy is meant to do. If the traffic should pass, the labels of the peer or the rules of the policy named
#   here are wrong.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/intro/
# custom:
#   id: CIL-POL-002
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [policy_answers]
#   guide: [G-043, G-054, G-063, G-114, G-122, G-136, G-139]
#   falsepositives:
#     - The policy is meant to deny exactly this traffic (scanners, other tenants, connectivity tests).
#   remediation:
#     - "Look at what the policy allows: kubectl -n <namespace> get cnp,netpol <policy> -o yaml; compare its peers with the labels of the source."
#     - "If the traffic should pass, add a rule for the source's labels and the port, or give the source the label that the policy asks for."
#     - "Watch the result: kubectl -n kube-system exec <agent pod> -- hubble observe --verdict DROPPED --to-pod <namespace>/<pod>."
package cilium.policy.denied_traffic

# Ten drops, or as many as were seen in the last half minute of the window: fewer is a stray packet.
least_drops := 10

recent_seconds := 30

denial_reasons := {"POLICY_DENIED", "POLICY_DENY"}

# The policies that put an end of the connection in default deny, by direction and workload.
default_deny[direction][workload] contains policy if {
	selections := data.sysdump.policy_selections
	some selection in selections
	some direction in default_deny_directions(selection.ingress_default_deny, selection.egress_default_deny)
	some workload in selection.workloads
	policy := {
		"text": sprintf("%s %s", [selection.kind, trim_prefix(sprintf("%s/%s", [selection.namespace, selection.name]), "/")]),
		"name": trim_prefix(sprintf("%s/%s", [selection.namespace, selection.name]), "/"),
		"source": selection.source,
	}
}

default_deny_directions(true, true) := ["INGRESS", "EGRESS"]

default_deny_directions(true, false) := ["INGRESS"]

default_deny_directions(false, true) := ["EGRESS"]

peer_name(namespace, workload, ip) := sprintf("%s/%s", [namespace, workload]) if {
	workload != ""
} else := ip

findings contains finding if {
	drops := data.sysdump.node.flow_drops
	some drop in drops
	drop.verdict == "DROPPED"
	drop.reason in denial_reasons
	drop.count >= least_drops
	drop.last_age_seconds <= recent_seconds
	selected := selected_end(drop.direction, drop.source_namespace, drop.source_workload, drop.destination_namespace, drop.destination_workload)
	policies := default_deny[drop.direction][selected]
	names := sort([policy.text | some policy in policies])
	sources := [policy.source | some policy in policies]
	first := sort([policy.name | some policy in policies])[0]
	answer := answer_of(drop.source, drop.direction)
	finding := {
		"subject": {"kind": "policy", "name": first},
		"message": sprintf("policy denies %s to %s on %s port %d (%s, %d flows until %s): %s selects %s and allows no such peer%s", [
			end_name(answer.source, workload_name(drop.source_namespace, drop.source_workload)),
			end_name(answer.destination, workload_name(drop.destination_namespace, drop.destination_workload)),
			drop.protocol, drop.destination_port, lower(drop.direction), drop.count, drop.last_at, concat(", ", names), selected, needed(answer),
		]),
		"evidence": array.concat([drop.source], array.slice(sources, 0, 10)),
		"facts": object.union({"flows_count": drop.count, "destination_port": drop.destination_port}, allowing(answer)),
	}
}

# What would allow the traffic, where it is known.
answer_of(source, "INGRESS") := {"source": answer.peer_end, "destination": answer.selected_end, "rule": answer.needed_rule, "policy": answer.allowing_policy} if {
	answers := data.sysdump.node.policy_answers
	some answer in answers
	answer.source == source
}

answer_of(source, "EGRESS") := {"source": answer.selected_end, "destination": answer.peer_end, "rule": answer.needed_rule, "policy": answer.allowing_policy} if {
	answers := data.sysdump.node.policy_answers
	some answer in answers
	answer.source == source
}

default answer_of(_, _) := {"source": "", "destination": "", "rule": "", "policy": ""}

end_name("", otherwise) := otherwise

end_name(name, _) := name if name != ""

needed(answer) := sprintf("; it needs a rule for %s", [answer.rule]) if {
	answer.rule != ""
} else := ""

allowing(answer) := {"allowing_policy": answer.policy} if {
	answer.policy != ""
} else := {}

selected_end("INGRESS", _, _, namespace, workload) := sprintf("%s/%s", [namespace, workload])

selected_end("EGRESS", namespace, workload, _, _) := sprintf("%s/%s", [namespace, workload])

workload_name(namespace, workload) := sprintf("%s/%s", [namespace, workload])
