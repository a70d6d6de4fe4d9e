# METADATA
# title: CiliumEndpoint without a pod
# description: >-
#   CiliumEndpoint objects are left of pods that no longer exist. Other nodes keep their addresses in their ipcache
#   with an old identity, which is wrong as soon as another pod gets the address.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/ciliumendpoint/
# custom:
#   id: CIL-EP-008
#   severity: low
#   confidence: high
#   judged: cluster
#   explains: [CIL-ID-006]
#   guide: [G-038]
#   falsepositives:
#     - Pods of a StatefulSet that are made anew in the seconds of the collection.
#   remediation:
#     - "Delete the object: kubectl -n <namespace> delete ciliumendpoint <name>."
#     - "The operator removes such objects by itself (cilium-endpoint-gc-interval): see whether it runs."
package cilium.endpoint.orphan_object

grace_seconds := 600

captured := data.sysdump.dump[0].captured_at_unix

pod_names contains name if {
	pods := data.sysdump.pods
	some pod in pods
	name := sprintf("%s/%s", [pod.namespace, pod.name])
}

owners[ip] contains name if {
	pods := data.sysdump.pods
	some pod in pods
	pod.phase == "Running"
	pod.host_network == false
	some ip in pod.ips
	name := sprintf("%s/%s", [pod.namespace, pod.name])
}

orphans contains endpoint if {
	count(pod_names) > 0
	endpoints := data.sysdump.cilium_endpoints
	some endpoint in endpoints
	name := sprintf("%s/%s", [endpoint.namespace, endpoint.name])
	not name in pod_names
	captured - endpoint.created_at_unix > grace_seconds
}

findings contains finding if {
	some endpoint in orphans
	taken := {owner | some ip in endpoint.ips; some owner in owners[ip]}
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumEndpoint/%s/%s", [endpoint.namespace, endpoint.name])},
		"message": sprintf("CiliumEndpoint %s/%s (%s) has no pod%s", [endpoint.namespace, endpoint.name, concat(", ", [ip | some ip in endpoint.ips]), concat("", [sprintf(", and its address belongs to %s now", [owner]) | some owner in taken])]),
		"evidence": [endpoint.source],
		"severity": severity(count(taken)),
		"reason": "graded by whether another pod has the address",
	}
}

severity(0) := "low"

severity(owners_count) := "high" if owners_count > 0
