# METADATA
# title: Agents are no plain release build
# description: >-
#   The version of the agents carries a vendor's suffix or is no release. Judgements that depend on the version compare its
#   number alone, and fixes of the vendor may be in it or not.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/contributing/release/
# custom:
#   id: CIL-DUMP-008
#   severity: info
#   confidence: high
#   judged: cluster
#   guide: [G-145]
#   falsepositives:
#     - Builds of a vendor, which are what the customer is meant to run.
#   remediation:
#     - "State the exact version and the vendor in the ticket; the image's digest stands in k8s-pods."
package cilium.dump.version_unknown

agents contains version if {
	versions := data.sysdump.versions
	some version in versions
	version.component == "cilium-agent"
}

# 1.20.2, v1.20.2 and 1.20.2 (v1.20.2-0123abcd) are releases.
plain(raw) if regex.match(`^v?[0-9]+\.[0-9]+\.[0-9]+( +\(v?[0-9.]+-[0-9a-f]{7,12}\))?$`, raw)

special contains version if {
	some version in agents
	raw := version.raw
	not plain(raw)
}

findings contains finding if {
	raws := {version.raw | some version in special}
	count(raws) > 0
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the agents are no plain release build: %s", [concat(", ", raws)]),
		"evidence": array.slice([version.source | some version in special], 0, 5),
	}
}
