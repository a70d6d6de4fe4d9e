# METADATA
# title: Leaked IP allocations
# description: >-
#   Addresses of the node are still allocated to pods that no longer exist. They are not given out again, so the
#   pool fills although few pods run.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/
# custom:
#   id: CIL-IPAM-004
#   severity: medium
#   confidence: medium
#   judged: node
#   explains: [CIL-IPAM-001]
#   guide: [G-038, G-112]
#   falsepositives:
#     - "Pods created or deleted in the seconds of the collection: less than five and less than a tenth of the pool don't count."
#     - Addresses marked restored right after a restart of the agent, and those of the router, health and ingress.
#   remediation:
#     - "Compare: kubectl -n kube-system exec <agent pod> -- cilium-dbg status --all-addresses; kubectl get pods -A -o wide --field-selector spec.nodeName=<node>."
#     - "Restart the agent of the node: it releases what no endpoint holds. kubectl -n kube-system delete pod <agent pod>."
#     - If the addresses come back leaked, update to the newest patch release and report the owners.
package cilium.ipam.leaked_addresses

least_leaked := 5

least_ratio := 0.1

pod_names contains name if {
	pods := data.sysdump.pods
	some pod in pods
	name := sprintf("%s/%s", [pod.namespace, pod.name])
}

# Most are of the node's own pods; the pods of all nodes are gone through for the others alone.
local_names contains name if {
	pods := data.sysdump.node.pods
	some pod in pods
	name := sprintf("%s/%s", [pod.namespace, pod.name])
}

foreign contains allocation if {
	allocations := data.sysdump.node.ipam_allocations
	some allocation in allocations
	allocation.restored != true
	owner := split(allocation.owner, " ")[0]
	regex.match(`^[a-z0-9-]+/[a-z0-9.-]+$`, owner)
	not owner in local_names
}

leaked contains allocation if {
	count(foreign) >= least_leaked
	count(pod_names) > 0
	some allocation in foreign
	not split(allocation.owner, " ")[0] in pod_names
}

findings contains finding if {
	count(leaked) >= least_leaked
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.family == "ipv4"
	pool.size_count > 0
	count(leaked) / pool.size_count >= least_ratio
	finding := leak_finding(pool.node, count(leaked), pool.used_count, pool.size_count, sort([sprintf("%s (%s)", [each.ip, each.owner]) | some each in leaked]), [each.source | some each in leaked])
}

# A small part of a large pool is still worth a look.
findings contains finding if {
	count(leaked) >= 4 * least_leaked
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.family == "ipv4"
	pool.size_count > 0
	count(leaked) / pool.size_count < least_ratio
	finding := leak_finding(pool.node, count(leaked), pool.used_count, pool.size_count, sort([sprintf("%s (%s)", [each.ip, each.owner]) | some each in leaked]), [each.source | some each in leaked])
}

leak_finding(node, leaks, used, size, texts, lines) := {
	"subject": {"kind": "node", "name": node},
	"message": sprintf("%d of the %d addresses in use on %s (of %d) belong to pods that don't exist, such as %s", [leaks, used, node, size, concat(", ", array.slice(texts, 0, 3))]),
	"evidence": array.slice(lines, 0, 10),
	"facts": {"leaked_count": leaks, "used_count": used, "size_count": size},
}
