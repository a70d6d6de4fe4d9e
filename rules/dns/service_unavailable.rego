# METADATA
# title: Cluster DNS has no ready server
# description: >-
#   The DNS service of the cluster has no ready endpoint, or few. Names can't be resolved, so nearly everything in
#   the cluster fails.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/
# custom:
#   id: CIL-DNS-006
#   severity: critical
#   confidence: high
#   judged: cluster
#   explains: [CIL-DNS-003]
#   guide: [G-050]
#   falsepositives:
#     - DNS that is provided outside of the cluster.
#   remediation:
#     - "Look at its pods: kubectl -n kube-system get pods -l k8s-app=kube-dns -o wide; their logs, and whether they got a network."
#     - "Collect them too: cilium sysdump --extra-label-selectors k8s-app=kube-dns."
package cilium.dns.service_unavailable

dns contains service if {
	services := data.sysdump.services
	some service in services
	service.name in {"kube-dns", "coredns", "rke2-coredns-rke2-coredns"}
	service.has_selector == true
}

bad_pods contains pod if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "coredns"
	pod.ready == false
}

good_pods contains pod.name if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "coredns"
	pod.ready == true
}

findings contains finding if {
	some service in dns
	rows := data.sysdump.service_backends
	some row in rows
	row.namespace == service.namespace
	row.service == service.name
	row.ready_endpoints_count == 0
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [service.namespace, service.name])},
		"message": sprintf("the cluster's DNS service %s/%s has no ready endpoint (%d pods selected, %d of them ready)", [service.namespace, service.name, row.selected_pods_count, row.selected_ready_pods_count]),
		"evidence": array.slice(array.concat([row.source], [pod.source | some pod in bad_pods]), 0, 8),
	}
}

findings contains finding if {
	count(bad_pods) > 0
	count(bad_pods) > count(good_pods)
	count(good_pods) > 0
	some pod in bad_pods
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [pod.namespace, pod.name])},
		"message": sprintf("%d of %d DNS servers are not ready, such as %s", [count(bad_pods), count(bad_pods) + count(good_pods), pod.name]),
		"evidence": [each.source | some each in bad_pods],
		"severity": "medium",
		"reason": "some servers are ready",
		"key": "some",
	}
}
