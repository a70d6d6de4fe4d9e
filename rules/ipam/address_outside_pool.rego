# METADATA
# title: Pod has an address that is not from its node's pool
# description: >-
#   A running pod has an address outside of the pod CIDRs of its node. Another CNI plugin gave it, or it is left
#   from an earlier pool; other nodes have no route to it and Cilium may not manage it.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-IPAM-014
#   severity: medium
#   confidence: medium
#   judged: cluster
#   guide: [G-039]
#   falsepositives:
#     - "ENI, Azure, chaining and delegated IPAM, where addresses don't come from a pod CIDR; secondary networks."
#   remediation:
#     - "Delete the pod: it comes back with an address of the pool."
#     - Look for the configuration of another CNI plugin in /etc/cni/net.d on the node.
package cilium.ipam.address_outside_pool

own_modes := {"cluster-pool", "cluster-pool-v2beta", "multi-pool"}

managed if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "ipam"
	setting.value in own_modes
}

chained if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "cni-chaining-mode"
	not setting.value in {"", "none"}
}

cidrs[node.node] contains cidr if {
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some cidr in node.pod_cidrs
}

findings contains finding if {
	managed
	not chained
	pods := data.sysdump.pods
	some pod in pods
	pod.phase == "Running"
	pod.host_network == false
	some ip in pod.ips
	contains(ip, ".")
	ranges := [range | some range in cidrs[pod.node]; contains(range, ".")]
	count(ranges) > 0
	every range in ranges {
		not net.cidr_contains(range, ip)
	}
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [pod.namespace, pod.name])},
		"message": sprintf("pod %s/%s has address %s, and %s hands out %s", [pod.namespace, pod.name, ip, pod.node, concat(", ", ranges)]),
		"evidence": [pod.source],
	}
}
