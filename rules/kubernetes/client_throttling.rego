# METADATA
# title: Agent or operator throttles its own requests to the API server
# description: >-
#   Requests to Kubernetes wait for the client's own rate limit before they are sent. Endpoints, services and leases are
#   updated late; when renewals of leases wait, L2 announcements and the operator's leadership are lost in between.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/l2-announcements/#sizing-client-rate-limit
# custom:
#   id: CIL-K8S-004
#   severity: medium
#   confidence: medium
#   judged: cluster
#   optional: [configuration, metrics]
#   logs:
#     - {name: waited, component: cilium-agent, pattern: 'Waited for ([0-9.a-zµ]+) due to client-side throttling, not priority and fairness(?:, request: ([A-Z]+:\S+))?'}
#     - {name: lease, component: cilium-agent, pattern: 'due to client-side throttling, not priority and fairness, request: [A-Z]+:\S*/leases/(\S+)'}
#   explains: [CIL-EDGE-006, CIL-EP-007, CIL-SVC-018]
#   guide: [G-011, G-020]
#   falsepositives:
#     - A handful of waits below two seconds while the component starts and lists everything.
#   remediation:
#     - "Raise the limits in the Helm values: k8sClientRateLimit.qps and k8sClientRateLimit.burst (agent), operator.k8sClientRateLimit.* (operator); then restart the component."
#     - "With L2 announcements every announced service costs one lease renewal each leaseRenewDeadline on the node that holds it: qps must exceed services / leaseRetryPeriod. Lengthen l2announcements.leaseRenewDeadline or raise the limit."
package cilium.kubernetes.client_throttling

import data.cilium.lib.lines

recent_seconds := 900

# A start with many objects to list waits some tens of times.
many := 50

# One lease held up is renewed late; three are no accident.
several_leases := 3

waits[node] contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "waited"
	match.previous == false
	match.last_age_seconds <= recent_seconds
	node := match.node
}

lease_waits[node] contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "lease"
	match.previous == false
	match.last_age_seconds <= recent_seconds
	node := match.node
}

limits[setting.name] := setting.value if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name in {"k8s-client-qps", "k8s-client-burst"}
}

limit_text := concat("", [sprintf(" (%s)", [concat(", ", [sprintf("%s: %s", [name, value]) | some name, value in limits])]) | count(limits) > 0])

findings contains finding if {
	some node, matches in lease_waits
	total := sum([match.count | some match in matches])
	total >= several_leases
	lease := max([match.capture_1 | some match in matches])
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s for leases waited for the client's own rate limit on %s, such as %s%s", [lines.number(total, "request"), node, lease, limit_text]),
		"evidence": array.slice([sample.source | some match in matches; some sample in match.samples], 0, 10),
		"facts": {"waits_count": total},
		"key": "leases",
	}
}

findings contains finding if {
	some node, matches in waits
	total := sum([match.count | some match in matches])
	total >= many
	span := max([match.last_at_unix | some match in matches]) - min([match.first_at_unix | some match in matches])
	rate := (total * 3600) / max([span, 60])
	rate >= many
	wait := max([match.capture_1 | some match in matches])
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%d requests of %s waited up to %s and more for the client's own rate limit within %d s%s", [total, node, wait, round(span), limit_text]),
		"evidence": array.slice([sample.source | some match in matches; some sample in match.samples], 0, 10),
		"facts": {"waits_count": total},
		"key": "requests",
	}
}

# The histogram of the limiter alone has no time: it may be of the start.
findings contains finding if {
	rows := data.sysdump.metrics
	some row in rows
	row.name == "cilium_k8s_client_rate_limiter_duration_seconds"
	row.p99 > 1
	count([match | some match in waits[row.node]]) == 0
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("one request in a hundred of %s has waited %v s or longer for the client's own rate limit since the agent started%s", [row.node, row.p99, limit_text]),
		"evidence": [row.source],
		"facts": {"p99_seconds": row.p99},
		"severity": "low",
		"reason": "a histogram since the start doesn't say when the waits were",
		"key": "histogram",
	}
}
