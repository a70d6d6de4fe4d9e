# METADATA
# title: Node not ready, or still tainted for Cilium
# description: >-
#   Kubernetes counts the node as not ready, or a taint keeps pods away from it until Cilium runs there although it does.
#   New pods are not scheduled to it; when its status is Unknown, Kubernetes moves its pods elsewhere, and what the
#   dump says of the pods on it is as old as the kubelet's last report.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/installation/taints/
# custom:
#   id: CIL-K8S-006
#   severity: high
#   confidence: high
#   judged: node
#   optional: [node_conditions, node_taints, containers]
#   guide: [G-017, G-085]
#   falsepositives:
#     - A node that joins or reboots at this moment.
#     - A node that an administrator shut down on purpose.
#   remediation:
#     - "Read the reason: kubectl describe node <node>. NetworkPluginNotReady means that the agent of the node has not written its CNI configuration; NodeStatusUnknown that the kubelet no longer reaches the API server."
#     - "If the agent of the node is ready and the taint node.cilium.io/agent-not-ready stays, look at the operator: it removes the taint (set-cilium-node-taints, set-cilium-is-up-condition)."
#     - "On an Unknown node check the path from the node to the API server: curl -k https://<host>:<port>/readyz."
package cilium.kubernetes.node_not_ready

import data.cilium.lib.lines

# A node is not ready for as long as its agent takes to start.
patience_seconds := 60

captured := data.sysdump.dump[0].captured_at_unix

conditions contains condition if {
	rows := data.sysdump.node.node_conditions
	some condition in rows
	condition.type == "Ready"
}

why := concat("", [sprintf(", %s: %s", [condition.reason, condition.message]) | some condition in conditions])

since := concat("", [sprintf(" since %s", [lines.moment(condition.last_transition_at)]) | some condition in conditions])

# An agent whose containers report ready on a node that reports nothing any more.
stale_agent := concat("", array.slice(
	[sprintf("; its agent's pod %s still reads ready, which is the kubelet's last report", [container.pod]) |
		containers := data.sysdump.node.containers
		some container in containers
		container.component == "cilium-agent"
		container.container == "cilium-agent"
		container.ready == true
	],
	0, 1,
))

stale_text(status) := stale_agent if status == "Unknown"

stale_text(status) := "" if status != "Unknown"

young if {
	nodes := data.sysdump.node.kubernetes_nodes
	some node in nodes
	captured - node.created_at_unix < patience_seconds
}

ages := [age | some condition in conditions; age := captured - condition.last_transition_at_unix]

old_enough if count(ages) == 0

old_enough if {
	some age in ages
	age >= 15
}

findings contains finding if {
	nodes := data.sysdump.node.kubernetes_nodes
	some node in nodes
	node.ready_status in {"False", "Unknown"}
	not young
	old_enough
	finding := {
		"subject": {"kind": "node", "name": node.node},
		"message": sprintf("node %s is NotReady (Ready=%s%s)%s%s", [node.node, node.ready_status, why, since, stale_text(node.ready_status)]),
		"evidence": array.concat([condition.source | some condition in conditions], [node.source]),
		"key": "not_ready",
	}
}

# The taint keys that the agents' and the operator's configuration names, and the usual one.
taint_keys := {"node.cilium.io/agent-not-ready"} | {setting.value |
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "agent-not-ready-taint-key"
}

ready_agents contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	container.ready == true
	captured - container.started_at_unix > patience_seconds * 2
}

findings contains finding if {
	nodes := data.sysdump.node.kubernetes_nodes
	some node in nodes
	node.ready_status == "True"
	taints := data.sysdump.node.node_taints
	some taint in taints
	taint.key in taint_keys
	some agent in ready_agents
	finding := {
		"subject": {"kind": "node", "name": node.node},
		"message": sprintf("node %s keeps the taint %s (%s) although its agent %s is ready since %s: no pod is scheduled there", [node.node, taint.key, taint.effect, agent.pod, lines.moment(agent.started_at)]),
		"evidence": [taint.source, agent.source],
		"severity": "medium",
		"reason": "pods that run are not touched, only new ones are kept away",
		"key": "tainted",
	}
}
