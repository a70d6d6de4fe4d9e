# METADATA
# title: Hubble certificates expired or not renewed
# description: >-
#   A certificate that Hubble's servers and Relay trust each other by has expired, or is not ready. Relay loses its
#   connections to all agents.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/hubble/configuration/tls/
# custom:
#   id: CIL-HUB-004
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [certificates, log_groups]
#   explains: [CIL-HUB-003]
#   guide: [G-092]
#   falsepositives:
#     - Clocks that differ make a fresh certificate look not yet valid.
#   remediation:
#     - "Renew them: kubectl -n kube-system create job --from=cronjob/hubble-generate-certs hubble-renew; with certificates by Helm run helm upgrade again; with cert-manager look at its Certificate objects."
#     - Restart hubble-relay and the agents when they don't load the new ones.
package cilium.hubble.certificates

import data.cilium.lib.trouble

soon_seconds := 604800

captured := data.sysdump.dump[0].captured_at_unix

severity(seconds) := "medium" if {
	seconds <= 0
} else := "low"

findings contains finding if {
	certificates := data.sysdump.certificates
	some certificate in certificates
	contains(certificate.name, "hubble")
	left := certificate.not_after_at_unix - captured
	left < soon_seconds
	finding := {
		"subject": {"kind": "object", "name": sprintf("Certificate/%s/%s", [certificate.namespace, certificate.name])},
		"message": sprintf("certificate %s/%s ends at %s, %d hours after the dump", [certificate.namespace, certificate.name, certificate.not_after_at, floor(left / 3600)]),
		"evidence": [certificate.source],
		"severity": severity(left),
		"reason": "by whether it has ended",
		"key": "ends",
	}
}

said contains hit if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"hubble-relay", "certgen"}
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)x509: certificate (has expired|is not yet valid|signed by unknown authority|relies on legacy)|certificate has expired|legacy common name field`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": concat("", [name | name := group.node]),
		"pod": concat("/", array.concat([name | name := group.namespace], [group.pod])),
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "pod", "name": hit.pod},
		"message": sprintf("a certificate of Hubble is refused: %s", [hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.severity(said, "medium"),
		"reason": trouble.reason(said),
		"key": "refused",
	}
}
