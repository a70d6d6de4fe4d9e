# METADATA
# title: Packets of pods arrive as from outside the cluster
# description: >-
#   Packets from a pod's or node's address reach another node with the identity world. Policy then treats a known
#   workload as an outsider and denies it. Its address is missing in the ipcache there, or encryption and tunnel
#   were lost on the way.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-ID-010
#   severity: high
#   confidence: high
#   judged: node
#   explains: [CIL-POL-002]
#   falsepositives:
#     - Addresses of pods that are gone.
#   remediation:
#     - "Compare on the node that drops: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf ipcache get <source address>."
#     - With WireGuard after a reboot, check the peers and their allowed IPs; in native routing check that no device rewrites the source (masquerading).
#     - Restart the agent of the node that drops.
package cilium.identity.pod_seen_as_world

least_flows := 3

recent_seconds := 60

world := 2

owners[ip] contains name if {
	pods := data.sysdump.pods
	some pod in pods
	pod.phase == "Running"
	pod.host_network == false
	some ip in pod.ips
	name := sprintf("%s/%s", [pod.namespace, pod.name])
}

findings contains finding if {
	drops := data.sysdump.node.flow_drops
	some drop in drops
	drop.source_identity == world
	drop.count >= least_flows
	drop.last_age_seconds <= recent_seconds
	some owner in owners[drop.source_ip]
	finding := {
		"subject": {"kind": "node", "name": drop.node},
		"message": sprintf("packets of pod %s (%s) arrive on %s with the identity world and are dropped as %s: %d flows up to %s", [owner, drop.source_ip, drop.node, drop.reason, drop.count, drop.last_at]),
		"evidence": [drop.source],
		"facts": {"flows_count": drop.count},
	}
}
