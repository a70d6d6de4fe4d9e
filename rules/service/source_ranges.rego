# METADATA
# title: Clients refused by a service's source ranges
# description: >-
#   Packets to a service were dropped because their source is not among its loadBalancerSourceRanges. That is what the
#   ranges are for; a client that should get through is missing in them.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-SVC-016
#   severity: low
#   confidence: high
#   judged: node
#   explains: [CIL-DROP-001]
#   guide: [G-045]
#   falsepositives:
#     - Meant so in most cases.
#   remediation:
#     - "Add the client's range to spec.loadBalancerSourceRanges of the service, as the node sees it (after any NAT before it)."
package cilium.service.source_ranges

findings contains finding if {
	counters := data.sysdump.node.drop_counters
	some counter in counters
	regex.match(`(?i)denied by lb src range`, counter.reason)
	counter.packets_total > 0
	finding := {
		"subject": {"kind": "node", "name": counter.node},
		"message": sprintf("%s refused %d packets since its counters began by the source ranges of a service", [counter.node, counter.packets_total]),
		"evidence": [counter.source],
		"facts": {"packets_total": counter.packets_total},
	}
}
