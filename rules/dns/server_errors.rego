# METADATA
# title: CoreDNS reaches neither its upstream nor the API server
# description: >-
#   The cluster's DNS servers log that queries to their upstream resolver, or requests to the Kubernetes API, get no answer. Names
#   outside of the cluster, or all of them after a restart, aren't resolved, whatever Cilium's own DNS proxy does.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://coredns.io/plugins/errors/
#   - ref: https://docs.cilium.io/en/stable/operations/performance/tuning/#ebpf-host-routing
# custom:
#   id: CIL-DNS-010
#   severity: high
#   confidence: medium
#   judged: cluster
#   optional: [agent_datapath]
#   logs:
#     - {name: upstream, pattern: 'plugin/errors: 2 (\S+) ([A-Z]+): (?:read|write|dial) (?:udp|tcp) (\S+?):? .*(?:timeout|refused|unreachable|no route)'}
#     - {name: api, pattern: 'plugin/kubernetes: .*(?:Failed to watch|failed to list|Get "https://[^"]*").*(?:timeout|refused|unreachable|no route|unauthorized)'}
#     - {name: not_ready, pattern: 'plugin/kubernetes: .*(?:starting server with unsynced Kubernetes API|waiting for Kubernetes API)'}
#     - {name: unhandled, pattern: 'plugin/kubernetes: Unhandled Error'}
#     - {name: loop, pattern: 'plugin/loop: Loop \(.*\) detected'}
#   explains: [CIL-DNS-003, CIL-DNS-006]
#   guide: [G-050]
#   falsepositives:
#     - One failed probe (HINFO) when CoreDNS starts, and single queries that an upstream leaves unanswered.
#     - The API server restarting, which lasts seconds.
#   remediation:
#     - "If the upstream doesn't answer: from a pod on the node of that CoreDNS ask the resolver itself, then look at masquerading of the pod's address and at the resolvers in /etc/resolv.conf of the node."
#     - "If it began with bpf.masquerade or host routing and the node's resolver is reached through netfilter rules of the host, set bpf.hostLegacyRouting=true, or give CoreDNS a resolver that is reached directly."
#     - "If the API server doesn't answer on its service address: look at whether the agent of that node has programmed default/kubernetes (cilium-dbg service list), and at k8sServiceHost: localhost serves only nodes with an API server of their own."
#     - "A loop means that CoreDNS forwards to itself: point it at the real upstream instead of the node's stub resolver."
package cilium.dns.server_errors

import data.cilium.lib.lines

recent_seconds := 1800

# The probe with which CoreDNS looks for loops fails once when it starts.
least_queries := 2

recent contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.previous == false
	match.last_age_seconds <= recent_seconds
}

recent contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.previous == true
	match.container_ready == false
}

of(names) := [match | some match in recent; match.name in names]

total(matches) := sum([match.count | some match in matches])

sources(matches) := array.slice([sample.source | some match in matches; some sample in match.samples], 0, 10)

said(matches) := lines.said([sample.text | some match in matches; some sample in match.samples][0])

host_routing := concat("", array.slice(
	[sprintf("; host routing of the nodes is %s", [row.host_routing]) |
		rows := data.sysdump.agent_datapath
		some row in rows
		row.host_routing != ""
	],
	0, 1,
))

findings contains finding if {
	matches := of({"upstream"})
	total(matches) >= least_queries
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("queries of CoreDNS to its upstream resolver get no answer (%s, the last at %s)%s: %s", [lines.times(total(matches)), max([match.last_at | some match in matches]), host_routing, said(matches)]),
		"evidence": sources(matches),
		"facts": {"messages_count": total(matches)},
		"key": "upstream",
	}
}

findings contains finding if {
	matches := of({"api", "not_ready"})
	count([match | some match in matches; match.name == "api"]) > 0
	lines_shown := array.concat(matches, of({"unhandled"}))
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("CoreDNS doesn't reach the Kubernetes API (%s, the last at %s): %s", [lines.times(total(matches)), max([match.last_at | some match in matches]), said(matches)]),
		"evidence": sources(lines_shown),
		"facts": {"messages_count": total(matches)},
		"key": "api",
	}
}

findings contains finding if {
	matches := of({"loop"})
	count(matches) > 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("CoreDNS found that it forwards queries to itself, and ends: %s", [said(matches)]),
		"evidence": sources(matches),
		"facts": {"messages_count": total(matches)},
		"key": "loop",
	}
}
