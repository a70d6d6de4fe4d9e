# METADATA
# title: etcd of the mesh refuses client certificates
# description: >-
#   The etcd of clustermesh-apiserver refuses connections because the client's certificate doesn't fit. Remote
#   clusters, or its own apiserver, can't read or write.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_clustermesh/
# custom:
#   id: CIL-CM-015
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-CM-001, CIL-CM-002]
#   falsepositives:
#     - A few right after certificates were renewed, until all clients have the new ones.
#   remediation:
#     - Compare the CA of the client certificates with that of the server on both sides; renew all certificates of the mesh together.
#     - Restart clustermesh-apiserver after its certificates changed.
package cilium.clustermesh.client_refused

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)rejected connection (on client endpoint|from)|rejected connection.{0,80}(tls|certificate|x509|EOF)|remote error: tls: (bad|unknown|expired|certificate)`

recent_seconds := 1800

least_messages := 3

matched contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"etcd", "clustermesh-apiserver", "kvstoremesh"}
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
	enough(total)
	most := max([group.count | some group in hits])
	group := [each | some each in hits; each.count == most][0]
	text := substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 320)
	age := min(array.concat([each.last_age_seconds | some each in hits], [unknown_age_seconds]))
	last := array.concat([group.last_at | group.last_at != ""], ["an unknown time"])[0]
	place := array.concat([group.node | group.node != ""], [group.pod])[0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the etcd of the mesh on %s refuses client certificates (%d messages, the last at %s): %s", [place, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

enough(total) if total >= least_messages

# Nothing after it: the server does nothing else, or ended.
enough(_) if {
	some group in hits
	group.ends_log == true
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
