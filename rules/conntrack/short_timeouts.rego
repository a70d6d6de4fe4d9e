# METADATA
# title: Conntrack timeouts configured very short
# description: >-
#   Idle connections lose their conntrack entry while both ends think they are open. The next packet counts as new: policies
#   can deny it, and a service can send it to another backend.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/cmdref/cilium-agent/
# custom:
#   id: CIL-CT-003
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-CONN-007]
#   guide: [G-079, G-082]
#   falsepositives:
#     - Set on purpose to keep the map small where no connection idles.
#   remediation:
#     - "Remove bpf-ct-timeout-regular-tcp (2h13m20s by default), bpf-ct-timeout-service-tcp and bpf-ct-timeout-regular-any (60s) from cilium-config, or set them above the longest idle time of your connections, and restart the agents."
#     - "Or let applications send TCP keepalives more often than that."
package cilium.conntrack.short_timeouts

# The shortest values that leave connections with common keepalives alone, in seconds.
least_seconds := {
	"bpf-ct-timeout-regular-tcp": 900,
	"bpf-ct-timeout-service-tcp": 900,
	"bpf-ct-timeout-regular-any": 30,
	"bpf-ct-timeout-service-any": 30,
}

findings contains finding if {
	settings := data.sysdump.configuration
	some setting in settings
	least := least_seconds[setting.name]
	regex.match(`^([0-9]+(h|m|s|ms))+$`, setting.value)
	seconds := time.parse_duration_ns(setting.value) / 1000000000
	seconds > 0
	seconds < least
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s is %s: connections idle for longer lose their conntrack entry", [setting.name, setting.value]),
		"evidence": [setting.source],
		"facts": {"seconds": seconds},
		"key": setting.name,
	}
}
