# METADATA
# title: Local redirect (NodeLocal DNS) is misconfigured
# description: >-
#   A local redirect policy exists and can't work: the feature is off, or a node has no pod to redirect to. Queries
#   take another way than meant, or are lost.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/local-redirect-policy/
# custom:
#   id: CIL-DNS-009
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-DNS-003]
#   guide: [G-050]
#   falsepositives:
#     - Nodes that are meant to have no local resolver.
#   remediation:
#     - Set localRedirectPolicy=true (enable-local-redirect-policy) in the Helm values and restart agents and operator.
#     - Let the backend run on every node as a DaemonSet, with the labels that the policy selects, on the pod network.
package cilium.dns.redirect_misconfigured

enabled if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name in {"enable-local-redirect-policy", "enable-local-redirect-policies"}
	setting.value == "true"
}

findings contains finding if {
	not enabled
	policies := data.sysdump.local_redirect_policies
	some policy in policies
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumLocalRedirectPolicy/%s/%s", [policy.namespace, policy.name])},
		"message": sprintf("local redirect policy %s/%s exists and enable-local-redirect-policy is off: it does nothing", [policy.namespace, policy.name]),
		"evidence": [policy.source],
		"key": "off",
	}
}

# Pods by what a simple selector asks for.
labels_of[pod] contains sprintf("%s=%s", [label.key, label.value]) if {
	labels := data.sysdump.pod_labels
	some label in labels
	pod := sprintf("%s/%s", [label.namespace, label.pod])
}

findings contains finding if {
	enabled
	policies := data.sysdump.local_redirect_policies
	some policy in policies
	wanted := {part | some part in split(policy.backend_selector, ","); regex.match(`^[^ =!()]+=[^ =!()]+$`, part)}
	count(wanted) > 0
	pods := data.sysdump.pods
	nodes_with := {pod.node |
		some pod in pods
		pod.namespace == policy.namespace
		pod.ready == true
		count(wanted - labels_of[sprintf("%s/%s", [pod.namespace, pod.name])]) == 0
	}
	agents := {pod.node | some pod in pods; pod.component == "cilium-agent"}
	without := agents - nodes_with
	count(without) > 0
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumLocalRedirectPolicy/%s/%s", [policy.namespace, policy.name])},
		"message": sprintf("local redirect policy %s/%s has no ready pod (%s) on %d of %d nodes, such as %s", [policy.namespace, policy.name, policy.backend_selector, count(without), count(agents), min(without)]),
		"evidence": [policy.source],
		"facts": {"nodes_count": count(without)},
		"key": "no_backend",
	}
}
