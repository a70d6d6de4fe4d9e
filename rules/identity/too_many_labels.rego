# METADATA
# title: Labels with unique values multiply identities
# description: >-
#   Nearly every pod has an identity of its own because a label has another value on each. Identities, policy maps
#   and the load of all agents grow with the number of pods.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/performance/scalability/identity-relevant-labels/
# custom:
#   id: CIL-ID-003
#   severity: high
#   confidence: high
#   judged: cluster
#   explains: [CIL-EP-004, CIL-ID-001, CIL-MAP-001, CIL-OPER-003, CIL-RES-003]
#   guide: [G-068, G-069]
#   falsepositives:
#     - Small clusters in which every workload is another one.
#   remediation:
#     - "Exclude the label from identities: option labels in the ConfigMap, for example k8s:!<label>; then restart operator and agents, and the pods."
#     - "Which labels: kubectl get ciliumidentities -o json | jq -r '.items[][\"security-labels\"] | keys[]' | sort | uniq -c | sort -rn."
package cilium.identity.too_many_labels

least_identities := 100

unique_ratio := 0.5

pods_ratio := 0.8

identities := count({identity.identity |
	rows := data.sysdump.cilium_identities
	some identity in rows
})

endpoints := count([endpoint.name |
	rows := data.sysdump.cilium_endpoints
	some endpoint in rows
])

# How many values each label has.
values[key] contains value if {
	identities >= least_identities
	rows := data.sysdump.cilium_identities
	some identity in rows
	some label in identity.labels
	parts := split(label, "=")
	key := parts[0]
	value := concat("=", array.slice(parts, 1, count(parts)))
	not startswith(key, "k8s:io.cilium.k8s.policy")
	key != "k8s:io.kubernetes.pod.namespace"
}

findings contains finding if {
	identities >= least_identities
	endpoints > 0
	identities / endpoints > pods_ratio
	some key, each in values
	count(each) / identities > unique_ratio
	count(each) == max([count(others) | some others in values])
	rows := data.sysdump.cilium_identities
	lines := [identity.source | some identity in rows; some label in identity.labels; startswith(label, sprintf("%s=", [key]))]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("label %s has %d values in %d identities (%d pods have an endpoint): nearly each pod gets an identity of its own", [key, count(each), identities, endpoints]),
		"evidence": array.slice(lines, 0, 3),
		"facts": {"values_count": count(each), "identities_count": identities, "endpoints_count": endpoints},
		"severity": severity(identities),
		"reason": "graded by the number of identities",
	}
}

severity(n) := "high" if n >= 5000

severity(n) := "medium" if n < 5000
