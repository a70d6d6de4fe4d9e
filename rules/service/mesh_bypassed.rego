# METADATA
# title: Service mesh is bypassed by Cilium's load-balancing
# description: >-
#   A service mesh (Istio) runs, and Cilium translates service addresses inside pods' sockets, or masquerades by BPF under
#   its ambient mode. Sidecars don't see the services' addresses, and probes of ambient pods fail.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/istio/
# custom:
#   id: CIL-SVC-019
#   severity: high
#   confidence: medium
#   judged: cluster
#   explains: []
#   guide: [G-105]
#   falsepositives:
#     - A mesh that is installed and has no workloads.
#   remediation:
#     - "Set socketLB.hostNamespaceOnly=true and cni.exclusive=false in Cilium's Helm values, and restart the agents."
#     - "With Istio's ambient mode set bpf.masquerade=false, or exempt 169.254.7.127/32."
package cilium.service.mesh_bypassed

meshed contains container if {
	containers := data.sysdump.containers
	some container in containers
	container.container in {"istio-proxy", "linkerd-proxy"}
}

ambient contains pod if {
	pods := data.sysdump.pods
	some pod in pods
	startswith(pod.name, "ztunnel")
}

option[setting.name] contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name in {"bpf-lb-sock", "bpf-lb-sock-hostns-only", "enable-bpf-masquerade", "kube-proxy-replacement"}
}

hosts_only if {
	some setting in option["bpf-lb-sock-hostns-only"]
	setting.value == "true"
}

translating contains setting.source if {
	some setting in option["bpf-lb-sock"]
	setting.value == "true"
}

translating contains setting.source if {
	some setting in option["kube-proxy-replacement"]
	setting.value in {"true", "strict"}
}

findings contains finding if {
	not hosts_only
	count(translating) > 0
	count(meshed) > 0
	names := sort({sprintf("%s/%s", [container.namespace, container.pod]) | some container in meshed})
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%d pods have a mesh's sidecar (%s) and socket load-balancing works inside pods: the sidecars don't see the services' addresses", [count(names), concat(", ", array.slice(names, 0, 3))]),
		"evidence": array.concat(array.slice([source | some source in translating], 0, 2), array.slice([container.source | some container in meshed], 0, 3)),
		"key": "sidecar",
	}
}

findings contains finding if {
	count(ambient) > 0
	some setting in option["enable-bpf-masquerade"]
	setting.value == "true"
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": "Istio's ambient mode runs (ztunnel) with enable-bpf-masquerade: probes of its pods are masqueraded a second time and fail",
		"evidence": array.concat([setting.source], array.slice([pod.source | some pod in ambient], 0, 3)),
		"key": "ambient",
	}
}
