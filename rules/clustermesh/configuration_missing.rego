# METADATA
# title: Configuration of a remote cluster is missing
# description: >-
#   The other cluster never published its configuration in etcd, or it can't be read. The connection is refused
#   before anything is synchronised.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_clustermesh/
# custom:
#   id: CIL-CM-003
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-CM-001]
#   guide: [G-018]
#   falsepositives:
#     - Once at the start of kvstoremesh.
#   remediation:
#     - "Look at the other cluster's clustermesh-apiserver: it writes the configuration at its start."
#     - "Compare the versions of both clusters; old ones don't publish one."
package cilium.clustermesh.configuration_missing

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)unable to get remote cluster configuration|cluster configuration expected to be present but not found|failed to retrieve cluster configuration|remote cluster configuration (not found|missing)`

recent_seconds := 1800

least_messages := 2

matched contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "kvstoremesh", "clustermesh-apiserver"}
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
		"message": sprintf("the configuration of a remote cluster can't be read from %s (%d messages, the last at %s): %s", [place, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
