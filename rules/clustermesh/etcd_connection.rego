# METADATA
# title: No etcd connection to a remote cluster
# description: >-
#   The agents or the kvstoremesh can't reach the etcd of another cluster, or lose it again and again. What that
#   cluster announces does not arrive.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_clustermesh/
# custom:
#   id: CIL-CM-002
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-CM-001]
#   guide: [G-018]
#   falsepositives:
#     - "'reconnecting etcd' alone, a few times: the connection is made anew by itself."
#   remediation:
#     - "The text says which step fails: 'no such host' is DNS or hostAliases, 'connection refused' or 'i/o timeout' the address, load-balancer or firewall (TCP 2379, 32379), 'x509' or 'tls' the certificates."
#     - "Check each step: kubectl -n kube-system exec <agent pod> -- cilium-dbg troubleshoot clustermesh; with kvstoremesh: kubectl -n kube-system exec deploy/clustermesh-apiserver -c kvstoremesh -- clustermesh-apiserver kvstoremesh-dbg troubleshoot."
package cilium.clustermesh.etcd_connection

# What is logged, Cilium 1.11 to 1.20.
pattern := `(?i)unable to establish etcd connection to remote cluster|(failed to|unable to|cannot) .{0,30}connect.{0,20} to (the )?(remote )?(etcd|cluster|kvstore).*(mesh|remote|2379)|unable to list keys before starting watcher|(dial tcp|x509|transport).{0,120}mesh\.cilium\.io|mesh\.cilium\.io.{0,120}(timeout|refused|no such host|x509|tls)|heartbeat.{0,60}(remote cluster|clustermesh)`

# What says the same and is harmless.
harmless := `(?i)context canceled|^Error observed on etcd connection, reconnecting etcd`

recent_seconds := 1800

matched contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "kvstoremesh", "clustermesh-apiserver"}
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
	most := max([group.count | some group in hits])
	group := [each | some each in hits; each.count == most][0]
	text := substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 320)
	age := min(array.concat([each.last_age_seconds | some each in hits], [unknown_age_seconds]))
	last := array.concat([group.last_at | group.last_at != ""], ["an unknown time"])[0]
	place := array.concat([group.node | group.node != ""], [group.pod])[0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("no connection to the etcd of a remote cluster from %s (%d messages, the last at %s): %s", [place, total, last, text]),
		"evidence": array.slice([sample.source | some each in hits; some sample in each.samples], 0, 10),
		"facts": {"messages_count": total},
		"severity": severity(age),
		"reason": "graded by how long before the dump the last message was",
	}
}

unknown_age_seconds := 1000000

severity(age) := "high" if age <= recent_seconds

severity(age) := "low" if age > recent_seconds
