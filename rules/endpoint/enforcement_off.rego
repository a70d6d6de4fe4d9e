# METADATA
# title: Policy selects a pod and its endpoint does not enforce it
# description: >-
#   A policy selects these pods and asks for default deny, and the agent doesn't enforce anything on their
#   endpoints. Traffic that the policy should stop passes.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/intro/
# custom:
#   id: CIL-EP-009
#   severity: high
#   confidence: medium
#   judged: node
#   guide: [G-041, G-136]
#   falsepositives:
#     - A policy that was made in the last minute.
#     - "Policies that don't ask for default deny (enableDefaultDeny: false) are left out."
#   remediation:
#     - "Compare: kubectl -n kube-system exec <agent pod> -- cilium-dbg endpoint list; cilium-dbg policy get."
#     - Check enable-policy (never enforces nothing) and the audit mode.
#     - "See whether the policy was taken: kubectl get cnp <policy> -o yaml, status.conditions."
package cilium.endpoint.enforcement_off

grace_seconds := 30

captured := data.sysdump.dump[0].captured_at_unix

# Policies can have several rules, of one creation.
created_at(kind, namespace, name) := min([policy.created_at_unix |
	policies := data.sysdump.policies
	some policy in policies
	policy.name == name
	policy.namespace == namespace
	policy.kind == kind
])

# A comprehension is made once; a rule with a key would go through the pods for every endpoint that asks.
workload_of := {sprintf("%s/%s", [pod.namespace, pod.name]): sprintf("%s/%s", [pod.namespace, pod.workload]) |
	pods := data.sysdump.node.pods
	some pod in pods
	captured - pod.started_at_unix > grace_seconds
}

# Workloads that a policy isolates. Which policy is looked up for those alone that are found open.
isolated_ingress contains workload if {
	selections := data.sysdump.policy_selections
	some selection in selections
	selection.ingress_default_deny == true
	some workload in selection.workloads
}

isolated_egress contains workload if {
	selections := data.sysdump.policy_selections
	some selection in selections
	selection.egress_default_deny == true
	some workload in selection.workloads
}

open contains {"id": endpoint.id, "node": endpoint.node, "pod": pod_name, "direction": "ingress", "workload": workload_of[pod_name], "source": endpoint.source} if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.ingress_enforcement == "Disabled"
	endpoint.state == "ready"
	pod_name := sprintf("%s/%s", [endpoint.namespace, endpoint.pod])
	workload_of[pod_name] in isolated_ingress
}

open contains {"id": endpoint.id, "node": endpoint.node, "pod": pod_name, "direction": "egress", "workload": workload_of[pod_name], "source": endpoint.source} if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.egress_enforcement == "Disabled"
	endpoint.state == "ready"
	pod_name := sprintf("%s/%s", [endpoint.namespace, endpoint.pod])
	workload_of[pod_name] in isolated_egress
}

findings contains finding if {
	some endpoint in open
	selections := data.sysdump.policy_selections
	some selection in selections
	endpoint.workload in selection.workloads
	endpoint.direction in ({"ingress" | selection.ingress_default_deny == true} | {"egress" | selection.egress_default_deny == true})
	policy := sprintf("%s %s/%s", [selection.kind, selection.namespace, selection.name])
	captured - created_at(selection.kind, selection.namespace, selection.name) > grace_seconds
	finding := {
		"subject": {"kind": "endpoint", "name": sprintf("%s/%d", [endpoint.node, endpoint.id])},
		"message": sprintf("%s selects %s for %s, and endpoint %d of %s enforces nothing there", [policy, endpoint.pod, endpoint.direction, endpoint.id, endpoint.node]),
		"evidence": [endpoint.source, selection.source],
		"key": endpoint.direction,
	}
}
