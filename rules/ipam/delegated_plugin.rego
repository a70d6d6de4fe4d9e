# METADATA
# title: Delegated IPAM plugin fails
# description: >-
#   Cilium leaves the addresses to another IPAM plugin, and that plugin fails. Pods of the node stay in
#   ContainerCreating.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-IPAM-010
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [cni_log_groups]
#   explains: [CIL-K8S-007]
#   guide: [G-106]
#   falsepositives:
#     - "A single failure while the plugin's own pod restarts."
#   remediation:
#     - Look at the plugin that hands out the addresses (azure-cns, aws-node, host-local) and its log on this node.
#     - "Check that its binary is there: ls /opt/cni/bin on the node."
package cilium.ipam.delegated_plugin

pattern := `(?i)(failed|unable|error).{0,40}delegated (ipam )?(plugin|ipam)|delegated plugin .*(failed|not found|error)|could not interpret delegated ipam`

recent_seconds := 900

captured := data.sysdump.dump[0].captured_at_unix

failed contains event if {
	events := data.sysdump.node.events
	some event in events
	regex.match(pattern, event.message)
	event.object_exists != false
	event.object_healthy != true
	event.last_at_unix >= captured - recent_seconds
}

said contains group if {
	groups := data.sysdump.node.cni_log_groups
	some group in groups
	group.last_age_seconds <= recent_seconds
	regex.match(pattern, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

findings contains finding if {
	some event in failed
	event.last_at_unix == max([each.last_at_unix | some each in failed])
	finding := {
		"subject": {"kind": "node", "name": event.node},
		"message": sprintf("the delegated IPAM plugin on %s fails for %d pods, the last at %s: %s", [event.node, count(failed), event.last_at, substring(event.message, 0, 300)]),
		"evidence": array.slice([each.source | some each in failed], 0, 10),
		"facts": {"events_count": count(failed)},
	}
}

findings contains finding if {
	count(failed) == 0
	some group in said
	group.count == max([each.count | some each in said])
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the delegated IPAM plugin on %s failed %d times, the last at %s: %s", [group.node, group.count, group.last_at, substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 300)]),
		"evidence": array.slice([group.source | some group in said], 0, 10),
	}
}
