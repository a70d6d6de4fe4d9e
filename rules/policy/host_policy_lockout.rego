# METADATA
# title: Host policy cuts off node traffic
# description: >-
#   A policy for nodes denies traffic that the nodes need: the kubelet, the API server, health checks or tunnels.
#   Nodes become NotReady or unreachable.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/#host-policies
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/#firewall-rules
# custom:
#   id: CIL-POL-009
#   severity: critical
#   confidence: medium
#   judged: node
#   optional: [flow_drops, endpoints, kubernetes_nodes]
#   explains: [CIL-CONN-001]
#   guide: [G-136]
#   falsepositives:
#     - Scans of ports that are meant to be closed.
#   remediation:
#     - "Allow in the policy with nodeSelector: entities remote-node, health and kube-apiserver, and TCP 4240, 6443, 10250, 2379-2380, UDP 8472."
#     - "Locked out: delete the policy, or set the host endpoint to audit: cilium-dbg endpoint config <id of reserved:host> PolicyAuditMode=Enabled."
package cilium.policy.host_policy_lockout

least_flows := 3

recent_seconds := 60

needed_ports := {22, 2379, 2380, 4240, 6443, 8472, 10250, 51871}

node_policies contains policy if {
	policies := data.sysdump.policies
	some policy in policies
	policy.selects_nodes == true
	policy.ingress_default_deny == true
}

node_policies contains policy if {
	policies := data.sysdump.policies
	some policy in policies
	policy.selects_nodes == true
	policy.egress_default_deny == true
}

host := {1, 6, 7, 4}

findings contains finding if {
	count(node_policies) > 0
	drops := data.sysdump.node.flow_drops
	some drop in drops
	drop.reason in {"POLICY_DENIED", "POLICY_DENY"}
	drop.count >= least_flows
	drop.last_age_seconds <= recent_seconds
	count({drop.source_identity, drop.destination_identity} & host) > 0
	drop.destination_port in needed_ports
	finding := {
		"subject": {"kind": "node", "name": drop.node},
		"message": sprintf("a policy for nodes (%s) denies %s from %s to %s: %d flows up to %s", [
			concat(", ", {policy.name | some policy in node_policies}), sprintf("%d/%s", [drop.destination_port, drop.protocol]), drop.source_ip, drop.destination_ip, drop.count, drop.last_at,
		]),
		"evidence": array.slice(array.concat([drop.source], [policy.source | some policy in node_policies]), 0, 8),
		"facts": {"flows_count": drop.count},
		"severity": "critical",
		"reason": "flows show that it goes on",
		"key": "flows",
	}
}

# Nodes that went NotReady while such a policy exists and no flow was collected of it.
findings contains finding if {
	nodes := data.sysdump.node.kubernetes_nodes
	some node in nodes
	node.ready_status in {"False", "Unknown"}
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	"reserved:host" in endpoint.labels
	endpoint.ingress_enforcement == "Enabled"
	count(node_policies) > 0
	finding := {
		"subject": {"kind": "node", "name": node.node},
		"message": sprintf("%s is not ready (%s) and its host endpoint enforces %s", [node.node, node.ready_status, concat(", ", {policy.name | some policy in node_policies})]),
		"evidence": array.slice(array.concat([node.source, endpoint.source], [policy.source | some policy in node_policies]), 0, 8),
		"severity": "high",
		"reason": "no flow shows what is denied",
		"key": "not_ready",
	}
}
