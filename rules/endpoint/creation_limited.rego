# METADATA
# title: Endpoint creation is refused by the rate limit (429)
# description: >-
#   The agent refuses to create endpoints because too many requests wait already. Pods stay in ContainerCreating. A
#   stuck or slow regeneration that lets no request finish is the usual cause.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/configuration/api-rate-limiting/
# custom:
#   id: CIL-EP-006
#   severity: high
#   confidence: high
#   judged: node
#   optional: [cni_log_groups, log_groups, metrics]
#   explains: [CIL-K8S-007]
#   guide: [G-106]
#   falsepositives:
#     - "A burst of pods on a node that just joined: the kubelet tries again and it passes."
#   remediation:
#     - "Look first for what holds the requests: endpoints that don't get ready, failing regenerations, an agent short of CPU."
#     - "If it is only a burst, raise the limit: api-rate-limit endpoint-create=rate-limit:…,rate-burst:…."
package cilium.endpoint.creation_limited

pattern := `(?i)TooManyRequests|\[429\]|request.{0,40}rate.?limit`

recent_seconds := 900

captured := data.sysdump.dump[0].captured_at_unix

refused contains event if {
	events := data.sysdump.node.events
	some event in events
	event.reason == "FailedCreatePodSandBox"
	regex.match(pattern, event.message)
	captured - event.last_at_unix <= recent_seconds
}

refused contains event if {
	events := data.sysdump.node.events
	some event in events
	contains(event.message, "putEndpointIdTooManyRequests")
	captured - event.last_at_unix <= recent_seconds
}

waiting contains event if {
	some event in refused
	event.object_exists != false
	event.object_healthy != true
}

said contains group if {
	groups := data.sysdump.node.cni_log_groups
	some group in groups
	group.last_age_seconds <= recent_seconds
	regex.match(pattern, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

# The limiter's own words (pkg/rate, Cilium 1.11 to 1.20).
limited contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.previous == false
	group.last_age_seconds <= recent_seconds
	regex.match(`(?i)not processing api request|request was rate limited|api rate limit(er)? exceeded`, group.message)
}

counted contains metric if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_api_limiter_processed_requests_total"
	some label in metric.labels
	label.value == "429"
	metric.value > 0
}

lines := array.slice(array.concat(array.concat([event.source | some event in refused], [group.source | some group in said]), [metric.source | some metric in counted]), 0, 10)

findings contains finding if {
	count(refused) > 0
	some event in refused
	event.last_at_unix == max([each.last_at_unix | some each in refused])
	finding := {
		"subject": {"kind": "node", "name": event.node},
		"message": sprintf("the agent of %s refuses to create endpoints (429): %d pods, %d of them still wait, the last at %s: %s", [event.node, count(refused), count(waiting), event.last_at, substring(event.message, 0, 260)]),
		"evidence": lines,
		"facts": {"pods_count": count(refused), "waiting_count": count(waiting)},
		"severity": severity(count(waiting)),
		"reason": "graded by whether pods still wait",
	}
}

severity(pods) := "high" if pods > 0

severity(0) := "low"

findings contains finding if {
	count(refused) == 0
	some group in said
	group.count == max([each.count | some each in said])
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s refused to create endpoints %d times (429), the last at %s: %s", [group.node, group.count, group.last_at, substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 260)]),
		"evidence": lines,
		"severity": "medium",
		"reason": "no event shows a pod that waits",
	}
}

few := 3

findings contains finding if {
	count(refused) == 0
	count(said) == 0
	total := sum([group.count | some group in limited])
	total >= few
	some group in limited
	group.count == max([each.count | some each in limited])
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s turned away %d requests to its API, the last at %s: %s", [group.node, total, group.last_at, substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 260)]),
		"evidence": array.slice([sample.source | some each in limited; some sample in each.samples], 0, 10),
		"facts": {"requests_count": total},
		"severity": "medium",
		"reason": "no event shows a pod that waits",
		"key": "limiter",
	}
}
