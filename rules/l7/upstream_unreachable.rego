# METADATA
# title: Envoy can't connect to the backends
# description: >-
#   Envoy answers clients with 503 because the connection to the backend fails: it times out, is refused or reset, or no backend is
#   known. Requests through L7 policies, ingresses and gateways fail while direct ones may pass.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage
# custom:
#   id: CIL-L7-014
#   severity: medium
#   confidence: medium
#   judged: cluster
#   logs:
#     - {name: reset, pattern: 'upstream connect error or disconnect/reset before headers(?:\. (?:retried and the latest )?reset reason: ([a-z ]+))?'}
#     - {name: no_upstream, pattern: 'no healthy upstream'}
#     - {name: upstream_timeout, component: cilium-envoy, pattern: 'upstream request timeout'}
#   explains: [CIL-EDGE-010]
#   guide: [G-094, G-099]
#   falsepositives:
#     - Single requests while the backends of a service are replaced.
#   remediation:
#     - "Reach the backend directly from the node of that Envoy (curl the pod's address): if it fails too, it is the backend or the path; if not, it is between Envoy and the datapath."
#     - "Compare the addresses of Envoy's clusters (cilium-dbg envoy admin clusters) with the endpoint slices: an address that is gone is an update that Envoy didn't get; restart Envoy on that node and update Cilium."
#     - "'no healthy upstream' means that the service has no ready backend, or that Envoy was never told: look at the endpoint slices and at CiliumEnvoyConfig."
package cilium.l7.upstream_unreachable

import data.cilium.lib.lines

recent_seconds := 1800

hits contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name in {"reset", "no_upstream", "upstream_timeout"}
	match.previous == false
	match.last_age_seconds <= recent_seconds
}

findings contains finding if {
	count(hits) > 0
	total := sum([match.count | some match in hits])
	last := max([match.last_at | some match in hits])
	places := sort({place | some match in hits; place := array.concat([match.node | match.node != ""], [match.pod])[0]})
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("Envoy on %s can't connect to backends (%s, the last at %s): %s", [concat(", ", array.slice(places, 0, 4)), lines.times(total), last, lines.said([match.samples[0].text | some match in hits][0])]),
		"evidence": array.slice([sample.source | some match in hits; some sample in match.samples], 0, 10),
		"facts": {"messages_count": total},
	}
}
