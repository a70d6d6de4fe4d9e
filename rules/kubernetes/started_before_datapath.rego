# METADATA
# title: Pods started before Cilium's datapath was ready
# description: >-
#   Pods of this node started within the agent's own first seconds and restarted since, and no taint keeps pods away until
#   Cilium runs. Their first connections were lost; DNS look-ups at start fail in this way.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/installation/taints/
# custom:
#   id: CIL-K8S-013
#   severity: low
#   confidence: low
#   judged: node
#   guide: [G-085]
#   falsepositives:
#     - Pods that restart for reasons of their own after a reboot of the node (databases, services that they wait for).
#   remediation:
#     - "Register new nodes with the taint node.cilium.io/agent-not-ready=true:NoExecute (node pool settings of the provider, or kubelet --register-with-taints); the operator removes it when Cilium is ready."
package cilium.kubernetes.started_before_datapath

import data.cilium.lib.lines

window_seconds := 30

least_pods := 2

agents contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	container.ready == true
	container.restart_count == 0
}

early contains container if {
	some agent in agents
	containers := data.sysdump.node.containers
	some container in containers
	container.init == false
	container.restart_count > 0
	container.last_exit_code != 0
	container.last_started_at_unix >= agent.started_at_unix
	container.last_started_at_unix <= agent.started_at_unix + window_seconds
	pods := data.sysdump.node.pods
	some pod in pods
	pod.name == container.pod
	pod.namespace == container.namespace
	pod.host_network == false
}

findings contains finding if {
	count(early) >= least_pods
	some agent in agents
	some container in early
	container.source == min([each.source | some each in early])
	finding := {
		"subject": {"kind": "node", "name": container.node},
		"message": sprintf("%s on %s that started within %d s of the agent (at %s) failed and restarted, such as %s/%s (exit code %d): they ran before Cilium's datapath did", [
			lines.number(count(early), "container"), container.node, window_seconds, lines.moment(agent.started_at), container.namespace, container.pod, container.last_exit_code,
		]),
		"evidence": array.slice(array.concat([each.source | some each in early], [agent.source]), 0, 10),
		"facts": {"containers_count": count(early)},
	}
}
