# METADATA
# title: Packets dropped for want of a service backend
# description: >-
#   Packets to a service were dropped because the datapath knew no backend for them, "Service backend not found". Clients see
#   timeouts or refused connections.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-SVC-006
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [flow_drops, drop_counters, services]
#   explains: [CIL-DROP-001]
#   guide: [G-045, G-122, G-128, G-131]
#   falsepositives:
#     - A few such drops during rollouts are expected.
#   remediation:
#     - "See whether the service has ready endpoints now: kubectl -n <namespace> get endpointslices -l kubernetes.io/service-name=<service>."
#     - "If it has, compare with the agent: cilium-dbg service list; cilium-dbg bpf lb list | grep -A5 <frontend>. An old conntrack entry of the same ports lives on until it times out."
#     - With externalTrafficPolicy Local traffic has to come in on a node with a backend.
package cilium.service.backend_drops

not_found_code := 158

least_packets := 100

recent contains drop if {
	rows := data.sysdump.node.flow_drops
	some drop in rows
	drop.code == not_found_code
	drop.last_age_seconds <= 300
}

destination(ip, port) := sprintf("%s:%d", [ip, port])

# The service that packets were sent to, where its cluster IP is known: what leaves a service without backends explains them.
services_of(ip) := {sprintf("%s/%s", [service.namespace, service.name]) |
	services := data.sysdump.services
	some service in services
	ip in service.cluster_ips
}

subject_of(drop) := {"kind": "service", "name": name} if {
	names := services_of(drop.destination_ip)
	count(names) == 1
	some name in names
} else := {"kind": "node", "name": drop.node}

findings contains finding if {
	some node in {drop.node | some drop in recent}
	some subject in {subject_of(drop) | some drop in recent}
	drops := [drop | some drop in recent; subject_of(drop) == subject]
	packets := sum([drop.count | some drop in drops])
	targets := sort({destination(drop.destination_ip, drop.destination_port) | some drop in drops})
	finding := {
		"subject": subject,
		"message": sprintf("%s dropped %d packets in the collected flows because a service had no backend (to %s)", [node, packets, concat(", ", array.slice(targets, 0, 4))]),
		"evidence": array.slice([drop.source | some drop in drops], 0, 12),
		"facts": {"dropped_packets": packets},
	}
}

findings contains finding if {
	count(recent) == 0
	counters := data.sysdump.node.drop_counters
	some counter in counters
	lower(counter.reason) == "service backend not found"
	counter.packets_total >= least_packets
	finding := {
		"subject": {"kind": "node", "name": counter.node},
		"message": sprintf("%s dropped %d packets since its counters began because a service had no backend", [counter.node, counter.packets_total]),
		"evidence": [counter.source],
		"facts": {"dropped_packets": counter.packets_total},
		"severity": "low",
		"reason": "a counter does not say when",
		"key": "counted",
	}
}
