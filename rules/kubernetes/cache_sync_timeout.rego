# METADATA
# title: Agent gave up waiting for its first sync with Kubernetes
# description: >-
#   The agent exits by design when its caches of Kubernetes objects are not filled within the time allowed
#   (k8s-sync-timeout, three minutes). It is started again and fails in the same way as long as the cause lasts, and the
#   node gets no new pods and no policy updates meanwhile.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-K8S-003
#   severity: critical
#   confidence: high
#   judged: node
#   explains: [CIL-AGENT-002, CIL-AGENT-015, CIL-AGENT-018]
#   guide: [G-028]
#   falsepositives:
#     - A cluster so large that the first list takes longer than the timeout, once, right after the API servers were restarted.
#   remediation:
#     - "Find what did not sync: the lines before the message name the resource; then look for refused (RBAC), missing (CRD) or unanswered requests at the same time."
#     - "Check the API server from the node: curl -k https://<host>:<port>/readyz."
#     - "Only in very large clusters: raise k8s-sync-timeout in cilium-config, then restart the agents."
package cilium.kubernetes.cache_sync_timeout

import data.cilium.lib.lines

recent_seconds := 900

# Cilium 1.11 to 1.20, and controller-runtime's words.
timeout_pattern := `(?i)timed out waiting for (pre-existing resources|.*caches?) to (be received|sync)|failed to wait for .*caches? to sync|timeout while waiting for initial .*sync`

gave_up contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	group.last_age_seconds <= recent_seconds
	regex.match(timeout_pattern, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

# The container exited with it, or is not ready.
current contains group if {
	some group in gave_up
	group.ends_log
	group.previous == false
}

current contains group if {
	some group in gave_up
	group.container_ready == false
}

findings contains finding if {
	newest := max([group.last_at_unix | some group in current])
	some group in current
	group.last_at_unix == newest
	total := sum([each.count | some each in current])
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the agent of %s exited because its caches were not filled in time (%s, the last at %s): %s", [
			group.node, lines.times(total), lines.moment(group.last_at),
			concat(" ", array.concat([group.message], [group.error | group.error != ""])),
		]),
		"evidence": array.slice([sample.source | some each in current; some sample in each.samples], 0, 10),
		"facts": {"exits_count": total},
	}
}
