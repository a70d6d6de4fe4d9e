# METADATA
# title: Pod labels and its identity differ
# description: >-
#   The labels of a pod were changed and its endpoint still has the identity of the old ones. Policies that name the
#   new labels don't apply to it.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/performance/scalability/identity-relevant-labels/
# custom:
#   id: CIL-ID-009
#   severity: medium
#   confidence: medium
#   judged: node
#   explains: [CIL-POL-002]
#   guide: [G-063, G-068, G-143]
#   falsepositives:
#     - A label that was changed in the seconds of the collection.
#   remediation:
#     - Restart the agent of the node, or the pod.
#     - "Look for 'Failed to get identity labels' and for a broken watch of pods in the agent's log."
package cilium.identity.labels_differ

pairs contains sprintf("%s/%s %s=%s", [label.namespace, label.pod, label.key, label.value]) if {
	labels := data.sysdump.node.pod_labels
	some label in labels
}

# Labels of identities that the pod hasn't now, by key or by value.
differing contains {"namespace": endpoint.namespace, "pod": endpoint.pod, "label": label, "key": split(trim_prefix(label, "k8s:"), "=")[0], "identity": endpoint.identity, "source": endpoint.source} if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.state == "ready"
	some label in endpoint.labels
	startswith(label, "k8s:")
	not startswith(label, "k8s:io.cilium.")
	not startswith(label, "k8s:io.kubernetes.")
	not sprintf("%s/%s %s", [endpoint.namespace, endpoint.pod, trim_prefix(label, "k8s:")]) in pairs
}

findings contains finding if {
	some seen in differing
	labels := data.sysdump.node.pod_labels
	some row in labels
	row.namespace == seen.namespace
	row.pod == seen.pod
	row.key == seen.key
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [row.namespace, row.pod])},
		"message": sprintf("pod %s/%s has label %s=%s, and the identity %d of its endpoint has %s", [row.namespace, row.pod, row.key, row.value, seen.identity, trim_prefix(seen.label, "k8s:")]),
		"evidence": [row.source, seen.source],
	}
}
