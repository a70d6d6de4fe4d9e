# METADATA
# title: Pods have addresses outside of the node's pool
# description: >-
#   A good part of the pods of a node have addresses that lie outside of the pod CIDRs that the node has now. The
#   IPAM mode or the pool was changed under running pods, which is not supported: such pods are not reached from
#   other nodes.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-IPAM-011
#   severity: high
#   confidence: medium
#   judged: cluster
#   optional: [kubernetes_nodes]
#   explains: [CIL-AGENT-013, CIL-IPAM-014]
#   guide: [G-105]
#   falsepositives:
#     - Pods that another CNI plugin or a secondary network gave the address; chaining.
#   remediation:
#     - "Set the former IPAM mode and pool again, or drain the node and let all of its pods be made anew: kubectl drain <node>; delete its CiliumNode; restart the agent."
#     - "Which pods: kubectl get pods -A -o wide --field-selector spec.nodeName=<node>; compare with kubectl get ciliumnode <node> -o jsonpath='{.spec.ipam}'."
package cilium.ipam.mode_changed

own_modes := {"cluster-pool", "cluster-pool-v2beta", "multi-pool", "kubernetes"}

least_ratio := 0.05

mode := setting.value if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "ipam"
}

chained if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "cni-chaining-mode"
	not setting.value in {"", "none"}
}

# What the node hands out: in mode kubernetes the node's own CIDRs, else those of its CiliumNode.
cidrs[node.node] contains cidr if {
	mode in own_modes
	nodes := data.sysdump.cilium_nodes
	some node in nodes
	some cidr in node.pod_cidrs
}

cidrs[node.node] contains cidr if {
	mode == "kubernetes"
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	some cidr in node.pod_cidrs
}

running_on(name) := count({pod.uid |
	pods := data.sysdump.pods
	some pod in pods
	pod.node == name
	pod.phase == "Running"
	pod.host_network == false
	some ip in pod.ips
	contains(ip, ".")
})

outside[pod.node] contains pod if {
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
}

findings contains finding if {
	not chained
	some node, pods in outside
	count(pods) >= 2
	pods_count := running_on(node)
	count(pods) / pods_count > least_ratio
	texts := sort([sprintf("%s/%s (%s)", [pod.namespace, pod.name, concat(", ", pod.ips)]) | some pod in pods])
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%d of %d pods on %s have addresses outside of its pod CIDRs %s (IPAM mode %s), such as %s", [count(pods), pods_count, node, concat(", ", sort([range | some range in cidrs[node]])), mode, concat(", ", array.slice(texts, 0, 3))]),
		"evidence": array.slice([pod.source | some pod in pods], 0, 10),
		"facts": {"outside_count": count(pods), "pods_count": pods_count},
	}
}
