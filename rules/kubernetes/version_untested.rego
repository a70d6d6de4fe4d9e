# METADATA
# title: Kubernetes version outside the range tested with this Cilium version
# description: >-
#   Cilium's own tests of this minor version never ran on the cluster's Kubernetes version. Newer Kubernetes mostly works;
#   interfaces that were removed from it, and features that are new, may not.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/compatibility/
# custom:
#   id: CIL-K8S-011
#   severity: low
#   confidence: high
#   judged: cluster
#   guide: [G-100]
#   falsepositives:
#     - Nothing is broken by this alone. Providers test combinations of their own.
#   remediation:
#     - "Plan an upgrade of the older of the two; the table of the Cilium version in use is at docs.cilium.io/en/v<version>/network/kubernetes/compatibility/."
package cilium.kubernetes.version_untested

# From the compatibility page of each Cilium branch: oldest and newest minor of Kubernetes 1.
tested := {
	11: [16, 23], 12: [16, 24], 13: [16, 26], 14: [16, 28], 15: [26, 29], 16: [27, 30], 17: [29, 32], 18: [30, 33],
}

kubernetes contains version if {
	versions := data.sysdump.versions
	some version in versions
	version.component == "kubernetes"
	version.major == 1
}

agents contains version if {
	versions := data.sysdump.versions
	some version in versions
	version.component == "cilium-agent"
	version.major == 1
}

findings contains finding if {
	newest := max([version.minor | some version in agents])
	range := tested[newest]
	some server in kubernetes
	outside(server.minor, range)
	some agent in agents
	agent.minor == newest
	agent.source == min([each.source | some each in agents; each.minor == newest])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("Kubernetes %s runs with Cilium %s, which was tested on Kubernetes 1.%d to 1.%d", [server.version, agent.version, range[0], range[1]]),
		"evidence": [server.source, agent.source],
	}
}

outside(minor, range) if minor < range[0]

outside(minor, range) if minor > range[1]
