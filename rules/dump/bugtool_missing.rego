# METADATA
# title: Nothing collected from inside a running agent
# description: >-
#   The agent of the node runs, and the dump holds no output of its commands (bugtool). Nothing of the node's endpoints,
#   services, maps and routes can be judged; that no finding names the node doesn't mean that it is well.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#automatic-log-and-state-collection
# custom:
#   id: CIL-DUMP-001
#   severity: low
#   confidence: high
#   judged: cluster
#   optional: [collector_failures]
#   guide: [G-118, G-145, G-148]
#   falsepositives:
#     - A collection that was limited to some nodes on purpose (--node-list, --quick).
#   remediation:
#     - "Collect the node again: cilium sysdump --node-list <node>; with --cilium-bugtool-flags='--exec-timeout 60s' where commands are slow."
#     - "If it fails again, run it by hand: kubectl -n kube-system exec <agent pod> -c cilium-agent -- cilium-bugtool."
package cilium.dump.bugtool_missing

# A quick collection leaves bugtool out for all; so does a dump of another collector.
quick if {
	dumps := data.sysdump.dump
	some dump in dumps
	dump.quick == true
}

limited if {
	dumps := data.sysdump.dump
	some dump in dumps
	regex.match(`--(node-list|nodes|large-sysdump|quick=true)`, dump.collector_args)
}

running contains collection if {
	collections := data.sysdump.agent_collections
	some collection in collections
	collection.running == true
}

missing contains collection if {
	some collection in running
	collection.has_bugtool == false
}

# What the collector says of it.
reasons[failure.pod] contains {"text": substring(failure.error, 0, 300), "source": failure.source} if {
	failures := data.sysdump.collector_failures
	some failure in failures
	contains(failure.task, "bugtool")
}

grade := {"severity": "medium", "reason": "more than half of the agents are concerned"} if {
	count(missing) * 2 > count(running)
} else := {"severity": "low", "reason": "the other agents were collected"}

findings contains finding if {
	not quick
	not limited
	some collection in missing
	why := [each | some each in reasons[collection.pod]]
	finding := {
		"subject": {"kind": "node", "name": collection.node},
		"message": sprintf("the dump has no bugtool output of agent %s on %s, which runs (%d of %d agents)%s", [
			collection.pod, collection.node, count(missing), count(running),
			concat("", array.slice([sprintf("; the collector says: %s", [each.text]) | some each in why], 0, 1)),
		]),
		"evidence": array.slice(array.concat([each.source | some each in why], [collection.source]), 0, 5),
		"severity": grade.severity,
		"reason": grade.reason,
	}
}
