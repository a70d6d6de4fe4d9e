# METADATA
# title: Kvstore that this Cilium version no longer supports
# description: >-
#   The configuration asks for a kvstore, or a way to run it, that was removed from the version in use. The agent refuses to
#   start, or goes on without it.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/#upgrade-notes
# custom:
#   id: CIL-KVS-006
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [versions]
#   applies: {cilium: ">=1.17"}
#   explains: [CIL-CFG-003, CIL-AGENT-015]
#   guide: [G-102]
#   falsepositives:
#     - A key left over with an empty value.
#   remediation:
#     - "Move to an etcd outside the pod network (kvstore: etcd, its endpoints in kvstore-opt), or to CRDs (identity-allocation-mode: crd) by way of double writing, before the upgrade."
package cilium.kvstore.unsupported_backend

settings contains setting if {
	rows := data.sysdump.configuration
	some setting in rows
	setting.component == "cilium-config"
}

agent_minor := max([version.minor |
	versions := data.sysdump.versions
	some version in versions
	version.component == "cilium-agent"
])

findings contains finding if {
	some setting in settings
	setting.name == "kvstore"
	setting.value == "consul"
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("cilium-config says kvstore: consul, which Cilium has not supported since 1.17 (the agents run 1.%d)", [agent_minor]),
		"evidence": [setting.source],
		"key": "consul",
	}
}

findings contains finding if {
	some setting in settings
	setting.name in {"kvstore-pod-network-support", "etcd-managed"}
	setting.value == "true"
	agent_minor >= 18
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("cilium-config says %s: true; an etcd inside the pod network has not been supported since 1.18 (the agents run 1.%d)", [setting.name, agent_minor]),
		"evidence": [setting.source],
		"key": "pod-network",
	}
}
