# METADATA
# title: L2 announcement lease in trouble
# description: >-
#   The lease by which a node answers ARP for a service's address is not renewed, changes hands all the time, or its holder
#   is not ready. The address is unreachable from the local network for as long.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/l2-announcements/
# custom:
#   id: CIL-EDGE-006
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [kubernetes_nodes, l2_policies, object_conditions, leases]
#   logs:
#     - {name: throttled, component: cilium-agent, pattern: 'client-side throttling.*/leases/cilium-l2announce'}
#   explains: []
#   guide: [G-128]
#   falsepositives:
#     - A lease that another node deleted and made anew while this one still thought that it held it ("UID in precondition"); it recovers.
#     - A lease of a service that no longer exists.
#   remediation:
#     - "Give the agents more requests to the API server: k8sClientRateLimit.qps and .burst, at least the number of announced services / renewDeadline plus reserve."
#     - "Lengthen l2announcements.leaseDuration and leaseRenewDeadline with many services."
#     - "Look at the holder: kubectl -n kube-system get leases | grep cilium-l2announce."
package cilium.edge.l2_lease

captured := data.sysdump.dump[0].captured_at_unix

announcements contains lease if {
	leases := data.sysdump.leases
	some lease in leases
	startswith(lease.name, "cilium-l2announce-")
}

findings contains finding if {
	some lease in announcements
	lease.duration_seconds > 0
	age := captured - lease.renewed_at_unix
	age > lease.duration_seconds * 2
	finding := {
		"subject": {"kind": "object", "name": sprintf("Lease/%s/%s", [lease.namespace, lease.name])},
		"message": sprintf("lease %s was not renewed for %d s, with a duration of %d s: no node answers for its service", [lease.name, round(age), lease.duration_seconds]),
		"evidence": [lease.source],
		"key": "stale",
	}
}

findings contains finding if {
	some lease in announcements
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	node.node == lease.holder
	node.ready_status in {"False", "Unknown"}
	finding := {
		"subject": {"kind": "object", "name": sprintf("Lease/%s/%s", [lease.namespace, lease.name])},
		"message": sprintf("lease %s is held by %s, which is not ready", [lease.name, lease.holder]),
		"evidence": [lease.source, node.source],
		"key": "holder",
	}
}

# More changes of the holder than ten a day.
findings contains finding if {
	some lease in announcements
	lease.transitions_count >= 20
	captured - lease.acquired_at_unix < 600
	finding := {
		"subject": {"kind": "object", "name": sprintf("Lease/%s/%s", [lease.namespace, lease.name])},
		"message": sprintf("lease %s changed hands %d times, the last time %d s before the dump", [lease.name, lease.transitions_count, round(captured - lease.acquired_at_unix)]),
		"evidence": [lease.source],
		"facts": {"transitions_count": lease.transitions_count},
		"severity": "medium",
		"reason": "over how long a time is not known",
		"key": "flapping",
	}
}

throttled[node] contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "throttled"
	match.previous == false
	node := match.node
}

findings contains finding if {
	some node, matches in throttled
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%d renewals of L2 announcement leases of %s waited for the agent's own limit of requests to the API server", [sum([match.count | some match in matches]), node]),
		"evidence": array.slice([sample.source | some match in matches; some sample in match.samples], 0, 6),
		"severity": "medium",
		"reason": "late, not lost",
		"key": "throttled",
	}
}

findings contains finding if {
	policies := data.sysdump.l2_policies
	some policy in policies
	nothing(policy.name)
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumL2AnnouncementPolicy//%s", [policy.name])},
		"message": sprintf("policy %s announces neither externalIPs nor loadBalancerIPs, that is nothing", [policy.name]),
		"evidence": [policy.source],
		"severity": "medium",
		"reason": "a setting, whatever depends on it",
		"key": "announces_nothing",
	}
}

announcing contains policy.name if {
	policies := data.sysdump.l2_policies
	some policy in policies
	true in {value | some value in [policy.external_ips]}
}

announcing contains policy.name if {
	policies := data.sysdump.l2_policies
	some policy in policies
	policy.load_balancer_ips == true
}

nothing(name) if not name in announcing

findings contains finding if {
	conditions := data.sysdump.object_conditions
	some condition in conditions
	condition.kind == "CiliumL2AnnouncementPolicy"
	condition.status == "True"
	contains(condition.type, "bad-")
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumL2AnnouncementPolicy//%s", [condition.name])},
		"message": sprintf("policy %s is refused: %s (%s)", [condition.name, concat("", [text | text := condition.message]), condition.type]),
		"evidence": [condition.source],
		"key": "refused",
	}
}
