# METADATA
# title: Envoy does not start
# description: >-
#   Envoy stops at its start or can't reach the agent. L7 policies, Ingress and Gateways of the node don't work, and
#   redirects can't be added.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/proxy/envoy/
# custom:
#   id: CIL-L7-011
#   severity: high
#   confidence: high
#   judged: cluster
#   logs:
#     - {name: bind, component: cilium-envoy, pattern: 'unable to bind domain socket with base_id'}
#     - {name: process, component: cilium-agent, pattern: 'proxy process failed to start'}
#     - {name: xds, component: cilium-envoy, pattern: 'xds.sock: no such file|xds.sock.*(connect error|immediate connect error)'}
#   explains: [CIL-L7-001, CIL-L7-004]
#   falsepositives:
#     - One failed start after which it runs.
#   remediation:
#     - "'unable to bind domain socket': another Envoy holds the socket; set a base-id (envoy.baseID) where two run on one node, or remove the old process."
#     - "'xds.sock': the agent of the node doesn't serve; look at the agent first."
#     - "'proxy process failed to start': the image lacks the binary or it can't be executed on this CPU."
package cilium.l7.envoy_not_started

import data.cilium.lib.lines

recent_seconds := 3600

hits contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name in {"bind", "process"}
	match.last_age_seconds <= recent_seconds
}

# Without the agent's socket Envoy can do nothing; it is there a moment later at a normal start.
hits contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "xds"
	match.previous == false
	match.count >= 5
	match.last_age_seconds <= 60
}

findings contains finding if {
	some match in hits
	match.count == max([each.count | some each in hits; each.name == match.name])
	place := array.concat([match.node | match.node != ""], [match.pod])[0]
	text := lines.said([sample.text | some sample in match.samples][0])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("Envoy doesn't start on %s: %d messages, the last at %s: %s", [place, match.count, match.last_at, substring(text, 0, 250)]),
		"evidence": [sample.source | some sample in match.samples],
		"facts": {"messages_count": match.count},
		"severity": severity(array.concat([match.container_ready | match.container_ready == true], [false])[0], match.component),
		"reason": "graded by whether Envoy is ready at capture",
		"key": match.name,
	}
}

severity(true, "cilium-envoy") := "medium"

severity(false, "cilium-envoy") := "high"

severity(_, component) := "high" if component != "cilium-envoy"
