# METADATA
# title: Kernel timer frequency unknown to the agent
# description: >-
#   The agent could not find out the kernel's timer frequency and counts the life of conntrack entries by another clock. This
#   costs a little speed; it often comes with a kernel that lacks its configuration or modules.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-011
#   severity: info
#   confidence: high
#   judged: node
#   logs:
#     - {name: disabled, component: cilium-agent, pattern: 'Auto-disabling "enable-bpf-clock-probe" feature'}
#   explains: []
#   guide: [G-033]
#   falsepositives:
#     - None known.
#   remediation:
#     - Nothing has to be done for this alone.
package cilium.kernel.clock_probe

import data.cilium.lib.lines

findings contains finding if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "disabled"
	some sample in match.samples

	# A kernel without /proc/schedstat has its frequency; nothing else is missing then.
	not contains(sample.text, "schedstat")
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent of %s does without the kernel's timer: %s", [match.node, lines.said(sample.text)]),
		"evidence": [sample.source],
	}
}
