# METADATA
# title: Collected flows cover a short time
# description: >-
#   The flows of the node in this dump cover less than half a minute. What flows say about drops holds for that
#   moment only, and what is missing in them proves nothing.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-HUB-006
#   severity: info
#   confidence: high
#   judged: node
#   explains: []
#   guide: [G-056, G-060]
#   falsepositives:
#     - None. It is a statement about the dump.
#   remediation:
#     - "Collect more: cilium sysdump --hubble-flows-count 100000 --hubble-flows-timeout 60s; or enlarge the ring with hubble.eventBufferCapacity."
#     - "For one failure watch it alone: hubble observe --verdict DROPPED --follow."
package cilium.hubble.short_window

short_seconds := 30

findings contains finding if {
	files := data.sysdump.node.flow_files
	some file in files
	file.flows_count > 0
	seconds := file.last_at_unix - file.first_at_unix
	seconds < short_seconds
	finding := {
		"subject": {"kind": "node", "name": file.node},
		"message": sprintf("the %d flows of %s cover %d seconds", [file.flows_count, file.node, round(seconds)]),
		"evidence": [file.source],
		"facts": {"seconds": seconds},
	}
}
