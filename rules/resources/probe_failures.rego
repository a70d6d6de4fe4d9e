# METADATA
# title: Probes of a Cilium component fail
# description: >-
#   The kubelet's probes of a Cilium pod fail again and again. A failing liveness or startup probe gets the container killed
#   and restarted, a failing readiness probe marks the node's Cilium as not ready.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-RES-005
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002]
#   guide: [G-106, G-017]
#   falsepositives:
#     - Failures while the component starts, which end when it is ready.
#   remediation:
#     - "Read the message: status 503 or 500 means that the component itself says it isn't well (see its status), a timeout or deadline that it is too slow (CPU, locks), connection refused that nothing listens (start not done, or a port taken)."
#     - "Ask it on the node: curl -s -H 'brief: true' http://127.0.0.1:9879/healthz."
package cilium.resources.probe_failures

import data.cilium.lib.lines

recent_seconds := 3600

last_minute := 60

least_failures := 3

captured := data.sysdump.dump[0].captured_at_unix

components[name] := pod.component if {
	pods := data.sysdump.node.pods
	some pod in pods
	pod.component in {"cilium-agent", "cilium-operator", "cilium-envoy", "hubble-relay", "clustermesh-apiserver"}
	name := sprintf("%s/%s", [pod.namespace, pod.name])
}

failed contains event if {
	events := data.sysdump.node.events
	some event in events
	event.reason == "Unhealthy"
	event.count >= least_failures
	captured - event.last_at_unix <= recent_seconds
}

# A pod that is ready has got over it, unless the event is of the last minute.
going_on(false, _)

going_on(true, age) if age < last_minute

probe(message) := lower(regex.find_n(`^(Liveness|Readiness|Startup)`, message, 1)[0])

severity("readiness") := "medium"

severity(name) := "high" if name != "readiness"

findings contains finding if {
	some event in failed
	name := sprintf("%s/%s", [event.namespace, event.name])
	component := components[name]
	going_on(event.object_healthy, captured - event.last_at_unix)
	kind := probe(event.message)
	finding := {
		"subject": {"kind": "node", "name": event.node},
		"message": sprintf("the %s probe of %s (%s) on %s failed %s until %s: %s", [kind, name, component, event.node, lines.times(event.count), lines.moment(event.last_at), substring(event.message, 0, 400)]),
		"evidence": [event.source],
		"facts": {"failures_count": event.count},
		"severity": severity(kind),
		"reason": "graded by the probe: liveness and startup probes get the container killed",
		"key": sprintf("%s %s", [component, kind]),
	}
}
