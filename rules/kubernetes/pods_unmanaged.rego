# METADATA
# title: Pods that Cilium doesn't manage
# description: >-
#   Running pods with a network of their own have no endpoint in the agent of their node. No policy applies to them, Hubble
#   doesn't see them, and other pods meet them as outside addresses. Mostly they were started before Cilium was
#   installed on the node, or by another CNI plugin.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#ensure-pod-is-managed-by-cilium
# custom:
#   id: CIL-K8S-008
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [configuration]
#   guide: [G-068]
#   falsepositives:
#     - Pods whose main network another plugin makes on purpose (Multus, chaining with a delegated network).
#     - Virtual nodes and Fargate nodes, which run no agent.
#   remediation:
#     - "Restart the pods, so that the CNI plugin of Cilium makes their network: kubectl -n <namespace> delete pod <pod>."
#     - "Check which CNI configuration the node uses: /etc/cni/net.d must hold 05-cilium.conflist first."
#     - "Set a taint node.cilium.io/agent-not-ready on new nodes, so that nothing starts there before Cilium."
package cilium.kubernetes.pods_unmanaged

captured := data.sysdump.dump[0].captured_at_unix

chained if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "cni-chaining-mode"
	setting.value in {"generic-veth", "portmap", "flannel"}
}

findings contains finding if {
	pods := data.sysdump.node.unmanaged_pods
	some pod in pods
	some confidence, reason in grade
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [pod.namespace, pod.name])},
		"message": sprintf("%d running pods of %s have no Cilium endpoint, such as %s/%s: no policy applies to them", [count(pods), pod.node, pod.namespace, pod.name]),
		"evidence": [pod.source],
		"facts": {"pods_count": count(pods)},
		"confidence": confidence,
		"reason": reason,
	}
}

grade := {"low": "Cilium is chained behind another plugin, which may own these pods"} if {
	chained
} else := {"high": "neither the agent's endpoints nor the CiliumEndpoints know their addresses"}
