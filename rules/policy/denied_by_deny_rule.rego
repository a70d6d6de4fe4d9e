# METADATA
# title: Traffic denied by a deny rule
# description: >-
#   Packets are dropped by an explicit deny rule. Deny wins over every allow rule, whatever their order.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/
# custom:
#   id: CIL-POL-004
#   severity: medium
#   confidence: high
#   judged: node
#   explains: [CIL-POL-002]
#   guide: [G-043, G-127]
#   falsepositives:
#     - The rule is meant to deny this traffic.
#   remediation:
#     - Narrow the deny rule (its peers, CIDRs or ports), or take it out.
#     - The policy is named in the flow from 1.16 on; else look at ingressDeny and egressDeny of all policies that select the pod.
package cilium.policy.denied_by_deny_rule

least_flows := 5

recent_seconds := 60

findings contains finding if {
	drops := data.sysdump.node.flow_drops
	some drop in drops
	drop.code == 181
	drop.count >= least_flows
	drop.last_age_seconds <= recent_seconds
	named := [name | some name in drop.denied_by]
	finding := {
		"subject": {"kind": "node", "name": drop.node},
		"message": sprintf("a deny rule%s drops packets from %s to %s port %s: %d flows up to %s", [
			concat("", [sprintf(" of %s", [concat(", ", named)]) | count(named) > 0]),
			end_name(drop.source_namespace, drop.source_workload, drop.source_ip),
			end_name(drop.destination_namespace, drop.destination_workload, drop.destination_ip),
			concat("", [format_int(drop.destination_port, 10) | drop.destination_port > 0]),
			drop.count, drop.last_at,
		]),
		"evidence": [drop.source],
		"facts": {"flows_count": drop.count},
	}
}

end_name(namespace, workload, _) := sprintf("%s/%s", [namespace, workload]) if workload != ""

end_name(_, "", ip) := ip
