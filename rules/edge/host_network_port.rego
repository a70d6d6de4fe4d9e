# METADATA
# title: Host-network listener can't bind its port
# description: >-
#   Cilium's proxy can't open a listener's port on the node: another process has it, or the proxy lacks the capability for
#   ports below 1024. The Gateway or Ingress is not reachable on that node.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/host-network-mode/
# custom:
#   id: CIL-EDGE-011
#   severity: medium
#   confidence: high
#   judged: cluster
#   logs:
#     - {name: bind, component: cilium-envoy, pattern: 'cannot bind .*(Permission denied|Address already in use)'}
#     - {name: embedded, component: cilium-agent, pattern: 'cannot bind .*(Permission denied|Address already in use)'}
#   explains: [CIL-L7-003]
#   guide: [G-094]
#   falsepositives:
#     - A listener of the old proxy that was closing while the new one started.
#   remediation:
#     - "Permission denied: add NET_BIND_SERVICE to envoy.securityContext.capabilities.envoy and set envoy.securityContext.capabilities.keepCapNetBindService=true, or use ports from 1024 on."
#     - "Address already in use: find the process (ss -ltnp | grep <port>) and give one of the two another port."
package cilium.edge.host_network_port

import data.cilium.lib.lines
import data.cilium.lib.trouble

bind contains hit if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "bind"
	texts := [lines.said(sample.text) | some sample in match.samples]
	hit := {
		"age": trouble.age([match.last_age_seconds | match.last_age_seconds >= 0]),
		"level": concat("", [level | level := match.level]),
		"previous": match.previous,
		"down": [true | match.container_ready == false] != [],
		"node": concat("", [name | name := match.node]),
		"pod": concat("/", array.concat([name | name := match.namespace], [match.pod])),
		"text": texts[count(texts) - 1],
		"count": match.count,
		"sources": [sample.source | some sample in match.samples],
	}
}

bind contains hit if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "embedded"
	texts := [lines.said(sample.text) | some sample in match.samples]
	hit := {
		"age": trouble.age([match.last_age_seconds | match.last_age_seconds >= 0]),
		"level": concat("", [level | level := match.level]),
		"previous": match.previous,
		"down": [true | match.container_ready == false] != [],
		"node": concat("", [name | name := match.node]),
		"pod": concat("/", array.concat([name | name := match.namespace], [match.pod])),
		"text": texts[count(texts) - 1],
		"count": match.count,
		"sources": [sample.source | some sample in match.samples],
	}
}

findings contains finding if {
	some pod in {hit.pod | some hit in bind}
	mine := {hit | some hit in bind; hit.pod == pod}
	finding := {
		"subject": {"kind": "pod", "name": pod},
		"message": sprintf("the proxy in pod %s can't open a listener: %s", [pod, trouble.text(mine)]),
		"evidence": trouble.evidence(mine),
		"severity": trouble.severity(mine, "medium"),
		"reason": trouble.reason(mine),
	}
}
