# METADATA
# title: Endpoint lags behind the policy
# description: >-
#   The endpoint has not taken the newest policy: the agent's repository is at a later revision than what the
#   endpoint's datapath has. Its pod is judged by old rules.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-EP-010
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [policies, pods, containers]
#   guide: [G-041, G-072, G-137]
#   falsepositives:
#     - The seconds after a policy changed.
#   remediation:
#     - "Look at the endpoint: kubectl -n kube-system exec <agent pod> -- cilium-dbg endpoint log <id>; a failing regeneration or a proxy that doesn't answer holds it."
#     - "Try again by hand: cilium-dbg endpoint regenerate <id>."
package cilium.endpoint.revision_lags

grace_seconds := 90

captured := data.sysdump.dump[0].captured_at_unix

# Pods that started too short before the dump for their endpoint to be done.
young contains pod_name if {
	pods := data.sysdump.node.pods
	some pod in pods
	captured - pod.started_at_unix < grace_seconds
	pod_name := sprintf("%s/%s", [pod.namespace, pod.name])
}

# The agent itself may have started just now.
young_agent if {
	containers := data.sysdump.node.containers
	some container in containers
	container.container == "cilium-agent"
	captured - container.started_at_unix < grace_seconds
}

# The repository changed just now.
changed if {
	policies := data.sysdump.policies
	some policy in policies
	captured - policy.created_at_unix < grace_seconds
}

lagging contains endpoint if {
	revisions := data.sysdump.node.policy_revisions
	newest := max([row.revision | some row in revisions])
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.realized_policy_revision > 0
	endpoint.realized_policy_revision < newest
}

findings contains finding if {
	not young_agent
	not changed
	some endpoint in lagging
	names := {sprintf("%s/%s", [endpoint.namespace, endpoint.pod]) | endpoint.pod != ""}
	count(names & young) == 0
	revisions := data.sysdump.node.policy_revisions
	some row in revisions
	row.revision > endpoint.realized_policy_revision
	finding := {
		"subject": {"kind": "endpoint", "name": sprintf("%s/%d", [endpoint.node, endpoint.id])},
		"message": sprintf("endpoint %d of %s (%s) is at policy revision %d, the agent at %d: its state is %s", [endpoint.id, endpoint.node, concat(", ", names), endpoint.realized_policy_revision, row.revision, endpoint.state]),
		"evidence": [endpoint.source, row.source],
		"facts": {"realized_revision": endpoint.realized_policy_revision, "repository_revision": row.revision},
		"severity": severity(endpoint.state),
		"reason": "graded by the endpoint's state; one moment was collected",
	}
}

severity("ready") := "low"

severity(state) := "high" if state != "ready"
