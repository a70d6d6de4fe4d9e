# METADATA
# title: Cilium agent missing or not ready on a node
# description: >-
#   The node has no working Cilium agent. Pods that run keep the network that was programmed, but no new pod gets one, and
#   policies, services and identities on the node are no longer updated.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#kubernetes
# custom:
#   id: CIL-AGENT-001
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [daemonsets, kubernetes_nodes, node_labels]
#   explains: [CIL-K8S-006, CIL-K8S-007, CIL-CONN-001, CIL-CONN-002, CIL-EP-005, CIL-DUMP-001, CIL-DUMP-003]
#   guide: [G-017, G-018, G-100, G-147]
#   falsepositives:
#     - An agent that is replaced by a rollout at this moment.
#     - Virtual and Fargate nodes, Windows nodes and nodes labelled cilium.io/no-schedule, which run no agent on purpose.
#   remediation:
#     - "See why the pod isn't ready: kubectl -n kube-system describe pod <agent pod>, kubectl -n kube-system logs <agent pod> -c cilium-agent --previous."
#     - "If no pod was made for the node: kubectl -n kube-system describe daemonset cilium; look for taints, selectors, webhooks and quotas."
package cilium.agent.not_ready

import data.cilium.lib.lines

# An agent takes this long to start on a node with little to restore.
patience_seconds := 60

captured := data.sysdump.dump[0].captured_at_unix

agents contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
}

# Runs, and its readiness probe fails.
findings contains finding if {
	some agent in agents
	agent.ready == false
	agent.state == "running"
	age := round(captured - agent.started_at_unix)
	age >= patience_seconds
	finding := {
		"subject": {"kind": "node", "name": agent.node},
		"message": sprintf("the agent %s of %s is not ready: its container has run for %d s (%s) and its readiness probe fails", [agent.pod, agent.node, age, lines.number(agent.restart_count, "restart")]),
		"evidence": [agent.source],
		"facts": {"running_seconds": age, "restarts": agent.restart_count},
		"key": "not_ready",
	}
}

# Doesn't run: in back-off, waiting for its init containers or its image, or ended.
findings contains finding if {
	some agent in agents
	agent.ready == false
	agent.state != "running"
	scheduled_long_enough(agent.pod)
	finding := {
		"subject": {"kind": "node", "name": agent.node},
		"message": sprintf("the agent %s of %s is not ready: its container doesn't run (%s%s%s)", [
			agent.pod, agent.node, agent.state,
			concat("", [sprintf(", %s", [agent.reason]) | agent.reason != ""]),
			concat("", [sprintf(": %s", [agent.message]) | agent.message != ""]),
		]),
		"evidence": [agent.source],
		"key": "not_ready",
	}
}

scheduled_long_enough(name) if {
	pods := data.sysdump.node.pods
	some pod in pods
	pod.name == name
	captured - pod.created_at_unix >= patience_seconds / 2
}

# Nodes on which Cilium is not meant to run.
excluded if {
	labels := data.sysdump.node.node_labels
	some label in labels
	label.key in {"cilium.io/no-schedule", "eks.amazonaws.com/compute-type", "type", "kubernetes.azure.com/mode"}
	label.value in {"true", "fargate", "virtual-kubelet"}
}

# The dump knows agents on other nodes, so that this one's absence is not a matter of what was collected.
other_agents contains pod.name if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "cilium-agent"
}

wanted[daemonset.source] := text if {
	daemonsets := data.sysdump.daemonsets
	some daemonset in daemonsets
	daemonset.component == "cilium-agent"
	text := sprintf(" (DaemonSet %s wants %s and has %d)", [daemonset.name, lines.number(daemonset.desired_count, "agent"), daemonset.current_count])
}

findings contains finding if {
	count(agents) == 0
	count(other_agents) > 0
	not excluded
	nodes := data.sysdump.node.kubernetes_nodes
	some node in nodes
	node.operating_system == "linux"
	captured - node.created_at_unix >= patience_seconds
	finding := {
		"subject": {"kind": "node", "name": node.node},
		"message": sprintf("no Cilium agent exists on %s%s", [node.node, concat("", [text | some text in wanted])]),
		"evidence": array.concat([node.source], array.slice([source | some source, _ in wanted], 0, 1)),
		"key": "missing",
	}
}
