# METADATA
# title: Kernel older than this Cilium requires
# description: >-
#   The node's kernel is older than the minimum of the installed Cilium version. BPF programs can be refused by the
#   kernel's verifier, and features fail in ways that nobody tests.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/system_requirements/
# custom:
#   id: CIL-KERN-001
#   severity: high
#   confidence: medium
#   judged: cluster
#   explains: [CIL-KERN-002, CIL-KERN-003]
#   guide: [G-033, G-098, G-104]
#   falsepositives:
#     - Distributions carry newer BPF code in kernels of an old number. Red Hat's 4.18 of RHEL 8 is known and judged by its build.
#   remediation:
#     - Update the kernel (the OS image) of the nodes named before anything else.
#     - Until then stay at, or go back to, a Cilium version that supports the kernel; see its system requirements.
package cilium.kernel.too_old

# The minimum by minor version of Cilium, as major × 1000 + minor; newest first.
minimums := [
	{"minor": 18, "kernel": 5010, "text": "5.10"},
	{"minor": 17, "kernel": 5004, "text": "5.4"},
	{"minor": 14, "kernel": 4019, "text": "4.19"},
	{"minor": 0, "kernel": 4009, "text": "4.9"},
]

minimum(minor) := [row | some row in minimums; minor >= row.minor][0]

agent_minors contains version.minor if {
	versions := data.sysdump.versions
	some version in versions
	version.component == "cilium-agent"
	version.major == 1
}

number(text) := (to_number(parts[0]) * 1000) + to_number(parts[1]) if {
	parts := split(regex.find_n(`^[0-9]+\.[0-9]+`, text, 1)[0], ".")
}

# RHEL 8 and its clones backport to 4.18: 8.6 and later satisfy up to 1.17, 8.10 (build 553) all.
backported(kernel, minor) if {
	regex.match(`^4\.18\.0-.*\.el8`, kernel)
	to_number(trim_prefix(regex.find_n(`-[0-9]+`, kernel, 1)[0], "-")) >= backport_build(minor)
}

backport_build(minor) := 553 if {
	minor >= 18
} else := 372

findings contains finding if {
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	minor := max(agent_minors)
	least := minimum(minor)
	kernel := node.kernel_version
	number(kernel) < least.kernel
	not backported(kernel, minor)
	finding := {
		"subject": {"kind": "node", "name": node.node},
		"message": sprintf("%s runs kernel %s (%s); Cilium 1.%d requires %s or later", [node.node, node.kernel_version, node.os_image, minor, least.text]),
		"evidence": [node.source],
	}
}
