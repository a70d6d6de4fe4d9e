# METADATA
# title: Health endpoint of the node is missing or fails
# description: >-
#   The node has no health endpoint that works. Other nodes report the path to it as broken, although pods of the
#   node may be fine.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-EP-011
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [controllers, containers]
#   applies: {features: [endpoint_health_checking]}
#   explains: [CIL-CONN-002]
#   guide: [G-023]
#   falsepositives:
#     - Chaining and delegated IPAM, where there is none.
#   remediation:
#     - "Restart the agent of the node: it makes the endpoint anew."
#     - Look in its log for errors about cilium-health, veth or netns; a left lxc_health device can be deleted on the node.
package cilium.endpoint.health_endpoint

grace_seconds := 120

least_failures := 3

captured := data.sysdump.dump[0].captured_at_unix

# The agent itself may have started just now.
young_agent if {
	containers := data.sysdump.node.containers
	some container in containers
	container.container == "cilium-agent"
	captured - container.started_at_unix < 60
}

health contains endpoint if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	"reserved:health" in endpoint.labels
}

findings contains finding if {
	not young_agent
	count(health) == 0
	statuses := data.sysdump.node.agent_status
	some status in statuses
	status.state == "Ok"
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	"reserved:host" in endpoint.labels
	finding := {
		"subject": {"kind": "node", "name": endpoint.node},
		"message": sprintf("%s has %d endpoints and none of them is its health endpoint: probes of other nodes to it fail", [endpoint.node, count(endpoints)]),
		"evidence": [endpoint.source, status.source],
		"key": "missing",
	}
}

findings contains finding if {
	controllers := data.sysdump.node.controllers
	some controller in controllers
	controller.name == "cilium-health-ep"
	controller.consecutive_failure_count >= least_failures
	finding := {
		"subject": {"kind": "node", "name": controller.node},
		"message": sprintf("the health endpoint of %s can't be kept up: controller cilium-health-ep failed %d times in a row: %s", [controller.node, controller.consecutive_failure_count, concat("", [controller.message | controller.message != ""])]),
		"evidence": [controller.source],
		"key": "failing",
	}
}
