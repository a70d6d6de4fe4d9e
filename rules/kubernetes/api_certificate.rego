# METADATA
# title: Certificate of the API server refused
# description: >-
#   The agent or operator reaches the Kubernetes API server and refuses its certificate: it isn't issued for the address
#   in use, is expired, or is signed by another authority than the cluster's. The component can't work with the API, so a
#   node that starts in this state gets no network.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
#   - ref: https://kubernetes.io/docs/setup/best-practices/certificates/
# custom:
#   id: CIL-K8S-012
#   severity: critical
#   confidence: high
#   judged: node
#   optional: [agent_kubernetes]
#   explains: [CIL-K8S-001, CIL-OPER-002]
#   guide: [G-020]
#   falsepositives:
#     - A message about another server's certificate (etcd, Hubble, a cloud API); those are not counted here.
#   remediation:
#     - "See what the server presents: openssl s_client -connect <host>:<port> </dev/null | openssl x509 -noout -text | grep -A1 -e 'Alternative Name' -e Not."
#     - "Issue the API server's certificate anew with the address of the message among its names (kubeadm: add it to apiServer.certSANs, then kubeadm init phase certs apiserver), or point k8sServiceHost to a name that the certificate holds."
#     - "If the authority differs, renew the ca.crt that pods get: delete the pod so that its service account token and CA are mounted afresh."
package cilium.kubernetes.api_certificate

import data.cilium.lib.lines

recent_seconds := 900

refusal := `x509: .*`

# Requests to Kubernetes: by the words of the agent, or the paths of the API.
to_kubernetes := `(?i)k8s api-?server|apiserver|https?://[^ ]+/(api|apis|version|healthz|readyz)\b|failed to (list|watch) \*`

refused contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-agent-init", "cilium-operator"}
	group.last_age_seconds <= recent_seconds
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(refusal, text)
	regex.match(to_kubernetes, text)
}

current contains group if {
	some group in refused
	group.previous == false
}

current contains group if {
	some group in refused
	group.container_ready == false
}

findings contains finding if {
	newest := max([group.last_at_unix | some group in current])
	some group in current
	group.last_at_unix == newest
	total := sum([each.count | some each in current])
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": {"kind": "node", "name": group.node},
		"message": sprintf("%s on %s refuses the certificate of the Kubernetes API server (%s, the last at %s): %s", [group.component, group.node, lines.times(total), lines.moment(group.last_at), text]),
		"evidence": array.slice([sample.source | some each in current; some sample in each.samples], 0, 10),
		"facts": {"refusals_count": total},
	}
}

findings contains finding if {
	count(current) == 0
	statuses := data.sysdump.node.agent_kubernetes
	some status in statuses
	status.state == "Failure"
	regex.match(refusal, status.message)
	finding := {
		"subject": {"kind": "node", "name": status.node},
		"message": sprintf("the agent of %s refuses the certificate of the Kubernetes API server: %s", [status.node, status.message]),
		"evidence": [status.source],
	}
}
