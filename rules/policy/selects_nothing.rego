# METADATA
# title: Policy selects no pod
# description: >-
#   The selector of a policy matches no pod in its namespace, so it does nothing. Often a label is misspelt.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/
# custom:
#   id: CIL-POL-005
#   severity: low
#   confidence: high
#   judged: cluster
#   explains: [CIL-POL-003]
#   guide: [G-133, G-138, G-141]
#   falsepositives:
#     - Policies for applications that are scaled to zero or not yet there.
#   remediation:
#     - "Compare the selector with the pods' labels: kubectl -n <namespace> get pods --show-labels."
package cilium.policy.selects_nothing

namespaces_with_pods contains pod.namespace if {
	pods := data.sysdump.pods
	some pod in pods
	pod.host_network == false
}

findings contains finding if {
	selections := data.sysdump.policy_selections
	some selection in selections
	selection.selected_pods_count == 0
	selection.namespace in namespaces_with_pods
	policies := data.sysdump.policies
	some policy in policies
	policy.kind == selection.kind
	policy.namespace == selection.namespace
	policy.name == selection.name
	policy.rule == selection.rule
	policy.selects_nodes == false
	finding := {
		"subject": {"kind": "policy", "name": sprintf("%s/%s", [selection.namespace, selection.name])},
		"message": sprintf("%s %s/%s selects no pod (%s)", [selection.kind, selection.namespace, selection.name, policy.selector]),
		"evidence": [selection.source],
	}
}
