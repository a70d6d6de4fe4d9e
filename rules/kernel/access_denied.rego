# METADATA
# title: A security module blocks BPF
# description: >-
#   The kernel's log says that lockdown or SELinux denied the use of BPF. The agent can't load programs or open maps, and
#   the node's pods get no network.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-012
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [log_groups]
#   explains: [CIL-KERN-002, CIL-MAP-011]
#   guide: [G-033]
#   falsepositives:
#     - The process that was denied is none of Cilium's; the message names it.
#   remediation:
#     - Let the agent's containers run privileged, or with the capabilities and the SELinux type spc_t that the Helm chart sets.
#     - "Kernel lockdown in mode confidentiality forbids BPF altogether: use integrity, or none."
package cilium.kernel.access_denied

# The agent says that it was refused, too.
refused contains group if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)operation not permitted|permission denied`, text)
	regex.match(`(?i)bpf|\bmap\b|program`, text)
}

severity := "high" if {
	count(refused) > 0
} else := "low"

findings contains finding if {
	rows := data.sysdump.node.kernel_messages
	some row in rows
	row.class == "bpf_denied"
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the kernel of %s denied the use of BPF %d times: %s", [row.node, row.count, substring(row.text, 0, 250)]),
		"evidence": array.concat([row.source], array.slice([group.source | some group in refused], 0, 5)),
		"severity": severity,
		"reason": "by whether the agent says that it was refused",
	}
}
