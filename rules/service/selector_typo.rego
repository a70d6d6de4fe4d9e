# METADATA
# title: Service selector looks like a typing error
# description: >-
#   The selector matches no pod, and pods of the same namespace carry a label that differs from it by one or two
#   letters. The service stays without endpoints until one of the two is corrected.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/
# custom:
#   id: CIL-SVC-005
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-SVC-004]
#   guide: [G-133, G-141]
#   falsepositives:
#     - Two workloads whose names differ by a letter on purpose, one of them not deployed.
#   remediation:
#     - "Correct the selector: kubectl -n <namespace> edit service <name>; or the pod template's labels."
#     - Then check that endpoints appear with kubectl -n <namespace> get endpointslices -l kubernetes.io/service-name=<name>.
package cilium.service.selector_typo

findings contains finding if {
	all_backends := data.sysdump.service_backends
	some backends in all_backends
	backends.selected_pods_count == 0
	backends.ready_endpoints_count == 0
	count(backends.similar_labels) > 0
	finding := {
		"subject": {"kind": "service", "name": sprintf("%s/%s", [backends.namespace, backends.service])},
		"message": sprintf("the selector %s of service %s/%s matches no pod; pods of the namespace carry %s", [backends.selector, backends.namespace, backends.service, concat(" and ", backends.similar_labels)]),
		"evidence": array.concat([backends.source], array.slice(array.concat(backends.similar_sources, backends.slice_sources), 0, 6)),
	}
}
