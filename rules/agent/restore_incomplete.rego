# METADATA
# title: Endpoints were not restored after the agent's restart
# description: >-
#   The agent found state of endpoints from before its restart and could not take it over. Pods behind them go on with what
#   is left in the kernel and get no policy updates; their addresses can be given out again.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-AGENT-013
#   severity: medium
#   confidence: medium
#   judged: node
#   optional: [unmanaged_pods]
#   logs:
#     - {name: ignored, component: cilium-agent, pattern: '(?:Unable to restore endpoint, ignoring|find state, ignoring endpoint|header file not found. Ignoring endpoint)'}
#   explains: [CIL-EP-005, CIL-K8S-008, CIL-DNS-004, CIL-DROP-004]
#   guide: [G-005, G-010]
#   falsepositives:
#     - The pod of the endpoint was deleted while the agent was down; then there is nothing to restore.
#   remediation:
#     - "Restart the pods without an endpoint, so that their network is made anew: kubectl -n <namespace> delete pod <pod>."
#     - "Keep /var/run/cilium on the node over restarts of the agent; clean-cilium-state must not be set."
package cilium.agent.restore_incomplete

import data.cilium.lib.lines

ignored contains match if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "ignored"
	match.previous == false
}

lost contains pod if {
	pods := data.sysdump.node.unmanaged_pods
	some pod in pods
}

names := concat(", ", array.slice([sprintf("%s/%s", [pod.namespace, pod.name]) | some pod in lost], 0, 5))

findings contains finding if {
	some match in ignored
	count(lost) > 0
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent of %s gave up %s when it restarted, and %d running pods have none: %s", [match.node, lines.number(match.count, "endpoint"), count(lost), names]),
		"evidence": array.slice(array.concat([sample.source | some sample in match.samples], [pod.source | some pod in lost]), 0, 10),
		"facts": {"endpoints_count": match.count, "pods_count": count(lost)},
	}
}

findings contains finding if {
	some match in ignored
	count(lost) == 0
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent of %s gave up %s when it restarted; no running pod lacks one", [match.node, lines.number(match.count, "endpoint")]),
		"evidence": [sample.source | some sample in match.samples],
		"facts": {"endpoints_count": match.count},
		"severity": "info",
		"reason": "their pods are gone",
	}
}
