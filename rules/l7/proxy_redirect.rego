# METADATA
# title: Packets can't be handed to the L7 proxy
# description: >-
#   The datapath finds no socket of the proxy for packets that a policy sends there, and drops them. All traffic
#   under L7 or DNS policies of the node is affected.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-L7-004
#   severity: high
#   confidence: high
#   judged: node
#   optional: [flow_drops]
#   explains: [CIL-DROP-001]
#   guide: [G-045, G-097]
#   falsepositives:
#     - A few packets while the agent or Envoy restarts.
#   remediation:
#     - "Look whether the proxy listens on this node: kubectl -n kube-system exec <agent pod> -- cilium-dbg status | grep Proxy; ss -ltnp on the node."
#     - "Check the kernel modules xt_socket and xt_TPROXY and that nothing removed Cilium's rules from table mangle."
#     - Try enable-xt-socket-fallback=true, and enable-bpf-tproxy=false.
package cilium.l7.proxy_redirect

# The reasons as the counters print them, over the versions.
reasons := {"Socket lookup failed", "Socket assign failed", "Proxy redirection not supported for protocol", "Failed to insert into proxymap"}

# Their codes in flows.
codes := {178, 179, 180}

least_packets := 20

least_flows := 3

recent_seconds := 60

# Flows that were dropped up to the end of the window: it goes on.
live contains drop if {
	drops := data.sysdump.node.flow_drops
	some drop in drops
	drop.verdict == "DROPPED"
	drop.code in codes
	drop.last_age_seconds <= recent_seconds
}

live_count := sum([drop.count | some drop in live])

# Counters run since the map was made, and survive restarts of the agent.
counted contains counter if {
	counters := data.sysdump.node.drop_counters
	some counter in counters
	counter.drop == true
	counter.reason in reasons
}

total := sum([counter.packets_total | some counter in counted])

counter_lines := array.slice([counter.source | some counter in counted], 0, 4)

findings contains finding if {
	live_count >= least_flows
	most := max([drop.count | some drop in live])
	drop := [each | some each in live; each.count == most][0]
	finding := {
		"subject": {"kind": "node", "name": drop.node},
		"message": sprintf("%s drops packets as %s: %d flows up to %s, such as from %s to %s port %s (%d packets since the counter began)%s", [
			drop.node, drop.reason, live_count, drop.last_at,
			end_name(drop.source_namespace, drop.source_workload, drop.source_ip),
			end_name(drop.destination_namespace, drop.destination_workload, drop.destination_ip),
			concat("", [format_int(drop.destination_port, 10) | drop.destination_port > 0]), total, "",
		]),
		"evidence": array.slice(array.concat([each.source | some each in live], counter_lines), 0, 10),
		"facts": {"flows_count": live_count, "packets_total": total},
		"severity": "high",
		"reason": "flows show that it goes on",
	}
}

findings contains finding if {
	live_count < least_flows
	total >= least_packets
	most := max([counter.packets_total | some counter in counted])
	counter := [each | some each in counted; each.packets_total == most][0]
	finding := {
		"subject": {"kind": "node", "name": counter.node},
		"message": sprintf("%s has dropped %d packets as %q since the counter began; no flow shows that it goes on%s", [counter.node, total, counter.reason, ""]),
		"evidence": counter_lines,
		"facts": {"packets_total": total},
		"severity": "low",
		"reason": "a counter alone doesn't say when",
	}
}

end_name(namespace, workload, _) := sprintf("%s/%s", [namespace, workload]) if workload != ""

end_name(_, "", ip) := ip
