# METADATA
# title: No Cilium operator works
# description: >-
#   No replica of the operator is available. Nobody gives pod CIDRs to nodes, registers CRDs, removes unused identities and
#   endpoints, hands out load-balancer addresses or serves Ingress and Gateway objects: running traffic goes on, and
#   every change that needs the operator waits.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/internals/cilium_operator/
# custom:
#   id: CIL-OPER-001
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [pods, containers, pod_conditions, leases]
#   explains: [CIL-CRD-001, CIL-IPAM-002, CIL-IPAM-003, CIL-IPAM-012, CIL-OPER-005, CIL-EP-008, CIL-IPAM-007, CIL-KVS-002, CIL-K8S-006, CIL-EDGE-001, CIL-EDGE-009, CIL-ID-002]
#   guide: [G-025, G-027, G-147]
#   falsepositives:
#     - An operator that is restarted at this moment; its Deployment is available again within a minute.
#     - Managed offerings whose operator runs outside the cluster and has no Deployment there.
#   remediation:
#     - "See why: kubectl -n kube-system get deployment cilium-operator; kubectl -n kube-system describe pod -l io.cilium/app=operator."
#     - "Scaled to 0: kubectl -n kube-system scale deployment cilium-operator --replicas=2."
#     - "Pending: the host ports 9234 and 9963 must be free on the node, and its taints tolerated; each replica needs a node of its own."
#     - "Crashing: kubectl -n kube-system logs deployment/cilium-operator --previous."
package cilium.operator.unavailable

import data.cilium.lib.lines

# A lease is renewed every few seconds; the newest of all leases says when they were collected.
stale_seconds := 60

operators contains container if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-operator"
	container.container == "cilium-operator"
}

# What the pods that there are say.
states := concat("; ", array.slice(
	[sprintf("%s is %s%s%s", [
		container.pod, container.state,
		concat("", [sprintf(" (%s)", [container.reason]) | container.reason != ""]),
		concat("", [sprintf(", %s", [lines.number(container.restart_count, "restart")]) | container.restart_count > 0]),
	]) |
		some container in operators
	],
	0, 3,
))

# Why none could be scheduled.
unscheduled := concat("; ", array.slice(
	[sprintf("%s can't be scheduled%s", [condition.pod, concat("", [sprintf(": %s", [condition.message]) | condition.message != ""])]) |
		pods := data.sysdump.pods
		some pod in pods
		pod.component == "cilium-operator"
		conditions := data.sysdump.pod_conditions
		some condition in conditions
		condition.pod == pod.name
		condition.namespace == pod.namespace
		condition.type == "PodScheduled"
	],
	0, 3,
))

pods_text := concat("; ", [text | some text in [states, unscheduled]; text != ""])

lock contains lease if {
	leases := data.sysdump.leases
	some lease in leases
	contains(lease.name, "cilium-operator-resource-lock")
}

newest_renewal := max([lease.renewed_at_unix |
	leases := data.sysdump.leases
	some lease in leases
])

lock_text := concat("", array.slice(
	[sprintf("; its lease was last renewed at %s, %d s before the newest", [lines.moment(lease.renewed_at), round(newest_renewal - lease.renewed_at_unix)]) |
		some lease in lock
		newest_renewal - lease.renewed_at_unix >= 5
	],
	0, 1,
))

lock_lines := [lease.source | some lease in lock]

findings contains finding if {
	deployments := data.sysdump.deployments
	some deployment in deployments
	deployment.component == "cilium-operator"
	deployment.available_count == 0
	ready := [container | some container in operators; container.ready == true]
	count(ready) == 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("no Cilium operator is available: Deployment %s/%s %s%s%s", [
			deployment.namespace, deployment.name, wants(deployment.desired_count),
			concat("", [sprintf(" (%s)", [pods_text]) | pods_text != ""]), lock_text,
		]),
		"evidence": array.slice(array.concat(array.concat([deployment.source], [container.source | some container in operators]), lock_lines), 0, 10),
		"facts": {"desired_count": deployment.desired_count},
	}
}

wants(0) := "is scaled to 0 replicas"

wants(n) := sprintf("wants %s and has none available", [lines.number(n, "replica")]) if n > 0

# Pods read ready, and none of them has renewed the lease of the leader for a minute.
findings contains finding if {
	ready := [container | some container in operators; container.ready == true]
	count(ready) > 0
	deployments := data.sysdump.deployments
	some deployment in deployments
	deployment.component == "cilium-operator"
	some lease in lock
	silence := round(newest_renewal - lease.renewed_at_unix)
	silence >= stale_seconds
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("no Cilium operator leads: its lease %s is held by %s and was last renewed at %s, %d s before the newest lease of the cluster, although %s read ready", [lease.name, lease.holder, lines.moment(lease.renewed_at), silence, lines.number(count(ready), "pod")]),
		"evidence": array.slice(array.concat([lease.source], [container.source | some container in ready]), 0, 10),
		"facts": {"silent_seconds": silence},
		"severity": "high",
		"reason": "its pods read ready, so the next election may already be on",
	}
}
