# METADATA
# title: Cloud allocator resolves the same deficit again and again
# description: >-
#   The operator tries to give a node addresses without end and the deficit stays. Pods of the node wait for
#   addresses, and interfaces may be created in the cloud that nobody uses.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/eni/
# custom:
#   id: CIL-IPAM-015
#   severity: high
#   confidence: medium
#   judged: cluster
#   optional: [log_groups]
#   logs:
#     - {name: deficit, component: cilium-operator, pattern: 'Resolving IP deficit of node.*availableForAllocation=(\d+)'}
#   explains: [CIL-IPAM-001, CIL-IPAM-016]
#   guide: [G-112]
#   falsepositives:
#     - A few rounds while many pods start at once and interfaces are being attached.
#   remediation:
#     - "Look at the errors between the rounds in the operator's log: kubectl -n kube-system logs deploy/cilium-operator | grep -i -A3 'IP deficit'."
#     - "Look at the instance's interfaces in the cloud and delete those that are not attached."
#     - Update to the newest patch release if interfaces are created and not attached.
package cilium.ipam.allocator_loops

least_rounds := 20

window_seconds := 3600

rounds contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "deficit"
	match.previous == false
	match.count >= least_rounds
	match.last_age_seconds <= window_seconds
}

refused contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	group.last_age_seconds <= window_seconds
	regex.match(`(?i)unable to (create|attach|assign|allocate)|limit ?exceeded|security group|insufficient`, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
}

findings contains finding if {
	some match in rounds
	span := max([1, match.last_at_unix - match.first_at_unix])
	(match.count * 3600) / span >= least_rounds
	count(refused) + stuck(match.capture_1) > 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator resolved an IP deficit %d times in %d minutes, the last at %s with availableForAllocation=%s%s", [
			match.count, round(span / 60), match.last_at, match.capture_1,
			concat("", array.slice([sprintf(": %s", [substring(group.message, 0, 200)]) | some group in refused], 0, 1)),
		]),
		"evidence": array.slice(array.concat([sample.source | some sample in match.samples], [group.source | some group in refused]), 0, 10),
		"facts": {"rounds_count": match.count},
	}
}

stuck("0") := 1

stuck(free) := 0 if free != "0"
