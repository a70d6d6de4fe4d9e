# METADATA
# title: kube-proxy replacement without an address of the API server
# description: >-
#   The agents replace kube-proxy and reach the API server only by its service address, which they themselves have to make work.
#   It holds until a node reboots: then its agent never connects.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-SVC-012
#   severity: critical
#   confidence: medium
#   judged: cluster
#   optional: [agent_kubernetes]
#   explains: [CIL-K8S-001]
#   guide: [G-020, G-102]
#   falsepositives:
#     - Managed platforms and distributions whose kubelet or own process serves the API address on every node.
#   remediation:
#     - "Set k8sServiceHost and k8sServicePort in the Helm values to an address that works without Cilium (a load-balancer, or localhost with a local proxy), and restart the agents."
package cilium.service.api_host_missing

replacing contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "kube-proxy-replacement"
	setting.value in {"true", "strict"}
}

given if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name in {"k8s-api-server", "k8s-api-server-urls"}
	setting.value != ""
}

given if {
	variables := data.sysdump.container_environment
	some variable in variables
	variable.component == "cilium-agent"
	variable.name == "KUBERNETES_SERVICE_HOST"
	variable.value != ""
}

proxies contains pod.source if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "kube-proxy"
}

agents contains pod.source if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "cilium-agent"
}

failing contains status if {
	statuses := data.sysdump.agent_kubernetes
	some status in statuses
	status.state == "Failure"
}

unready contains container if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-agent"
	container.ready == false
	container.restart_count > 0
}

severity := "critical" if {
	count(failing) + count(unready) > 0
} else := "low"

reason := sprintf("%d agents have no connection or restart", [count(failing) + count(unready)]) if {
	count(failing) + count(unready) > 0
} else := "all agents are connected at present"

findings contains finding if {
	some setting in replacing
	not given
	count(proxies) == 0
	variables := data.sysdump.container_environment
	count(variables) >= 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": "kube-proxy is replaced, no kube-proxy runs, and neither KUBERNETES_SERVICE_HOST nor k8s-api-server gives the agents an address of the API server that works without Cilium",
		"evidence": array.concat([setting.source], array.slice(array.concat([status.source | some status in failing], [source | some source in agents]), 0, 3)),
		"severity": severity,
		"reason": reason,
	}
}
