# METADATA
# title: Instance is out of network interfaces or addresses
# description: >-
#   The operator can attach no more interfaces or addresses to instances, because their type allows no more. Pods
#   that are scheduled there beyond that get no address.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/eni/
# custom:
#   id: CIL-IPAM-008
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-IPAM-001]
#   guide: [G-112]
#   falsepositives:
#     - "A single node at the limit of its instance type while no pod waits: reported as info by upstream, as low here once it is over."
#     - Short deficits while an interface is being attached.
#   remediation:
#     - Use a larger instance type, or prefix delegation (aws-enable-prefix-delegation).
#     - Limit the pods a node (kubelet --max-pods) to what the instance type can address.
#     - "Look at the nodes: kubectl get ciliumnodes -o custom-columns=NAME:.metadata.name,USED:.status.ipam.used."
package cilium.ipam.instance_limit

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)instance is out of interfaces|no interface available|(exceeded|reached) .*(interfaces|addresses) (limit|per)|PrivateIpAddressLimitExceeded|AttachmentLimitExceeded`

# What says the same and is harmless.
harmless := `(?i)will create new interface`

recent_seconds := 1800

least_messages := 2

matched contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
	not regex.match(harmless, text)
}

hits contains group if {
	some group in matched
	group.previous == false
}

# A run that is over counts while the container is not well again.
hits contains group if {
	some group in matched
	group.previous == true
	group.container_ready == false
}

findings contains finding if {
	count(hits) > 0
	total := sum([group.count | some group in hits])
	total >= least_messages
	most := max([group.count | some group in hits])
	group := [each | some each in hits; each.count == most][0]
	text := substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 320)
	age := min(array.concat([each.last_age_seconds | some each in hits], [unknown_age_seconds]))
	last := array.concat([group.last_at | group.last_at != ""], ["an unknown time"])[0]
	place := array.concat([group.node | group.node != ""], [group.pod])[0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator on %s can attach no more interfaces or addresses to instances (%d messages, the last at %s): %s", [place, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
