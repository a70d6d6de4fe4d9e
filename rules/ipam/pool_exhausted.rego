# METADATA
# title: IPAM pool exhausted
# description: >-
#   Every address of the node's pod CIDR is in use, or nearly so. New pods on the node stay in ContainerCreating,
#   because the agent answers the CNI plugin that the range is full; pods that already run are not affected.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-IPAM-001
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [cni_log_groups, events, log_groups]
#   explains: [CIL-K8S-007]
#   guide: [G-106, G-112]
#   falsepositives:
#     - A small range that is full by design, with no pod waiting for an address.
#     - In ENI, Azure and multi-pool mode the pool grows on demand; there a full pool counts only while pods fail.
#   remediation:
#     - Give new nodes a larger pod CIDR (clusterPoolIPv4MaskSize applies to new nodes only), add nodes, or move pods off this one.
#     - "List the addresses in use and their owners: kubectl -n kube-system exec <agent pod> -- cilium-dbg status --all-addresses. Owners that no longer exist are leaked."
#     - "In ENI or Azure mode look at the operator's log for why no interface or prefix is added: kubectl -n kube-system logs deploy/cilium-operator | grep -i ipam."
package cilium.ipam.pool_exhausted

exhausted := `(?i)range is full|no more ips available|all (cidr )?(ip )?ranges (are )?exhausted|no ips currently available|no free ip|pool .*exhausted`

recent_seconds := 900

just_now_seconds := 300

high_ratio := 0.9

captured := data.sysdump.dump[0].captured_at_unix

# Pods of the node that were refused an address and still have none.
refused contains event if {
	events := data.sysdump.node.events
	some event in events
	event.kind == "Pod"
	regex.match(exhausted, event.message)
	event.object_exists != false
	event.object_healthy != true
	event.last_at_unix >= captured - recent_seconds
}

# A pod that is gone was refused too, if it was a moment ago.
refused contains event if {
	events := data.sysdump.node.events
	some event in events
	regex.match(exhausted, event.message)
	event.object_exists == false
	event.last_at_unix >= captured - just_now_seconds
}

# The plugin's and the agent's own words of it.
said contains group if {
	groups := data.sysdump.node.cni_log_groups
	some group in groups
	group.last_age_seconds <= recent_seconds
	regex.match(exhausted, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

said contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.last_age_seconds <= recent_seconds
	regex.match(exhausted, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

waiting_pods := {sprintf("%s/%s", [event.namespace, event.name]) | some event in refused}

lines := array.slice(array.concat([event.source | some event in refused], [group.source | some group in said]), 0, 8)

waiting_text := sprintf("; %d pods were refused an address, such as %s", [count(waiting_pods), min(waiting_pods)]) if {
	count(waiting_pods) > 0
} else := ""

full contains pool if {
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.free_count <= 0
	pool.size_count > 0
}

findings contains finding if {
	some pool in full
	finding := {
		"subject": {"kind": "node", "name": pool.node},
		"message": sprintf("%d of %d %s addresses of %s on %s are in use: the next pod gets none%s", [pool.used_count, pool.size_count, pool.family, pool.cidr, pool.node, waiting_text]),
		"evidence": array.concat([pool.source], lines),
		"facts": {"used_count": pool.used_count, "size_count": pool.size_count, "pods_refused_count": count(waiting_pods)},
	}
}

# Not yet full.
findings contains finding if {
	count(full) == 0
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.free_count > 0
	pool.size_count > 0
	pool.used_count / pool.size_count >= high_ratio
	finding := {
		"subject": {"kind": "node", "name": pool.node},
		"message": sprintf("%d of %d %s addresses of %s on %s are in use, %d are left%s", [pool.used_count, pool.size_count, pool.family, pool.cidr, pool.node, pool.free_count, waiting_text]),
		"evidence": array.concat([pool.source], lines),
		"facts": {"used_count": pool.used_count, "size_count": pool.size_count, "pods_refused_count": count(waiting_pods)},
		"severity": nearly(count(lines)),
		"reason": "addresses are left; graded by whether pods were refused one",
		"key": "nearly_full",
	}
}

nearly(0) := "medium"

nearly(lines_count) := "high" if lines_count > 0

# No pool with a size, or one with room: only what was said.
findings contains finding if {
	count(full) == 0
	count(nearly_full) == 0
	some event in refused
	pod := sprintf("%s/%s", [event.namespace, event.name])
	pod == min(waiting_pods)
	finding := {
		"subject": {"kind": "node", "name": event.node},
		"message": sprintf("the IPAM of %s has no address for new pods: %d pods wait, such as %s, the last refusal at %s: %s", [event.node, count(waiting_pods), pod, event.last_at, substring(event.message, 0, 300)]),
		"evidence": lines,
		"facts": {"pods_refused_count": count(waiting_pods)},
		"key": "refused",
	}
}

nearly_full contains pool.cidr if {
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.size_count > 0
	pool.used_count / pool.size_count >= high_ratio
}

findings contains finding if {
	count(full) == 0
	count(nearly_full) == 0
	count(refused) == 0
	some group in said
	group.count == max([each.count | some each in said])
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the IPAM of %s refused addresses %d times, the last at %s: %s", [group.node, group.count, group.last_at, substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 300)]),
		"evidence": lines,
		"severity": "medium",
		"reason": "no pod is seen to wait at capture",
		"key": "refused",
	}
}
