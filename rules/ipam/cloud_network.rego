# METADATA
# title: Cloud subnet, security group or VPC refuses interfaces
# description: >-
#   The operator asks the cloud for an interface or addresses and the subnet, the security group or the quota
#   refuses. Nodes get no further addresses and new pods stay in ContainerCreating.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/eni/
# custom:
#   id: CIL-IPAM-009
#   severity: high
#   confidence: medium
#   judged: cluster
#   explains: [CIL-IPAM-001, CIL-IPAM-008, CIL-IPAM-015, CIL-IPAM-016]
#   guide: [G-112]
#   falsepositives:
#     - A single refusal after which another subnet is used.
#   remediation:
#     - "Follow the cloud's own words in the message: free addresses of the subnet, tags by which subnets and security groups are selected, quotas."
#     - "ENI: check spec.eni of the CiliumNode (subnet-tags, security-groups, security-group-tags): kubectl get ciliumnode <node> -o yaml."
#     - Add a subnet with free addresses and the tags that the selector wants; restart the operator.
package cilium.ipam.cloud_network

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)no matching subnet|subnet might be out of (prefixes|addresses)|not in the same route tables|InsufficientFreeAddressesInSubnet|InsufficientCidrBlocks|sufficient free ipv4 addresses|SecurityGroupLimitExceeded|security group ids|SubnetFull|no subnet .*(available|matching|found)|unable to create interface|unable to attach interface|EniPerInstanceLimitExceeded|VSwitch.*(insufficient|IpNotEnough)`

recent_seconds := 3600

least_messages := 2

matched contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
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
		"message": sprintf("the cloud refuses interfaces or addresses to the operator on %s (%d messages, the last at %s): %s", [place, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
