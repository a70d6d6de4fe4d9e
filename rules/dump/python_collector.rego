# METADATA
# title: Dump made by the retired Python collector
# description: >-
#   The archive comes from the old cilium-sysdump written in Python. It holds fewer artifacts under other names, so many
#   judgements are blind.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#automatic-log-and-state-collection
# custom:
#   id: CIL-DUMP-004
#   severity: info
#   confidence: high
#   judged: cluster
#   guide: [G-144]
#   falsepositives:
#     - An archive packed by hand with the same names.
#   remediation:
#     - "Collect with the command of cilium-cli: cilium sysdump."
package cilium.dump.python_collector

findings contains finding if {
	dumps := data.sysdump.dump
	some dump in dumps
	dump.format == "python-sysdump"
	pods := data.sysdump.pods
	some pod in pods
	pod.source == min([each.source | some each in pods])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the dump was made by the retired Python collector (%d files): many judgements have nothing to go by", [dump.files_count]),
		"evidence": [pod.source],
	}
}
