# METADATA
# title: enable-policy is not the default
# description: >-
#   enable-policy=never enforces no policy at all; enable-policy=always denies everything of pods that no policy
#   selects. Both explain traffic that passes or fails unexpectedly.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/intro/
# custom:
#   id: CIL-POL-008
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [policies]
#   explains: [CIL-EP-009, CIL-POL-002]
#   guide: [G-136]
#   falsepositives:
#     - It is meant so.
#   remediation:
#     - Set enable-policy=default in the ConfigMap and restart the agents, unless the other mode is meant.
package cilium.policy.enforcement_mode

policies_count := count({sprintf("%s/%s", [policy.namespace, policy.name]) |
	policies := data.sysdump.policies
	some policy in policies
})

findings contains finding if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "enable-policy"
	mode := lower(setting.value)
	mode in {"never", "always"}
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("enable-policy=%s: %s", [mode, effect(mode)]),
		"evidence": [setting.source],
		"severity": severity(mode, policies_count),
		"reason": "graded by the mode and whether there are policies",
		"key": mode,
	}
}

effect("never") := sprintf("none of %d policies is enforced", [policies_count])

effect("always") := "pods that no policy selects can neither send nor receive"

severity("never", policies) := "high" if policies > 0

severity("never", 0) := "info"

severity("always", _) := "info"
