# METADATA
# title: Service without ready endpoints
# description: >-
#   The service has a selector and no ready endpoint stands behind it. Clients inside the cluster are refused at
#   connect: the socket load-balancer answers EPERM or "operation not permitted", without a packet, a flow or a
#   drop that would show it.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/
# custom:
#   id: CIL-SVC-004
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-SVC-006, CIL-DNS-006, CIL-EDGE-010]
#   guide: [G-128, G-133, G-135]
#   falsepositives:
#     - A workload that was scaled to zero on purpose.
#     - A service whose controller moves a single endpoint between pods (leader election).
#   remediation:
#     - "Compare the selector with the pods' labels: kubectl -n <namespace> get service <name> -o wide; kubectl -n <namespace> get pods --show-labels."
#     - If pods are selected and none is ready, look at their readiness probe with kubectl describe pod.
#     - Nothing has to be restarted in Cilium. The agents pick the endpoints up as soon as the EndpointSlice lists them.
package cilium.service.no_backends

# No pod has the labels that the selector asks for.
findings contains finding if {
	all_backends := data.sysdump.service_backends
	some backends in all_backends
	backends.ready_endpoints_count == 0
	backends.selected_pods_count == 0
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [backends.namespace, backends.service])},
		"message": sprintf("service %s/%s has no endpoints: its selector %s matches no pod", [backends.namespace, backends.service, backends.selector]),
		"evidence": array.concat([backends.source], array.slice(backends.slice_sources, 0, 3)),
		"key": "selects_nothing",
	}
}

# What stands behind Cilium's own services has rules of its own.
own_selectors := {"k8s-app=cilium", "k8s-app=cilium-envoy", "k8s-app=hubble-relay"}

# Pods run and none of them is ready. Pods that never started are not the service's fault.
findings contains finding if {
	all_backends := data.sysdump.service_backends
	some backends in all_backends
	backends.ready_endpoints_count == 0
	backends.selected_running_pods_count > 0
	backends.selected_ready_pods_count == 0
	selector := backends.selector
	not selector in own_selectors
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [backends.namespace, backends.service])},
		"message": sprintf("service %s/%s has no ready endpoint: %d pods match %s and none of them is ready", [backends.namespace, backends.service, backends.selected_pods_count, backends.selector]),
		"evidence": array.concat([backends.source], array.slice(backends.slice_sources, 0, 3)),
		"facts": {"selected_pods_count": backends.selected_pods_count},
		"key": "none_ready",
	}
}
