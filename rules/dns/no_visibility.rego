# METADATA
# title: toFQDNs policy without a DNS rule
# description: >-
#   A policy allows traffic by DNS names, and no policy sends the pods' DNS queries through Cilium's proxy. Cilium
#   never learns the addresses behind the names, so the traffic is denied.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/#dns-based
# custom:
#   id: CIL-DNS-001
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-POL-002]
#   guide: [G-048, G-052]
#   falsepositives:
#     - "Another policy that selects the pods and has DNS rules: it is looked for."
#   remediation:
#     - "Add an egress rule to kube-dns, port 53 UDP and TCP, with rules: dns: - matchPattern: \"*\" for the same pods."
#     - "See whether names are learnt: kubectl -n kube-system exec <agent pod> -- cilium-dbg fqdn cache list."
package cilium.dns.no_visibility

seen[key] contains workload if {
	selections := data.sysdump.policy_selections
	some selection in selections
	key := sprintf("%s %s/%s %d", [selection.kind, concat("", [selection.namespace | selection.namespace != ""]), selection.name, selection.rule])
	some workload in selection.workloads
}

# Workloads whose DNS queries some policy sends through the proxy.
visible contains workload if {
	policies := data.sysdump.policies
	some policy in policies
	"l7_dns" in policy.features
	key := sprintf("%s %s/%s %d", [policy.kind, concat("", [policy.namespace | policy.namespace != ""]), policy.name, policy.rule])
	some workload in seen[key]
}

# Namespaces ("" for all) in which any policy has a DNS rule.
covering contains concat("", [policy.namespace | policy.namespace != ""]) if {
	policies := data.sysdump.policies
	some policy in policies
	"l7_dns" in policy.features
}

findings contains finding if {
	policies := data.sysdump.policies
	some policy in policies
	"fqdn" in policy.features
	namespace := concat("", [policy.namespace | policy.namespace != ""])
	key := sprintf("%s %s/%s %d", [policy.kind, namespace, policy.name, policy.rule])
	workloads := {workload | some workload in seen[key]}
	blind := workloads - visible
	missing(count(workloads), count(blind), count({namespace, ""} & covering))
	name := concat("/", array.concat([each | each := namespace; each != ""], [policy.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s allows traffic by DNS names (%s), and no policy has a DNS rule for %s: the names are never resolved to addresses", [name, concat(", ", array.slice([pattern | some pattern in policy.fqdn_patterns], 0, 3)), whom(blind, policy.selector)]),
		"evidence": [policy.source],
		"severity": severity(count(workloads)),
		"reason": "graded by whether the policy selects pods",
	}
}

# Of pods that it selects some are left; one that selects none needs a DNS rule somewhere in reach.
missing(selected, uncovered, _) if {
	selected > 0
	uncovered > 0
}

missing(0, _, 0)

whom(workloads, _) := concat(", ", array.slice(sort([workload | some workload in workloads]), 0, 3)) if count(workloads) > 0

whom(workloads, selector) := sprintf("pods with %s", [selector]) if count(workloads) == 0

severity(0) := "medium"

severity(selected) := "high" if selected > 0
