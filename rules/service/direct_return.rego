# METADATA
# title: Direct server return does not fit the routing
# description: >-
#   DSR or hybrid mode of the load-balancer is combined with a tunnel that can't carry it. The agent refuses to start, or
#   replies of services don't reach clients outside.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-SVC-014
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015, CIL-CFG-003]
#   guide: [G-102]
#   falsepositives:
#     - None known.
#   remediation:
#     - "Use loadBalancer.mode=snat with VXLAN, or tunnelProtocol=geneve with loadBalancer.dsrDispatch=geneve (set both explicitly since 1.15), or native routing."
#     - Restart the agents.
package cilium.service.direct_return

import data.cilium.lib.trouble

said contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)node ?port .*(dsr|hybrid).*(cannot|can't|not|requires)|(dsr|hybrid) (mode|dispatch).*(cannot|requires|not supported)|requires geneve (dispatch|tunnel)|geneve.*(tunnel protocol|dispatch) .*required`, text)
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
	some hit in said
	hit.down == true
} else := "high"

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s refuses its load-balancer mode: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.lasting_severity(said, full),
		"reason": trouble.lasting_reason(said),
	}
}
