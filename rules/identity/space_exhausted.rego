# METADATA
# title: No more identities can be allocated
# description: >-
#   The cluster has used up its security identities, or nearly so. New pods with labels that no other pod has get no
#   identity and stay without network.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/performance/scalability/identity-relevant-labels/
#   - ref: https://docs.cilium.io/en/stable/internals/security-identities/
# custom:
#   id: CIL-ID-001
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [agent_datapath, cilium_identities]
#   logs:
#     - {name: exhausted, component: cilium-agent, pattern: 'no more available IDs in configured space'}
#   explains: [CIL-ID-002]
#   guide: [G-069, G-125]
#   falsepositives:
#     - A cluster that holds many identities for a moment while the garbage collection runs.
#   remediation:
#     - "Find labels with a value for every pod (job names, hashes, revisions) and exclude them: option labels, for example k8s:!batch.kubernetes.io/job-name; restart operator and agents."
#     - "See whether the operator removes unused identities: its log, and identity-gc-interval."
#     - "Count them: kubectl get ciliumidentities --no-headers | wc -l."
package cilium.identity.space_exhausted

import data.cilium.lib.lines

high_ratio := 0.8

usual_size := 65280

recent_seconds := 1800

# Clusters that share one mesh of more than 255 have half the space.
size := min(array.concat([usual_size], [room |
	rows := data.sysdump.agent_datapath
	some row in rows
	row.identity_max > row.identity_min
	row.identity_max <= 65535
	room := (row.identity_max - row.identity_min) + 1
]))

identities := count({identity.identity |
	rows := data.sysdump.cilium_identities
	some identity in rows
})

said contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "exhausted"
	match.last_age_seconds <= recent_seconds
}

findings contains finding if {
	count(said) > 0
	some group in said
	group.count == max([each.count | some each in said])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("identities can't be allocated any more on %d nodes (%d CiliumIdentities, room for %d), the last at %s: %s", [count({each.node | some each in said}), identities, size, group.last_at, lines.said([sample.text | some sample in group.samples][0])]),
		"evidence": array.slice([each.source | some each in said], 0, 10),
		"facts": {"identities_count": identities},
	}
}

findings contains finding if {
	count(said) == 0
	identities / size > high_ratio
	rows := data.sysdump.cilium_identities
	some identity in rows
	identity.identity == max([each.identity | some each in rows])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%d of %d identities are in use", [identities, size]),
		"evidence": [identity.source],
		"facts": {"identities_count": identities, "size_count": size},
		"severity": "high",
		"reason": "some are left",
	}
}
