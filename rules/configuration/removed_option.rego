# METADATA
# title: Option that this Cilium version has removed
# description: >-
#   cilium-config sets an option, or a value of one, that was removed before the version that runs. The agents go on without
#   it: what it did changes with the upgrade (routing mode, service handling, feature flags), or they refuse to start.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-CFG-002
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-CFG-003, CIL-AGENT-015, CIL-OPER-002, CIL-EDGE-004, CIL-POL-012, CIL-SVC-011, CIL-NET-002, CIL-EDGE-008]
#   guide: [G-102]
#   falsepositives:
#     - Keys that older charts wrote with their default value; they are harmless and not counted here.
#   remediation:
#     - "Replace it as the message says in the Helm values (remove it from extraConfig), run helm upgrade with the chart of the running version and restart the agents."
#     - "Check the upgrade notes of every minor version in between for what else changed."
package cilium.configuration.removed_option

# The option, the minor version of Cilium that no longer has it, values that mean nothing, and what to use instead.
removed := {
	"tunnel": {"minor": 15, "harmless": set(), "instead": "routing-mode and tunnel-protocol", "severity": "high"},
	"sockops-enable": {"minor": 14, "harmless": {"false", ""}, "instead": "nothing, socket load-balancing is on with kube-proxy-replacement", "severity": "low"},
	"force-local-policy-eval-at-source": {"minor": 14, "harmless": {"false", "true", ""}, "instead": "nothing", "severity": "low"},
	"enable-k8s-event-handover": {"minor": 15, "harmless": {"false", ""}, "instead": "nothing", "severity": "low"},
	"single-cluster-route": {"minor": 15, "harmless": {"false", ""}, "instead": "nothing", "severity": "medium"},
	"enable-remote-node-identity": {"minor": 16, "harmless": {"true", ""}, "instead": "nothing: remote nodes always have an identity of their own, so policies must name the entity remote-node", "severity": "high"},
	"endpoint-status": {"minor": 16, "harmless": {""}, "instead": "nothing", "severity": "low"},
	"ip-allocation-timeout": {"minor": 16, "harmless": {"", "2m0s", "2m"}, "instead": "nothing", "severity": "low"},
	"install-egress-gateway-routes": {"minor": 16, "harmless": {"false", ""}, "instead": "nothing, routes are not needed", "severity": "medium"},
	"bgp-announce-lb-ip": {"minor": 17, "harmless": {"false", ""}, "instead": "the BGP control plane (enable-bgp-control-plane with CiliumBGP objects)", "severity": "high"},
	"bgp-announce-pod-cidr": {"minor": 17, "harmless": {"false", ""}, "instead": "the BGP control plane (enable-bgp-control-plane with CiliumBGP objects)", "severity": "high"},
	"enable-wireguard-userspace-fallback": {"minor": 17, "harmless": {"false", ""}, "instead": "a kernel with WireGuard", "severity": "high"},
	"enable-high-scale-ipcache": {"minor": 17, "harmless": {"false", ""}, "instead": "nothing", "severity": "high"},
	"enable-external-workloads": {"minor": 17, "harmless": {"false", ""}, "instead": "nothing", "severity": "medium"},
	"enable-node-port": {"minor": 19, "harmless": {"false", ""}, "instead": "kube-proxy-replacement: \"true\"", "severity": "high"},
	"enable-host-port": {"minor": 19, "harmless": {"false", ""}, "instead": "kube-proxy-replacement: \"true\"", "severity": "high"},
	"enable-external-ips": {"minor": 19, "harmless": {"false", ""}, "instead": "kube-proxy-replacement: \"true\"", "severity": "high"},
	"enable-session-affinity": {"minor": 19, "harmless": {"true", ""}, "instead": "nothing, it is always on", "severity": "low"},
	"enable-recorder": {"minor": 19, "harmless": {"false", ""}, "instead": "nothing", "severity": "low"},
	"enable-custom-calls": {"minor": 19, "harmless": {"false", ""}, "instead": "nothing", "severity": "low"},
	"enable-ipv4-egress-gateway": {"minor": 19, "harmless": {"false", ""}, "instead": "enable-egress-gateway", "severity": "high"},
	"enable-encryption-strict-mode": {"minor": 20, "harmless": {"false", ""}, "instead": "enable-encryption-strict-mode-egress and its options", "severity": "high"},
	"encryption-strict-mode-cidr": {"minor": 20, "harmless": {""}, "instead": "encryption-strict-egress-cidr", "severity": "high"},
}

# Values that were removed while the option stayed.
removed_values := [
	{"name": "kube-proxy-replacement", "values": {"probe"}, "minor": 13, "instead": "true or false", "severity": "high"},
	{"name": "kube-proxy-replacement", "values": {"strict", "partial", "disabled"}, "minor": 16, "instead": "true (strict) or false (partial, disabled)", "severity": "high"},
	{"name": "ipam", "values": {"cluster-pool-v2beta"}, "minor": 15, "instead": "multi-pool", "severity": "high"},
]

names := object.keys(removed)

agent_minor := max([version.minor |
	versions := data.sysdump.versions
	some version in versions
	version.component == "cilium-agent"
	version.major == 1
])

# From 1.16 on the agents ignore removed values of kube-proxy-replacement only when the chart translates them.
findings contains finding if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	row := removed[setting.name]
	agent_minor >= row.minor
	not harmless(setting.value, row.harmless)
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("cilium-config sets %s: %s, which Cilium has not known since 1.%d (the agents run 1.%d); use %s", [setting.name, setting.value, row.minor, agent_minor, row.instead]),
		"evidence": [setting.source],
		"severity": row.severity,
		"reason": "graded by what the option did",
		"key": setting.name,
	}
}

harmless(value, values) if value in values

findings contains finding if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	some row in removed_values
	setting.name == row.name
	setting.value in row.values
	agent_minor >= row.minor
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("cilium-config sets %s: %s, a value that Cilium has not known since 1.%d (the agents run 1.%d); use %s", [setting.name, setting.value, row.minor, agent_minor, row.instead]),
		"evidence": [setting.source],
		"severity": row.severity,
		"reason": "graded by what the option did",
		"key": sprintf("%s=%s", [setting.name, setting.value]),
	}
}

# Both the old and the new way of naming the tunnel: up to 1.14 that ends the process.
findings contains finding if {
	settings := data.sysdump.configuration
	some old in settings
	old.component == "cilium-config"
	old.name == "tunnel"
	some new in settings
	new.component == "cilium-config"
	new.name == "routing-mode"
	agent_minor == 14
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("cilium-config sets both tunnel: %s and routing-mode: %s; 1.14 refuses to start with the two", [old.value, new.value]),
		"evidence": [old.source, new.source],
		"severity": "critical",
		"reason": "agent and operator exit over it",
		"key": "tunnel and routing-mode",
	}
}
