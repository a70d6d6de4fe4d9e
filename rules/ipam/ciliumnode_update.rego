# METADATA
# title: Agent cannot update its CiliumNode
# description: >-
#   The agent of the node can't write its CiliumNode object. The operator then sees neither which addresses are used
#   nor how many are needed, and gives the node none.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/crd/
# custom:
#   id: CIL-IPAM-013
#   severity: medium
#   confidence: high
#   judged: node
#   explains: [CIL-IPAM-008]
#   guide: [G-112]
#   falsepositives:
#     - "Conflicts ('the object has been modified'), which are tried again at once."
#   remediation:
#     - "Look at the access of the agent: kubectl auth can-i update ciliumnodes --as=system:serviceaccount:kube-system:cilium."
#     - Look for webhooks and for an API server that answers with errors in the same minutes.
package cilium.ipam.ciliumnode_update

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)unable to (update|create|get) ciliumnode|ciliumnode for own node is not available|failed to (update|create) ciliumnode`

# What says the same and is harmless.
harmless := `(?i)the object has been modified|context canceled`

recent_seconds := 1800

least_messages := 3

matched contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
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
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s can't update its CiliumNode (%d messages, the last at %s): %s", [group.node, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "medium" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
