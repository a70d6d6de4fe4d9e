# METADATA
# title: The kernel refuses a BPF program
# description: >-
#   The kernel's verifier, or its limits, refused one of Cilium's BPF programs. Endpoints or devices keep their old program
#   or have none: new pods get no network, and an agent that starts this way doesn't become ready.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-002
#   severity: critical
#   confidence: high
#   judged: node
#   logs:
#     - {name: refused, component: cilium-agent, pattern: '[Vv]erifier error: |eBPF collection into the kernel: |load program: (permission denied|invalid argument|argument list too long|cannot allocate memory|operation not permitted|no space left)|BPF program is too large|libbpf: load bpf program failed|Failed to load tc filter|Failed to load (BPF |XDP )?program|tc filter replace dev [^ ]+ .* bpf '}
#   explains: [CIL-AGENT-002, CIL-AGENT-003, CIL-AGENT-015, CIL-DROP-007, CIL-EP-003, CIL-MAP-010]
#   guide: [G-033, G-034, G-126]
#   falsepositives:
#     - A program that was refused once and loaded at the next try, after an endpoint or device was gone meanwhile.
#   remediation:
#     - "Note program and error of the message. \"permission denied\" is the verifier, \"argument list too long\" a program too complex for this kernel, \"cannot allocate memory\" a limit of memory, \"operation not permitted\" lockdown or a security module."
#     - Update the node's kernel, or Cilium to the newest patch release; regressions on single kernels are fixed there.
#     - Turn off the feature that makes the program larger (the newest one that was switched on), or go back to the version that worked.
#     - "Keep the verifier's log for a bug report: kubectl -n kube-system logs <agent pod> | grep -A20 -i 'verifier error'."
package cilium.kernel.program_refused

import data.cilium.lib.lines
import data.cilium.lib.trouble

refused contains hit if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "refused"
	concat("", [level | level := match.level]) != "debug"
	not regex.match(`(?i)context (canceled|deadline exceeded)`, concat(" ", [sample.text | some sample in match.samples]))
	texts := [lines.said(sample.text) | some sample in match.samples]
	hit := {
		"age": trouble.age([match.last_age_seconds | match.last_age_seconds >= 0]),
		"level": concat("", [level | level := match.level]),
		"previous": match.previous,
		"down": [true | match.container_ready == false] != [],
		"node": concat("", [name | name := match.node]),
		"pod": concat("/", array.concat([name | name := match.namespace], [match.pod])),
		"text": texts[count(texts) - 1],
		"count": match.count,
		"sources": [sample.source | some sample in match.samples],
	}
}

findings contains finding if {
	some hit in refused
	hit.text == trouble.text(refused)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the kernel of %s refuses a BPF program: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(refused),
		"severity": trouble.severity(refused, "critical"),
		"reason": trouble.reason(refused),
	}
}
