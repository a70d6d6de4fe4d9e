# METADATA
# title: CIDR rule is meant for pods
# description: >-
#   A rule names a CIDR within the pod network. CIDR rules don't match pods, so it has no effect on them.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/policy/
# custom:
#   id: CIL-POL-011
#   severity: low
#   confidence: high
#   judged: cluster
#   guide: [G-136]
#   falsepositives:
#     - Rules for pods of other clusters or for traffic that was masqueraded.
#   remediation:
#     - Select the pods by their labels instead of their addresses.
package cilium.policy.cidr_covers_pods

pod_cidrs contains cidr if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some cidr in node.pod_cidrs
	contains(cidr, ".")
}

findings contains finding if {
	peers := data.sysdump.policy_peers
	some peer in peers
	peer.peer == "cidr"
	contains(peer.value, ".")
	contains(peer.value, "/")
	to_number(split(peer.value, "/")[1]) >= 12
	some cidr in pod_cidrs
	net.cidr_intersects(cidr, peer.value)
	name := concat("/", array.concat([peer.namespace | peer.namespace != ""], [peer.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s has a rule for %s, which lies in the pod network %s: it doesn't match pods", [name, peer.value, cidr]),
		"evidence": [peer.source],
	}
}
