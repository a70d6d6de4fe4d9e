# METADATA
# title: A feature needs the kube-proxy replacement, which is off
# description: >-
#   The kube-proxy replacement is off, and a feature that needs it is switched on, or no kube-proxy serves the nodes either. The feature does
#   nothing; without any proxy no service works.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-SVC-011
#   severity: high
#   confidence: medium
#   judged: cluster
#   optional: [pods, iptables_chains]
#   explains: [CIL-EDGE-008, CIL-L7-006, CIL-NET-008]
#   guide: [G-102, G-128]
#   falsepositives:
#     - Distributions run kube-proxy inside another process (k3s, RKE2) or under another name; its iptables chains are there then.
#   remediation:
#     - "Set kubeProxyReplacement=true with k8sServiceHost and k8sServicePort, and restart the agents. The old values strict, partial and disabled are gone since 1.16."
#     - Or keep kube-proxy and switch the feature off.
package cilium.service.replacement_needed

off contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "kube-proxy-replacement"
	setting.value in {"false", "disabled"}
}

features := {
	"enable-egress-gateway", "enable-ipv4-egress-gateway", "enable-l2-announcements", "enable-gateway-api",
	"enable-ingress-controller", "enable-bpf-masquerade",
}

needing contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name in features
	setting.value == "true"
}

# Node ports switched on one by one are enough for most of them.
partly if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "enable-node-port"
	setting.value == "true"
}

findings contains finding if {
	some setting in off
	not partly
	count(needing) > 0
	names := sort({need.name | some need in needing})
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("kube-proxy-replacement is %s and these need it: %s", [setting.value, concat(", ", names)]),
		"evidence": array.concat([setting.source], [need.source | some need in needing]),
		"key": "feature",
	}
}

proxies contains pod.source if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "kube-proxy"
}

chains contains chain.chain if {
	rows := data.sysdump.iptables_chains
	some chain in rows
	startswith(chain.chain, "KUBE-S")
}

findings contains finding if {
	some setting in off
	not partly
	count(proxies) == 0
	rows := data.sysdump.iptables_chains
	count(rows) > 0
	count(chains) == 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("kube-proxy-replacement is %s, no kube-proxy pod runs, and the nodes have no iptables chains of services: nothing serves cluster addresses", [setting.value]),
		"evidence": [setting.source, rows[0].source],
		"severity": "critical",
		"reason": "no service works",
		"key": "no_proxy",
	}
}
