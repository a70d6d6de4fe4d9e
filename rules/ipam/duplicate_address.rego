# METADATA
# title: Two pods have the same IP
# description: >-
#   Two running pods have the same address. Traffic for one reaches the other, and policy judges both by the
#   identity of whichever was seen last.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-IPAM-005
#   severity: critical
#   confidence: high
#   judged: cluster
#   explains: [CIL-ID-006, CIL-ID-007]
#   guide: [G-039]
#   falsepositives:
#     - "Pods that have ended and pods on the host's network keep or share addresses: neither counts."
#     - Clusters of a mesh whose pod CIDRs overlap on purpose.
#   remediation:
#     - "Delete one of the pods: it comes back with another address."
#     - "Look for nodes with the same or overlapping pod CIDRs: kubectl get ciliumnodes -o custom-columns=NAME:.metadata.name,CIDR:.spec.ipam.podCIDRs."
package cilium.ipam.duplicate_address

# Sorted by address: two holders of one stand side by side.
held := sort([[ip, pod.uid] |
	pods := data.sysdump.pods
	some pod in pods
	pod.phase == "Running"
	pod.host_network == false
	not pod.uid in leaving
	some ip in pod.ips
])

shared contains pair[0] if {
	some i, pair in held
	held[i + 1][0] == pair[0]
}

holders[ip] contains pod if {
	count(shared) > 0
	pods := data.sysdump.pods
	some pod in pods
	pod.phase == "Running"
	pod.host_network == false
	not pod.uid in leaving
	some ip in pod.ips
	ip in shared
}

# Pods that terminate give their address back.
leaving contains pod.uid if {
	pods := data.sysdump.pods
	some pod in pods
	pod.deleted_at_unix > 0
}

findings contains finding if {
	some ip, pods in holders
	names := {sprintf("%s/%s on %s", [pod.namespace, pod.name, pod.node]) | some pod in pods}
	count(names) > 1
	some pod in pods
	sprintf("%s/%s on %s", [pod.namespace, pod.name, pod.node]) == min(names)
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [pod.namespace, pod.name])},
		"message": sprintf("%d running pods have the address %s: %s", [count(names), ip, concat(", ", sort([name | some name in names]))]),
		"evidence": array.slice([each.source | some each in pods], 0, 10),
	}
}
