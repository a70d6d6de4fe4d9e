# METADATA
# title: kube-proxy in IPVS mode without kube-proxy replacement
# description: >-
#   kube-proxy serves the services of this node in IPVS mode, which puts every service address on the device kube-ipvs0.
#   From Cilium 1.19 on, without kube-proxy replacement, traffic to those addresses is taken for local; connections to
#   services, the API server's among them, time out.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-K8S-014
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [agent_datapath]
#   applies: {cilium: ">=1.19"}
#   explains: [CIL-K8S-001]
#   guide: [G-031]
#   falsepositives:
#     - The device kube-ipvs0 is left over from an earlier kube-proxy and holds no addresses.
#   remediation:
#     - "Switch kube-proxy to iptables or nftables mode (mode in the ConfigMap kube-system/kube-proxy), restart it and remove the device on each node: ip link delete kube-ipvs0."
#     - "Or let Cilium replace kube-proxy: kubeProxyReplacement=true with k8sServiceHost and k8sServicePort, and remove kube-proxy."
package cilium.kubernetes.ipvs_without_replacement

replaced if {
	datapaths := data.sysdump.node.agent_datapath
	some datapath in datapaths
	datapath.kube_proxy_replacement in {"True", "Strict"}
}

replaced if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "kube-proxy-replacement"
	setting.value in {"true", "strict"}
}

findings contains finding if {
	not replaced
	devices := data.sysdump.node.devices
	some device in devices
	device.name == "kube-ipvs0"
	count(device.addresses) > 0
	finding := {
		"subject": {"kind": "node", "name": device.node},
		"message": sprintf("%s holds %d service addresses on kube-ipvs0 (kube-proxy in IPVS mode), and Cilium doesn't replace kube-proxy: from 1.19 on services time out in this combination", [device.node, count(device.addresses)]),
		"evidence": [device.source],
		"facts": {"addresses_count": count(device.addresses)},
	}
}
