# METADATA
# title: Agent waits for addresses of a CRD-backed pool
# description: >-
#   The agent of the node waits at its start for addresses that the operator has to put into its CiliumNode. It
#   opens no API meanwhile, and no pod of the node gets a network.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/crd/
# custom:
#   id: CIL-IPAM-016
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [log_files]
#   logs:
#     - {name: waiting, component: cilium-agent, pattern: 'Waiting for IPs? (to become available )?in CRD-backed allocation pool'}
#     - {name: numbers, component: cilium-agent, pattern: 'in CRD-backed allocation pool.*available=(\d+).*required=(\d+)'}
#     - {name: initialized, component: cilium-agent, pattern: 'Daemon initialization completed'}
#   explains: [CIL-AGENT-001, CIL-AGENT-006, CIL-AGENT-018, CIL-K8S-007]
#   guide: [G-112]
#   falsepositives:
#     - A few such lines in the first half minute of a node, while the cloud attaches its first interface.
#   remediation:
#     - "If fewer addresses are available than required, the operator or the cloud is the cause: kubectl -n kube-system logs deploy/cilium-operator."
#     - "If enough are available and the agent still waits, delete the agent's pod and update to the newest patch release."
#     - "Look at the node's pool: kubectl get ciliumnode <node> -o jsonpath='{.spec.ipam.pool}'."
package cilium.ipam.waiting_for_pool

least_messages := 2

recent_seconds := 300

initialized_at := max(array.concat([0], [mark.last_at_unix |
	marks := data.sysdump.node.log_matches
	some mark in marks
	mark.name == "initialized"
	mark.previous == false
]))

waits contains match if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "waiting"
	match.previous == false
	match.last_age_seconds <= recent_seconds
	match.last_at_unix > initialized_at
}

numbers contains match if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "numbers"
	match.previous == false
}

findings contains finding if {
	some match in waits
	match.count >= needed(match.container_ready, last_word(match))
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent of %s waits for addresses in its CRD-backed pool: %d such messages from %s to %s%s", [
			match.node, match.count, match.first_at, match.last_at,
			concat("", array.slice([sprintf(" (%s available, %s required)", [each.capture_1, each.capture_2]) | some each in numbers], 0, 1)),
		]),
		"evidence": [sample.source | some sample in match.samples],
		"facts": {"messages_count": match.count},
		"severity": grade(match.container_ready),
		"reason": "graded by whether the agent is ready at capture",
	}
}

# The agent's last word: whatever it waited for didn't come before the dump.
last_word(match) if {
	files := data.sysdump.node.log_files
	some file in files
	some sample in match.samples
	file.last.source == sample.source
} else := false

needed(false, _) := 1

needed(true, true) := 1

needed(true, false) := least_messages

grade(false) := "critical"

grade(true) := "medium"
