# METADATA
# title: Endpoint waits for its identity
# description: >-
#   Endpoints have no security identity yet. The datapath treats their pods as unknown: policy that names labels
#   does not match, and with default deny nothing passes.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/internals/security-identities/
# custom:
#   id: CIL-EP-002
#   severity: high
#   confidence: high
#   judged: node
#   optional: [pods, containers]
#   explains: [CIL-EP-001, CIL-EP-007]
#   guide: [G-121, G-125]
#   falsepositives:
#     - Pods in their first seconds.
#   remediation:
#     - "See what the allocation waits for: the API server (identity-allocation-mode crd), the kvstore, or the operator that creates the identities."
#     - "Look for 'Key allocation' and resolve-identity in the agent's log and controllers."
#     - "Compare the number of identities with the limit: kubectl get ciliumidentities | wc -l."
package cilium.endpoint.waiting_for_identity

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

waiting contains endpoint if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.state == "waiting-for-identity"
}

waiting contains endpoint if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.identity == 5
}

findings contains finding if {
	not young_agent
	some endpoint in waiting
	names := {sprintf("%s/%s", [endpoint.namespace, endpoint.pod]) | endpoint.pod != ""}
	count(names & young) == 0
	finding := {
		"subject": {"kind": "endpoint", "name": sprintf("%s/%d", [endpoint.node, endpoint.id])},
		"message": sprintf("endpoint %d of %s (%s) has no identity yet: %s, %d such endpoints on the node", [endpoint.id, endpoint.node, concat(", ", array.concat([name | some name in names], [ip | some ip in endpoint.ips])), endpoint.state, count(waiting)]),
		"evidence": [endpoint.source],
		"facts": {"waiting_count": count(waiting)},
	}
}
