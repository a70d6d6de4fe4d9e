# METADATA
# title: Policy audit mode is on
# description: >-
#   Policies are only recorded and not enforced. Traffic that they should stop passes.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/intro/
# custom:
#   id: CIL-POL-007
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [policies, flow_files]
#   explains: [CIL-EP-009]
#   guide: [G-061, G-062]
#   falsepositives:
#     - A cluster in which policies are being tried out.
#   remediation:
#     - "Look at what would be denied: hubble observe --verdict AUDIT."
#     - "Then turn it off: policy-audit-mode=false, and for single endpoints cilium-dbg endpoint config <id> PolicyAuditMode=Disabled."
package cilium.policy.audit_mode

on contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "policy-audit-mode"
	lower(setting.value) == "true"
}

policies_count := count({sprintf("%s/%s", [policy.namespace, policy.name]) |
	policies := data.sysdump.policies
	some policy in policies
})

audited := sum([row.audit_count |
	rows := data.sysdump.flow_files
	some row in rows
])

findings contains finding if {
	some setting in on
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("policy-audit-mode is on: %d policies are not enforced (%d flows that they would have judged were let through)", [policies_count, audited]),
		"evidence": [setting.source],
		"facts": {"policies_count": policies_count, "audited_flows_count": audited},
		"severity": severity(policies_count),
		"reason": "graded by whether there are policies",
	}
}

severity(0) := "low"

severity(policies) := "medium" if policies > 0
