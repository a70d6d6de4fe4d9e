# METADATA
# title: BPF file system or cgroup not mounted as Cilium needs it
# description: >-
#   The BPF file system, or the cgroup tree, is not mounted on the node the way the agent expects. Pinned maps don't outlive
#   a restart of the agent, which breaks connections, or the agent's container can't be created.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-008
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [bpf_mounts, events, log_groups]
#   explains: [CIL-AGENT-012, CIL-AGENT-017, CIL-MAP-010, CIL-SVC-010]
#   guide: [G-034]
#   falsepositives:
#     - The mount-bpf-fs init container mounts it when the node has not. One warning before that is harmless.
#   remediation:
#     - "Mount it on the node, not in the container: mount bpffs -t bpf /sys/fs/bpf, and permanently with a systemd mount unit or a line in /etc/fstab."
#     - "\"not a shared mount\": mount --make-shared /sys/fs/bpf (or / ) on the node, or let the container runtime's service do so."
#     - "For cgroup2 leave cgroup.autoMount.enabled=true, or set cgroup.hostRoot to where the node has it mounted."
package cilium.kernel.mounts

import data.cilium.lib.trouble

said contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-agent-init"}
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)is not a bpf filesystem|bpf filesystem is going to be mounted automatically|(multiple mount points|not a shared mount).*(bpf|cgroup)|(bpf|cgroup).*(multiple mount points|not a shared mount)|(failed|unable) to mount (bpf|cgroup)|mount(ing)? .*(bpffs|cgroup2?).* failed`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": concat("", [name | name := group.node]),
		"pod": concat("/", array.concat([name | name := group.namespace], [group.pod])),
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

auto(text) if regex.match(`(?i)going to be mounted automatically|is not a bpf filesystem`, text)

full := "medium" if {
	auto(trouble.text(said))
} else := "critical"

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s has trouble with its mounts: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.lasting_severity(said, full),
		"reason": trouble.lasting_reason(said),
	}
}

findings contains finding if {
	rows := data.sysdump.node.bpf_mounts
	some row in rows
	row.mounted == false
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the BPF file system is not mounted in the agent's container of %s", [row.node]),
		"evidence": [row.source],
		"key": "state",
	}
}

findings contains finding if {
	events := data.sysdump.node.events
	some event in events
	regex.match(`not a shared (or slave )?mount`, event.message)
	regex.match(`bpf|cgroup|/run/cilium|/var/run/netns`, event.message)
	event.object_healthy == false
	finding := {
		"subject": {"kind": "node", "name": event.node},
		"message": sprintf("pod %s/%s can't be started on %s: %s", [event.namespace, event.name, event.node, event.message]),
		"evidence": [event.source],
		"key": "event",
	}
}
