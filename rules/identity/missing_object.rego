# METADATA
# title: Pods use an identity that does not exist
# description: >-
#   CiliumEndpoints name a security identity that has no CiliumIdentity. Other nodes don't know its labels, so their
#   policies take the pods' traffic for unknown and drop it.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/internals/security-identities/
# custom:
#   id: CIL-ID-005
#   severity: high
#   confidence: medium
#   judged: cluster
#   optional: [configuration]
#   explains: [CIL-ID-006]
#   guide: [G-069, G-143]
#   falsepositives:
#     - Identities of CIDRs and reserved ones have no object. Pods of the last minutes.
#   remediation:
#     - "Restart the agents of the nodes concerned, or the pods: the identity is made anew."
#     - "Look at the operator's garbage collection: identity-heartbeat-timeout and identity-gc-interval must be longer than the agents' absence."
package cilium.identity.missing_object

grace_seconds := 60

captured := data.sysdump.dump[0].captured_at_unix

kvstore if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "identity-allocation-mode"
	setting.value == "kvstore"
}

existing contains identity.identity if {
	rows := data.sysdump.cilium_identities
	some identity in rows
}

missing[number] contains endpoint if {
	endpoints := data.sysdump.cilium_endpoints
	some endpoint in endpoints
	number := endpoint.identity
	number >= 256
	number < 16777216
	not number in existing
	captured - endpoint.created_at_unix > grace_seconds
}

findings contains finding if {
	not kvstore
	some number, endpoints in missing
	some endpoint in endpoints
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [endpoint.namespace, endpoint.name])},
		"message": sprintf("%d pods, such as %s/%s on %s, have identity %d, which has no CiliumIdentity", [count(endpoints), endpoint.namespace, endpoint.name, concat("", [endpoint.node | endpoint.node != ""]), number]),
		"evidence": [endpoint.source],
		"facts": {"pods_count": count(endpoints)},
	}
}
