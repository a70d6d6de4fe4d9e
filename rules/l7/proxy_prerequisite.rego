# METADATA
# title: L7 policies without the L7 proxy
# description: >-
#   Policies with L7 or DNS rules exist and the L7 proxy is off or can't be used. The agent refuses such policies,
#   or stops.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/#layer-7-examples
# custom:
#   id: CIL-L7-005
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [log_groups]
#   explains: [CIL-AGENT-002]
#   guide: [G-094]
#   falsepositives:
#     - None known.
#   remediation:
#     - Set enable-l7-proxy=true (and install-no-conntrack-iptables-rules=false, install-iptables-rules=true) and restart the agents, or take the L7 rules out.
package cilium.l7.proxy_prerequisite

off contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "enable-l7-proxy"
	lower(setting.value) == "false"
}

l7 := {"l7_http", "l7_dns", "l7_kafka", "fqdn"}

findings contains finding if {
	some setting in off
	policies := data.sysdump.policies
	some policy in policies
	kinds := l7 & {feature | some feature in policy.features}
	count(kinds) > 0
	name := concat("/", array.concat([policy.namespace | policy.namespace != ""], [policy.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("%s has rules of kind %s, and the L7 proxy is off (enable-l7-proxy=false)", [name, concat(", ", kinds)]),
		"evidence": [policy.source, setting.source],
		"key": "off",
	}
}

findings contains finding if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-agent"
	regex.match(`(?i)l7 proxy requires|l7 policy is not supported|l7 proxy is (disabled|not enabled)`, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
	group.last_age_seconds <= 86400
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("the L7 proxy of %s lacks what it needs, the last message at %s: %s", [group.node, group.last_at, substring(concat(": ", array.concat([group.message], [group.error | group.error != ""])), 0, 250)]),
		"evidence": [sample.source | some sample in group.samples],
		"key": "log",
	}
}
