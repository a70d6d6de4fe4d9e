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

created[name] := at if {
	policies := data.sysdump.policies
	some policy in policies
	name := sprintf("%s %s/%s", [policy.kind, policy.namespace, policy.name])
	at := min([each.created_at_unix | some each in policies; each.name == policy.name; each.namespace == policy.namespace; each.kind == policy.kind])
}

workload_of[pod_name] := sprintf("%s/%s", [pod.namespace, pod.workload]) if {
	pods := data.sysdump.node.pods
	some pod in pods
	captured - pod.started_at_unix > grace_seconds
	pod_name := sprintf("%s/%s", [pod.namespace, pod.name])
}

selected[sprintf("ingress %s", [workload])] contains {"name": sprintf("%s %s/%s", [selection.kind, selection.namespace, selection.name]), "source": selection.source} if {
	selections := data.sysdump.policy_selections
	some selection in selections
	selection.ingress_default_deny == true
	some workload in selection.workloads
}

selected[sprintf("egress %s", [workload])] contains {"name": sprintf("%s %s/%s", [selection.kind, selection.namespace, selection.name]), "source": selection.source} if {
	selections := data.sysdump.policy_selections
	some selection in selections
	selection.egress_default_deny == true
	some workload in selection.workloads
}

findings contains finding if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.state == "ready"
	pod_name := sprintf("%s/%s", [endpoint.namespace, endpoint.pod])
	some direction, enforcement in {"ingress": endpoint.ingress_enforcement, "egress": endpoint.egress_enforcement}
	enforcement == "Disabled"
	some policy in selected[sprintf("%s %s", [direction, workload_of[pod_name]])]
	captured - created[policy.name] > grace_seconds
	finding := {
		"subject": {"kind": "endpoint", "name": sprintf("%s/%d", [endpoint.node, endpoint.id])},
		"message": sprintf("%s selects %s for %s, and endpoint %d of %s enforces nothing there", [policy.name, pod_name, direction, endpoint.id, endpoint.node]),
		"evidence": [endpoint.source, policy.source],
		"key": direction,
	}
}
