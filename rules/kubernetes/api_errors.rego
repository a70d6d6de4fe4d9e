# METADATA
# title: API server answers with errors or throttles
# description: >-
#   The Kubernetes API server answers requests of Cilium with 429 or 5xx, or says that its etcd doesn't keep up. Agents
#   and operator repeat them; updates of endpoints, identities and leases come late or are lost.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
#   - ref: https://kubernetes.io/docs/concepts/cluster-administration/flow-control/
# custom:
#   id: CIL-K8S-005
#   severity: medium
#   confidence: medium
#   judged: cluster
#   optional: [metrics]
#   explains: [CIL-K8S-004, CIL-OPER-002]
#   guide: [G-020]
#   falsepositives:
#     - A rolling restart of the API servers.
#     - 404, 409 and 422 are answers that clients expect; they are not counted here.
#   remediation:
#     - "Look at the API server's side: latency and errors of etcd (etcdctl endpoint status, fsync times), CPU and memory of the API server pods."
#     - "See who uses the API: kubectl get --raw /metrics | grep apiserver_flowcontrol_rejected_requests_total; give Cilium a priority level of its own if others starve it."
package cilium.kubernetes.api_errors

recent_seconds := 300

least_errors := 100

least_share := 0.01

server_errors := `(?i)etcdserver: (request timed out|leader changed|too many requests|no leader)|the server is currently unable to handle the request|the server was unable to return a response in the time allotted|too many requests, please try again later|apiserver is shutting down|storage is \(re\)initializing|Internal error occurred: .*etcd`

answered contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator"}
	group.previous == false
	group.last_age_seconds <= recent_seconds
	regex.match(server_errors, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

findings contains finding if {
	total := sum([group.count | some group in answered])
	newest := max([group.last_at_unix | some group in answered])
	some group in answered
	group.last_at_unix == newest
	who := {name | some each in answered; name := each.component}
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the API server answered %d requests of %s with errors of its own within the last five minutes: %s", [
			total, concat(" and ", who),
			concat(" ", array.concat([group.message], [group.error | group.error != ""])),
		]),
		"evidence": array.slice([sample.source | some each in answered; some sample in each.samples], 0, 10),
		"facts": {"errors_count": total},
	}
}

# Counters since start, by node: the share says that it is no accident, not when it was.
calls[node] contains call if {
	rows := data.sysdump.metrics
	some row in rows
	row.name == "cilium_k8s_client_api_calls_total"
	row.value > 0
	some label in row.labels
	label.name == "return_code"
	node := row.node
	call := {"code": label.value, "value": row.value, "source": row.source}
}

refused contains row.node if {
	rows := data.sysdump.metrics
	some row in rows
	row.name == "cilium_k8s_client_api_calls_total"
	row.value > 0
	some label in row.labels
	label.name == "return_code"
	regex.match(`^(429|5\d\d)$`, label.value)
}

findings contains finding if {
	some node in refused
	count(answered) == 0
	all_calls := calls[node]
	bad := {call | some call in all_calls; regex.match(`^(429|5\d\d)$`, call.code)}
	errors := sum([call.value | some call in bad])
	total := sum([call.value | some call in all_calls])
	errors >= least_errors
	errors / total > least_share
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("the API server answered %d of %d requests of the agent of %s with 429 or 5xx since its start", [errors, total, node]),
		"evidence": array.slice([call.source | some call in bad], 0, 10),
		"facts": {"errors_count": errors, "requests_count": total},
		"severity": "low",
		"reason": "counters since the agent's start don't say when the errors were",
		"key": "counters",
	}
}
