# METADATA
# title: Events cover little of the time before the dump
# description: >-
#   The newest Kubernetes events were hours old when the dump was taken. What happened at the time of the incident may not
#   be in it, and a pod's trouble of today has left no event.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#automatic-log-and-state-collection
# custom:
#   id: CIL-DUMP-005
#   severity: info
#   confidence: medium
#   judged: cluster
#   guide: [G-145, G-118]
#   falsepositives:
#     - A quiet cluster, in which nothing happened for hours.
#   remediation:
#     - "Collect while the failure lasts, or as soon after as you can: Kubernetes keeps events for an hour, Hubble the last few thousand flows."
package cilium.dump.window

import data.cilium.lib.lines

old_seconds := 7200

captured := data.sysdump.dump[0].captured_at_unix

newest := max([event.last_at_unix |
	events := data.sysdump.events
	some event in events
])

findings contains finding if {
	captured - newest > old_seconds
	events := data.sysdump.events
	some event in events
	event.last_at_unix == newest
	event.source == min([each.source | some each in events; each.last_at_unix == newest])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the newest of %d kinds of events is of %s, %d minutes before the dump", [count(events), lines.moment(event.last_at), floor((captured - newest) / 60)]),
		"evidence": [event.source],
		"facts": {"age_seconds": round(captured - newest)},
	}
}
