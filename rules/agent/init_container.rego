# METADATA
# title: Init container of the agent doesn't finish
# description: >-
#   The agent's pod is held up before the agent itself starts. The node gets no Cilium agent, so no new pod there gets a
#   network. Which init container it is says what is missing: the API server (config), mounts of the host, or the CNI directory.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-AGENT-012
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [log_files]
#   explains: [CIL-AGENT-001]
#   guide: [G-017, G-106]
#   falsepositives:
#     - A pod that was made within the last seconds.
#     - The config container restarting once while the node's network comes up.
#   remediation:
#     - "Read its log: kubectl -n kube-system logs <agent pod> -c <init container> (and --previous)."
#     - "config: the API server doesn't answer at the address it logs; check k8sServiceHost and k8sServicePort and the path to it from the node."
#     - "mount-cgroup, apply-sysctl-overwrites, mount-bpf-fs, clean-cilium-state: the container may not touch the host; check privileges, seccomp, SELinux, and that /sys/fs/bpf and the cgroup root are shared mounts."
#     - "install-cni-binaries: /opt/cni/bin of the host is read-only or missing."
package cilium.agent.init_container

import data.cilium.lib.lines

patience_seconds := 120

captured := data.sysdump.dump[0].captured_at_unix

inits contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-agent"
	container.init == true
}

stuck contains container if {
	some container in inits
	container.state == "running"
	container.ready == false
	captured - container.started_at_unix >= patience_seconds
}

stuck contains container if {
	some container in inits
	container.state == "running"
	container.ready == false
	container.restart_count > 0
}

stuck contains container if {
	some container in inits
	container.state == "waiting"
	container.reason in {"CrashLoopBackOff", "CreateContainerError", "RunContainerError", "CreateContainerConfigError", "ErrImagePull", "ImagePullBackOff"}
}

stuck contains container if {
	some container in inits
	container.state == "terminated"
	container.exit_code != 0
}

done := count({container.container | some container in inits; container.ready == true})

# What it says itself at the end of its log.
last_words[file.container] contains {"text": lines.said(file.last_line), "source": file.last.source} if {
	files := data.sysdump.node.log_files
	some file in files
	file.component == "cilium-agent-init"
	file.previous == false
	file.lines_count > 0
}

findings contains finding if {
	some container in stuck
	words := [each | some each in last_words[container.container]]
	finding := {
		"subject": {"kind": "node", "name": container.node},
		"message": sprintf("init container %s of %s on %s doesn't finish (Init:%d/%d, %s%s%s)%s", [
			container.container, container.pod, container.node, done, count({each.container | some each in inits}), container.state,
			concat("", [sprintf(", %s", [container.reason]) | container.reason != ""]),
			concat("", [sprintf(", %s", [lines.number(container.restart_count, "restart")]) | container.restart_count > 0]),
			concat("", [sprintf("; its log ends: %s", [each.text]) | some each in words]),
		]),
		"evidence": array.concat([container.source], [each.source | some each in words]),
		"facts": {"restarts": container.restart_count},
		"key": container.container,
	}
}
