# METADATA
# title: Secrets stand readable in the dump
# description: >-
#   The archive holds private keys, tokens or passwords in clear text. Everybody who gets it can use them, so they must be
#   treated as known to others.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#automatic-log-and-state-collection
# custom:
#   id: CIL-DUMP-011
#   severity: medium
#   confidence: medium
#   judged: cluster
#   guide: [G-145]
#   falsepositives:
#     - Example values, and public certificates, which are not counted.
#   remediation:
#     - "Replace the keys, tokens and passwords concerned, then collect again after removing them from where they stand (ConfigMap, environment, logs); sysdump redacts Kubernetes secrets itself."
#     - "Delete the archive wherever it was uploaded."
package cilium.dump.secrets

import data.cilium.lib.lines

found[secret.kind] contains secret if {
	secrets := data.sysdump.secrets
	some secret in secrets
	secret.kind != "certificate"
}

findings contains finding if {
	some kind, secrets in found
	files := {secret.source.file | some secret in secrets}
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%s in clear text: %s in %s of the dump, such as %s", [replace(kind, "_", " "), lines.number(count(secrets), "place"), lines.number(count(files), "file"), [file | some file in files][0]]),
		"evidence": array.slice([secret.source | some secret in secrets], 0, 20),
		"facts": {"places_count": count(secrets)},
		"key": kind,
	}
}
