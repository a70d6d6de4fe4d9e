# METADATA
# title: Clusters disagree on the number of clusters in the mesh
# description: >-
#   Two clusters have another max-connected-clusters. Identities are laid out differently, so the connection is
#   refused.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/
# custom:
#   id: CIL-CM-006
#   severity: critical
#   confidence: high
#   judged: cluster
#   explains: [CIL-CM-001]
#   guide: [G-018]
#   falsepositives:
#     - "None known: the value is checked exactly."
#   remediation:
#     - "Install all clusters with the same max-connected-clusters; it can't be changed on a cluster that runs."
package cilium.clustermesh.capacity_mismatch

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)mismatched maxconnectedclusters|max-?connected-?clusters.{0,60}(mismatch|differ)`

recent_seconds := 86400

matched contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "kvstoremesh", "clustermesh-apiserver", "cilium-operator"}
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
	most := max([group.count | some group in hits])
	group := [each | some each in hits; each.count == most][0]
	text := substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 320)
	age := min(array.concat([each.last_age_seconds | some each in hits], [unknown_age_seconds]))
	last := array.concat([group.last_at | group.last_at != ""], ["an unknown time"])[0]
	place := array.concat([group.node | group.node != ""], [group.pod])[0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("a remote cluster has another max-connected-clusters than %s (%d messages, the last at %s): %s", [place, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "critical" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
