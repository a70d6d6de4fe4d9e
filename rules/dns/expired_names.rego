# METADATA
# title: Connections to addresses of expired DNS names
# description: >-
#   Pods under DNS policies connect to outside addresses and are denied. Since 1.14 an address counts only as long
#   as its DNS answer lives; applications that keep addresses longer are cut off.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/dns/
# custom:
#   id: CIL-DNS-007
#   severity: low
#   confidence: low
#   judged: cluster
#   applies: {cilium: ">=1.14"}
#   explains: [CIL-POL-002]
#   guide: [G-049, G-051]
#   falsepositives:
#     - "Addresses that were never resolved: traffic that the policy means to deny."
#   remediation:
#     - Set tofqdns-min-ttl (up to 1.13 it was 3600) or tofqdns-idle-connection-grace-period.
#     - "Let the application resolve names again: Java keeps them for ever by default."
package cilium.dns.expired_names

least_flows := 5

recent_seconds := 60

min_ttl_set if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "tofqdns-min-ttl"
	not setting.value in {"", "0"}
}

under_names contains workload if {
	policies := data.sysdump.policies
	some policy in policies
	"fqdn" in policy.features
	selections := data.sysdump.policy_selections
	some selection in selections
	selection.name == policy.name
	selection.kind == policy.kind
	selection.rule == policy.rule
	some workload in selection.workloads
}

findings contains finding if {
	not min_ttl_set
	drops := data.sysdump.flow_drops
	some drop in drops
	drop.reason == "POLICY_DENIED"
	drop.direction == "EGRESS"
	drop.destination_identity == 2
	drop.count >= least_flows
	drop.last_age_seconds <= recent_seconds
	workload := sprintf("%s/%s", [drop.source_namespace, drop.source_workload])
	workload in under_names
	finding := {
		"subject": {"kind": "node", "name": drop.node},
		"message": sprintf("%s is under a policy by DNS names and is denied %s (%d flows): the address is of no name that is still valid", [workload, drop.destination_ip, drop.count]),
		"evidence": [drop.source],
		"facts": {"flows_count": drop.count},
	}
}
