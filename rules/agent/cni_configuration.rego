# METADATA
# title: CNI configuration of the node isn't Cilium's
# description: >-
#   The agent could not write its CNI configuration, or the kubelet finds another one before it. New pods get no network, or
#   get one from another plugin that Cilium doesn't manage.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/configuration/#adjusting-cni-configuration
# custom:
#   id: CIL-AGENT-011
#   severity: high
#   confidence: high
#   judged: node
#   optional: [agent_cni, cni_configurations, configuration, containers]
#   explains: [CIL-K8S-007, CIL-IPAM-014, CIL-K8S-006, CIL-K8S-008]
#   guide: [G-017, G-106]
#   falsepositives:
#     - Chaining modes and cni.customConf, where another plugin's file is the one in use on purpose.
#   remediation:
#     - "List the directory on the node: ls /etc/cni/net.d; the kubelet takes the first file by name. Cilium's is 05-cilium.conflist (05-cilium.conf up to 1.13)."
#     - "Remove the file of the other plugin, or set cni.exclusive=true so that Cilium renames it; then restart the agent: kubectl -n kube-system delete pod <agent pod>."
#     - "If the agent can't write, check that the host path /etc/cni/net.d is mounted and writable (read-only root, SELinux)."
package cilium.agent.cni_configuration

settings[setting.name] contains setting.value if {
	rows := data.sysdump.configuration
	some setting in rows
	setting.component == "cilium-config"
}

chained if {
	some mode in settings["cni-chaining-mode"]
	mode != "none"
	mode != ""
}

custom if "true" in settings["custom-cni-conf"]

custom if {
	some file in settings["read-cni-conf"]
	file != ""
}

findings contains finding if {
	rows := data.sysdump.node.agent_cni
	some cni in rows
	cni.file_written == false
	regex.match(`(?i)(could not|failed|unable|error|cannot|denied|read-only)`, cni.file_message)
	finding := {
		"subject": {"kind": "node", "name": cni.node},
		"message": sprintf("the agent of %s could not write its CNI configuration: %s", [cni.node, cni.file_message]),
		"evidence": [cni.source],
		"key": "not_written",
	}
}

# Files that the kubelet's container runtime reads, in the order in which it does.
files contains file if {
	rows := data.sysdump.node.cni_configurations
	some file in rows
	regex.match(`\.(conf|conflist|json)$`, file.cni_file)
}

ciliums contains file if {
	some file in files
	some plugin in file.plugins
	plugin == "cilium-cni"
}

first := [file | some file in files; file.cni_file == min([each.cni_file | some each in files])][0]

first_is_cilium if {
	some file in ciliums
	file.cni_file == first.cni_file
}

agent_ready if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	container.ready == true
}

findings contains finding if {
	count(files) > 0
	count(ciliums) == 0
	agent_ready
	not chained
	not custom
	finding := {
		"subject": {"kind": "node", "name": first.node},
		"message": sprintf("no CNI configuration on %s names cilium-cni although its agent is ready: the first is %s (%s)", [first.node, first.cni_file, concat(", ", first.plugins)]),
		"evidence": array.slice([file.source | some file in files], 0, 10),
		"key": "absent",
	}
}

findings contains finding if {
	count(ciliums) > 0
	not first_is_cilium
	not chained
	not custom
	some file in ciliums
	file.source == min([each.source | some each in ciliums])
	finding := {
		"subject": {"kind": "node", "name": first.node},
		"message": sprintf("on %s the CNI configuration %s (%s) comes before Cilium's %s: new pods get their network from the other plugin", [first.node, first.cni_file, concat(", ", first.plugins), file.cni_file]),
		"evidence": [first.source, file.source],
		"key": "shadowed",
	}
}
