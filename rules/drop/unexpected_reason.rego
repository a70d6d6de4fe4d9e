# METADATA
# title: Packets dropped for a reason that should not occur
# description: >-
#   The datapath drops packets for a reason that a sound cluster doesn't show and that no other rule explains. The
#   reason says what it could not do; the pods named in the flows lose traffic.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/metrics/
# custom:
#   id: CIL-DROP-001
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [flow_drops]
#   guide: [G-001, G-014, G-045]
#   falsepositives:
#     - "Some packets since the node was started: the counter survives restarts of the agent."
#     - Attacks and scans with malformed packets.
#   remediation:
#     - "Watch them live to see who is concerned: kubectl -n kube-system exec <agent pod> -- cilium-dbg monitor --type drop."
#     - Look the reason up in the list of drop reasons of the release, and search the issues for it together with the version.
package cilium.drop.unexpected_reason

# Reasons that have a rule of their own, or that upstream's own tests expect.
known := {
	"Policy denied", "Policy denied by denylist", "Authentication required", "Invalid source ip", "Invalid source mac", "Invalid packet",
	"CT: Truncated or invalid header", "CT: Unknown L4 protocol", "Unknown connection tracking state", "Fragmentation needed",
	"IP fragmentation not supported", "First logical datagram fragment not found", "First logical datagram fragment not found from world",
	"Unsupported L3 protocol", "Unknown L4 protocol", "Unsupported L2 protocol", "Unsupported protocol for NAT masquerade",
	"Unknown ICMPv4 code", "Unknown ICMPv6 code", "Forbidden ICMPv6 message", "Missed tail call", "Endpoint policy program not available",
	"No configuration available to perform policy decision", "Stale or unroutable IP", "Unknown L3 target address", "CT: Map insertion failed",
	"Service backend not found", "No tunnel/encapsulation endpoint (datapath BUG!)", "No tunnel/encapsulation endpoint", "Invalid identity",
	"Unknown sender", "No node ID found", "Invalid ClusterID", "Error retrieving tunnel key", "Reached EDT rate-limiting drop horizon",
	"No mapping for NAT masquerade", "FIB lookup failed", "Is a ClusterIP", "Denied by LB src range check", "Socket lookup failed",
	"Socket assign failed", "Proxy redirection not supported for protocol", "Failed to insert into proxymap",
	"VLAN traffic disallowed by VLAN filter", "No egress gateway found", "No Egress IP configured", "Traffic is unencrypted", "Rate limited",
	"Host datapath not ready", "No conntrack map found", "No nat map found", "IGMP handled", "IGMP subscribed", "Multicast handled",
	"Incorrect VNI from VTEP",
}

least_packets := 100

least_flows := 5

recent_seconds := 60

known_codes := {
	130, 132, 133, 134, 135, 136, 137, 139, 140, 142, 143, 145, 147, 150, 151, 155, 157, 158, 160, 162, 163, 165, 166, 167, 168, 169, 171, 172,
	174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 189, 190, 191, 192, 194, 195, 197, 198, 199, 200, 201, 202, 203, 204, 207,
}

findings contains finding if {
	drops := data.sysdump.node.flow_drops
	some drop in drops
	drop.verdict == "DROPPED"
	code := drop.code
	not code in known_codes
	drop.count >= least_flows
	drop.last_age_seconds <= recent_seconds
	finding := {
		"subject": {"kind": "node", "name": drop.node},
		"message": sprintf("%s drops packets as %s: %d flows up to %s, such as from %s to %s", [drop.node, drop.reason, drop.count, drop.last_at, drop.source_ip, drop.destination_ip]),
		"evidence": [drop.source],
		"facts": {"flows_count": drop.count},
		"key": lower(drop.reason),
	}
}

findings contains finding if {
	counters := data.sysdump.node.drop_counters
	some counter in counters
	counter.drop == true
	reason := counter.reason
	not reason in known
	counter.packets_total >= least_packets
	finding := {
		"subject": {"kind": "node", "name": counter.node},
		"message": sprintf("%s has dropped %d packets (%s) as %q since the counter began", [counter.node, counter.packets_total, lower(counter.direction), reason]),
		"evidence": [counter.source],
		"facts": {"packets_total": counter.packets_total},
		"severity": "low",
		"reason": "a counter alone doesn't say when",
		"key": lower(reason),
	}
}
