# METADATA
# title: Cilium component killed for memory
# description: >-
#   A container of Cilium used more memory than its limit allows, or the node ran out, and it was killed. It starts again and
#   is killed again at the same size; while it is down, DNS policies, L7 policies or the whole node are without it.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/performance/scalability/report/
# custom:
#   id: CIL-RES-002
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [kernel_messages]
#   explains: [CIL-AGENT-002, CIL-L7-001, CIL-CM-010, CIL-HUB-003]
#   guide: [G-088, G-030, G-106]
#   falsepositives:
#     - "Exit code 137 with reason Error: that is a kill by the liveness probe or by the node's shutdown."
#   remediation:
#     - "Raise resources.limits.memory of the component in the Helm values, or remove the limit. The agent's BPF maps count against it when preallocate-bpf-maps is true."
#     - "See what grows: cilium-dbg metrics list | grep resident (kubectl exec in the agent pod), numbers of identities and endpoints, Hubble metrics with many labels."
package cilium.resources.out_of_memory

import data.cilium.lib.lines

day_seconds := 86400

hour_seconds := 3600

captured := data.sysdump.dump[0].captured_at_unix

killed contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component in components
	container.last_reason == "OOMKilled"
}

killed contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component in components
	container.reason == "OOMKilled"
}

components := {"cilium-agent", "cilium-envoy", "hubble-relay", "hubble-ui", "clustermesh-apiserver", "spire-agent", "spire-server"}

# When it was killed: of the present state or the last one.
ages[container.source] contains captured - container.last_finished_at_unix if {
	some container in killed
	container.last_reason == "OOMKilled"
}

ages[container.source] contains captured - container.finished_at_unix if {
	some container in killed
	container.reason == "OOMKilled"
}

severity("cilium-agent", false, _) := "critical"

severity(component, false, _) := "high" if component != "cilium-agent"

severity(_, true, age) := "high" if age <= hour_seconds

severity(_, true, age) := "medium" if {
	age > hour_seconds
	age <= day_seconds
}

severity(_, true, age) := "low" if age > day_seconds

reason(false) := "it isn't ready"

reason(true) := "it is ready again; graded by how long ago it was"

subject("cilium-agent", node, _) := {"kind": "node", "name": node}

subject("cilium-envoy", node, _) := {"kind": "node", "name": node}

subject(component, _, pod) := {"kind": "pod", "name": pod} if not component in {"cilium-agent", "cilium-envoy"}

findings contains finding if {
	some container in killed
	age := min(ages[container.source])
	finding := {
		"subject": subject(container.component, container.node, sprintf("%s/%s", [container.namespace, container.pod])),
		"message": sprintf("container %s of %s on %s was killed for memory %d s before the dump (OOMKilled, %s)%s", [
			container.container, container.pod, container.node, round(age), lines.number(container.restart_count, "restart"),
			concat("", [sprintf("; its limit is %d MiB", [floor(container.memory_limit_bytes / 1048576)]) | container.memory_limit_bytes > 0]),
		]),
		"evidence": [container.source],
		"facts": {"restarts": container.restart_count},
		"severity": severity(container.component, container.ready, age),
		"reason": reason(container.ready),
		"key": container.component,
	}
}

# The kernel names the process that it killed.
findings contains finding if {
	count(killed) == 0
	messages := data.sysdump.node.kernel_messages
	some message in messages
	message.class == "oom_kill"
	regex.match(`^(cilium-agent|cilium-envoy|cilium-health|cilium-operator|hubble)`, message.process)
	finding := {
		"subject": {"kind": "node", "name": message.node},
		"message": sprintf("the kernel of %s killed %s for memory (%s): %s", [message.node, message.process, lines.times(message.count), message.text]),
		"evidence": array.slice(array.concat([message.source], [sample.source | some sample in message.samples]), 0, 5),
		"facts": {"kills_count": message.count},
		"severity": "medium",
		"reason": "the pod list shows no such kill, so the container may have been replaced since",
		"key": message.process,
	}
}
