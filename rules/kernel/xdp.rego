# METADATA
# title: XDP can't be attached
# description: >-
#   XDP acceleration is switched on and a device's driver does not take the program. The agent does not start with mode
#   native, or runs without acceleration.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-KERN-015
#   severity: high
#   confidence: high
#   judged: node
#   optional: [kernel_messages, log_groups]
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015]
#   guide: [G-104]
#   falsepositives:
#     - With loadBalancer.acceleration=best-effort devices without XDP are left out on purpose.
#   remediation:
#     - "Set loadBalancer.acceleration=best-effort or disabled, or name only devices whose driver supports XDP in option devices. Bonds, teams and VLANs need it on all devices below."
#     - "\"larger than … without XDP frag support\": lower the device's MTU below the driver's limit, or switch acceleration off."
#     - Update the driver or the kernel, and restart the agents.
package cilium.kernel.xdp

import data.cilium.lib.trouble

failed contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)attaching xdp program|failed to (compile|load|attach) xdp|xdp program.*(invalid argument|not supported)|xdp.*(operation not supported|numerical result out of range)`, text)
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

full := "critical" if {
	some hit in failed
	hit.down == true
} else := "high"

findings contains finding if {
	some hit in failed
	hit.text == trouble.text(failed)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the XDP program can't be attached on %s: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(failed),
		"severity": trouble.lasting_severity(failed, full),
		"reason": trouble.lasting_reason(failed),
	}
}

findings contains finding if {
	count(failed) == 0
	rows := data.sysdump.node.kernel_messages
	some row in rows
	row.class == "xdp"
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("a network driver of %s refused XDP %d times: %s", [row.node, row.count, substring(row.text, 0, 250)]),
		"evidence": [row.source],
		"severity": "medium",
		"reason": "the kernel's words alone; the agent goes on without acceleration",
		"key": "driver",
	}
}
