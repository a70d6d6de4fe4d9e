# METADATA
# title: Certificates of the mesh are expired or not trusted
# description: >-
#   TLS between the clusters fails because a certificate has expired, is not valid yet or comes from a CA that the
#   other side doesn't know. No connection between the clusters comes about.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_clustermesh/
# custom:
#   id: CIL-CM-011
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [certificates]
#   explains: [CIL-CM-002]
#   guide: [G-092]
#   falsepositives:
#     - The first load of certificates at the start of clustermesh-apiserver.
#   remediation:
#     - "Make new certificates: kubectl -n kube-system create job --from=cronjob/clustermesh-apiserver-generate-certs certs-now, or renew those of cert-manager."
#     - "All clusters need the same CA, or each other's: helm values clustermesh.config.clusters[].tls.caCert and tls.caBundle."
#     - "Look at the dates: kubectl -n kube-system get secret clustermesh-apiserver-remote-cert -o jsonpath='{.data.tls\\.crt}' | base64 -d | openssl x509 -noout -dates."
package cilium.clustermesh.certificates

recent_seconds := 1800

soon_seconds := 604800

captured := data.sysdump.dump[0].captured_at_unix

pattern := `(?i)x509: certificate (has expired|is not valid|signed by unknown authority)|certificate has expired or is not yet valid|unknown authority|tls: (bad|unknown|expired) certificate|certificate required`

mesh := `(?i)clustermesh|kvstoremesh|mesh\.cilium\.io|:2379|:32379|remote cluster|etcd`

findings contains finding if {
	groups := data.sysdump.log_groups
	some group in groups
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
	about_mesh(group.component, text)
	group.last_age_seconds <= recent_seconds
	finding := {
		"subject": {"kind": "pod", "name": concat("/", array.concat([group.namespace | group.namespace != ""], [group.pod]))},
		"message": sprintf("TLS of the mesh fails in %s: %d messages, the last at %s: %s", [group.component, group.count, group.last_at, substring(text, 0, 300)]),
		"evidence": [sample.source | some sample in group.samples],
		"facts": {"messages_count": group.count},
		"severity": "high",
		"reason": "only the log says so",
		"key": "log",
	}
}

about_mesh(component, _) if component in {"clustermesh-apiserver", "kvstoremesh"}

about_mesh("etcd", _)

about_mesh("cilium-agent", text) if regex.match(mesh, text)

findings contains finding if {
	certificates := data.sysdump.certificates
	some certificate in certificates
	contains(certificate.name, "clustermesh")
	certificate.not_after_at_unix < captured + soon_seconds
	finding := {
		"subject": {"kind": "object", "name": sprintf("Certificate/%s/%s", [certificate.namespace, certificate.name])},
		"message": sprintf("certificate %s ends at %s", [certificate.name, certificate.not_after_at]),
		"evidence": [certificate.source],
		"severity": grade(certificate.not_after_at_unix - captured),
		"reason": "graded by the time that is left",
		"key": "end",
	}
}

grade(left) := "critical" if left <= 0

grade(left) := "medium" if left > 0
