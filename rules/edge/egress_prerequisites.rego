# METADATA
# title: Egress gateway without what it needs
# description: >-
#   CiliumEgressGatewayPolicies exist and a feature they need is off, or one that excludes them is on. The policies have
#   no effect and traffic leaves with the address of its node.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/egress-gateway/egress-gateway/
# custom:
#   id: CIL-EDGE-008
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-EDGE-007]
#   guide: [G-102]
#   falsepositives:
#     - Policies left from a feature that was switched off on purpose.
#   remediation:
#     - "Set egressGateway.enabled=true, bpf.masquerade=true and kubeProxyReplacement=true in the Helm values, and restart operator and agents."
#     - Egress gateways don't work with identityAllocationMode=kvstore.
package cilium.edge.egress_prerequisites

option[setting.name] contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name in {"enable-egress-gateway", "enable-ipv4-egress-gateway", "enable-bpf-masquerade", "kube-proxy-replacement", "identity-allocation-mode"}
}

switched_on if {
	some name in {"enable-egress-gateway", "enable-ipv4-egress-gateway"}
	some setting in option[name]
	setting.value == "true"
}

masqueraded if {
	some setting in option["enable-bpf-masquerade"]
	setting.value == "true"
}

lacks contains "enable-egress-gateway is not true" if not switched_on

lacks contains "enable-bpf-masquerade is not true" if not masqueraded

lacks contains "kube-proxy-replacement is false" if {
	some setting in option["kube-proxy-replacement"]
	setting.value in {"false", "disabled"}
}

lacks contains "identity-allocation-mode is kvstore" if {
	some setting in option["identity-allocation-mode"]
	setting.value == "kvstore"
}

findings contains finding if {
	policies := data.sysdump.egress_policies
	settings := data.sysdump.configuration
	count(settings) > 0
	count(policies) > 0
	count(lacks) > 0
	names := sort({policy.name | some policy in policies})
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%d egress gateway policies exist (%s) and have no effect: %s", [count(names), concat(", ", array.slice(names, 0, 3)), concat("; ", lacks)]),
		"evidence": array.concat(
			array.slice([policy.source | some policy in policies], 0, 3),
			array.slice([setting.source | some _, all in option; some setting in all], 0, 5),
		),
	}
}
