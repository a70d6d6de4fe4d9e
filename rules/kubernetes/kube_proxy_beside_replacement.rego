# METADATA
# title: kube-proxy runs beside full kube-proxy replacement
# description: >-
#   Cilium replaces kube-proxy on the node, and kube-proxy runs there as well. Both translate services, each with its own
#   connection tracking: rules and entries are kept twice, and traffic that enters through one can leave through the other.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-K8S-009
#   severity: medium
#   confidence: high
#   judged: node
#   explains: [CIL-CT-005]
#   guide: [G-031]
#   falsepositives:
#     - A migration that keeps both for a short time on purpose.
#   remediation:
#     - "Remove kube-proxy once Cilium serves all services: kubectl -n kube-system delete daemonset kube-proxy; kubectl -n kube-system delete configmap kube-proxy."
#     - "Then clear its rules on every node: iptables-save | grep -v KUBE | iptables-restore (kube-proxy --cleanup does the same)."
#     - Before that, make sure that k8sServiceHost and k8sServicePort are set, because the service address of the API server is then Cilium's as well.
package cilium.kubernetes.kube_proxy_beside_replacement

findings contains finding if {
	datapaths := data.sysdump.node.agent_datapath
	some datapath in datapaths
	datapath.kube_proxy_replacement in {"True", "Strict"}
	pods := data.sysdump.node.pods
	some pod in pods
	pod.component == "kube-proxy"
	pod.ready == true
	finding := {
		"subject": {"kind": "node", "name": datapath.node},
		"message": sprintf("kube-proxy (pod %s) runs on %s, where Cilium replaces it fully (KubeProxyReplacement: %s)", [pod.name, datapath.node, datapath.kube_proxy_replacement]),
		"evidence": [datapath.source, pod.source],
	}
}
