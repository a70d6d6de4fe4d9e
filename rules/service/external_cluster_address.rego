# METADATA
# title: Traffic from outside to addresses that are not for it
# description: >-
#   Packets from outside the cluster to a cluster IP, or to a port that a service's address does not serve, were dropped. By
#   default a cluster IP is for pods and nodes only.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-SVC-017
#   severity: low
#   confidence: high
#   judged: node
#   explains: [CIL-DROP-001]
#   guide: [G-045]
#   falsepositives:
#     - Port scans from outside.
#   remediation:
#     - "Set bpf.lbExternalClusterIP=true if clients outside are meant to use cluster IPs; otherwise give them a LoadBalancer or NodePort."
package cilium.service.external_cluster_address

findings contains finding if {
	counters := data.sysdump.node.drop_counters
	some counter in counters
	regex.match(`(?i)is a clusterip|service.*unknown port|no service for.*port`, counter.reason)
	counter.packets_total > 0
	finding := {
		"subject": {"kind": "node", "name": counter.node},
		"message": sprintf("%s dropped %d packets since its counters began: %s", [counter.node, counter.packets_total, counter.reason]),
		"evidence": [counter.source],
		"facts": {"packets_total": counter.packets_total},
	}
}
