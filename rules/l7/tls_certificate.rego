# METADATA
# title: TLS certificate or secret of L7 traffic is wrong
# description: >-
#   Envoy has no valid certificate or secret for TLS that it terminates or originates. Handshakes of clients fail.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_servicemesh/
# custom:
#   id: CIL-L7-007
#   severity: high
#   confidence: medium
#   judged: cluster
#   logs:
#     - {name: secret, component: cilium-envoy, pattern: '(not supplied by SDS|Failed to load (incomplete )?(private key|certificate))'}
#     - {name: expired, component: cilium-envoy, pattern: '(CERTIFICATE_VERIFY_FAILED|certificate has expired|certificate expired)'}
#     - {name: handshake, component: cilium-envoy, pattern: 'TLS_error:'}
#     - {name: agent, component: cilium-agent, pattern: '(unable to load certificate|failed to parse certificate|failed to load certificate|invalid TLS secret)'}
#   explains: [CIL-EDGE-009, CIL-L7-002]
#   guide: [G-092]
#   falsepositives:
#     - Clients that abort, or that try with wrong names.
#   remediation:
#     - Check the secret that the listener names, and that the operator syncs it to the secrets namespace (cilium-secrets; gateway-api-secrets-namespace).
#     - "Renew the certificate if it has expired; look at the dates: openssl x509 -noout -dates."
package cilium.l7.tls_certificate

import data.cilium.lib.lines

recent_seconds := 3600

findings contains finding if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name in {"secret", "expired", "handshake", "agent"}
	match.last_age_seconds <= recent_seconds
	place := array.concat([match.node | match.node != ""], [match.pod])[0]
	text := lines.said([sample.text | some sample in match.samples][0])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("TLS of L7 traffic fails on %s: %d messages, the last at %s: %s", [place, match.count, match.last_at, substring(text, 0, 250)]),
		"evidence": [sample.source | some sample in match.samples],
		"facts": {"messages_count": match.count},
		"severity": severity(match.name, match.count),
		"reason": "graded by what is missing and how often",
		"key": match.name,
	}
}

severity("secret", _) := "high"

severity("expired", _) := "high"

severity("agent", _) := "high"

severity("handshake", n) := "medium" if n >= 50

severity("handshake", n) := "low" if n < 50
