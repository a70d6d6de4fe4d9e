# METADATA
# title: Container of a Cilium component can't be created
# description: >-
#   The container runtime or the kubelet refuses to make a container of Cilium: an image that can't be pulled, a capability
#   or mount that the host doesn't allow, a missing secret or ConfigMap. The component doesn't run there at all.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/installation/
# custom:
#   id: CIL-AGENT-017
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [kubernetes_nodes]
#   explains: [CIL-AGENT-001, CIL-OPER-001, CIL-L7-001, CIL-HUB-003, CIL-CM-010]
#   guide: [G-017, G-106]
#   falsepositives:
#     - An image that is still being pulled for the first time.
#   remediation:
#     - "Read the kubelet's message: kubectl -n kube-system describe pod <pod>."
#     - "ErrImagePull, ImagePullBackOff: the node must reach the registry with the name, tag and credentials of the pod's image."
#     - "unable to apply caps, operation not permitted (Talos and other locked hosts): leave SYS_MODULE out of securityContext.capabilities.ciliumAgent and set cgroup.autoMount.enabled=false with cgroup.hostRoot=/sys/fs/cgroup."
#     - "CreateContainerConfigError: the Secret or ConfigMap that the message names is missing."
package cilium.agent.container_not_created

refusals := {
	"CreateContainerError", "RunContainerError", "CreateContainerConfigError", "StartError", "ContainerCannotRun",
	"ErrImagePull", "ImagePullBackOff", "InvalidImageName", "ErrImageNeverPull", "ErrImageInspect", "RegistryUnavailable",
}

systems := concat("", [sprintf(" (%s)", [node.os_image]) |
	nodes := data.sysdump.node.kubernetes_nodes
	some node in nodes
])

refused contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component in {"cilium-agent", "cilium-operator", "cilium-envoy", "hubble-relay", "clustermesh-apiserver"}
	container.ready == false
	container.reason in refusals
}

refused contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	container.component in {"cilium-agent", "cilium-operator", "cilium-envoy", "hubble-relay", "clustermesh-apiserver"}
	container.ready == false
	container.last_reason in refusals
}

subject(component, node, _) := {"kind": "node", "name": node} if component in {"cilium-agent", "cilium-envoy"}

subject(component, _, pod) := {"kind": "pod", "name": pod} if not component in {"cilium-agent", "cilium-envoy"}

severity(component) := "critical" if component in {"cilium-agent", "cilium-operator"}

severity(component) := "high" if not component in {"cilium-agent", "cilium-operator"}

words(reason, message) := sprintf("%s: %s", [reason, message]) if message != ""

words(reason, "") := reason

findings contains finding if {
	some container in refused
	reasons := array.concat([container.reason | container.reason in refusals], [container.last_reason | container.last_reason in refusals])
	messages := array.concat([container.message | container.message != ""], [container.last_message | container.last_message != ""])
	finding := {
		"subject": subject(container.component, container.node, sprintf("%s/%s", [container.namespace, container.pod])),
		"message": sprintf("container %s of %s on %s%s can't be created (%s)", [container.container, container.pod, container.node, systems, words(reasons[0], concat("", array.slice(messages, 0, 1)))]),
		"evidence": [container.source],
		"severity": severity(container.component),
		"reason": "graded by the component",
		"key": sprintf("%s %s", [container.component, reasons[0]]),
	}
}
