# METADATA
# title: Cilium's CNI configuration is left on nodes without Cilium
# description: >-
#   The kubelet still calls Cilium's CNI plugin, and no Cilium agent exists in the cluster. After an uninstallation the file
#   in /etc/cni/net.d stays on the nodes and comes before that of the new plugin, so no pod gets a network.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/installation/k8s-install-helm/
# custom:
#   id: CIL-AGENT-019
#   severity: high
#   confidence: medium
#   judged: cluster
#   explains: [CIL-K8S-007]
#   guide: [G-017, G-106]
#   falsepositives:
#     - Cilium runs outside Kubernetes' pods (host service), so the dump doesn't show its agents.
#   remediation:
#     - "On every node remove /etc/cni/net.d/05-cilium.conflist (and *.cilium_bak renames back to their names), and /opt/cni/bin/cilium-cni; a reboot clears the remaining devices and BPF programs."
#     - "Then delete the pods that wait, so that the kubelet tries again."
package cilium.agent.leftover_cni

import data.cilium.lib.lines

agents contains pod.name if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "cilium-agent"
}

any_pods contains pod.name if {
	pods := data.sysdump.pods
	some pod in pods
}

calls contains event if {
	events := data.sysdump.events
	some event in events
	event.reason == "FailedCreatePodSandBox"
	event.object_exists == true
	event.object_healthy == false
	contains(event.message, "cilium-cni")
}

findings contains finding if {
	count(any_pods) > 0
	count(agents) == 0
	count(calls) > 0
	event := [each | some each in calls][0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the CNI plugin of Cilium is called for %s and no Cilium agent exists in the cluster: %s", [lines.number(count({sprintf("%s/%s", [each.namespace, each.name]) | some each in calls}), "pod"), substring(event.message, 0, 400)]),
		"evidence": array.slice([each.source | some each in calls], 0, 10),
		"facts": {"pods_count": count({sprintf("%s/%s", [each.namespace, each.name]) | some each in calls})},
	}
}
