# METADATA
# title: The kernel's own conntrack table is full
# description: >-
#   The Linux connection tracking table (nf_conntrack, used by iptables masquerading and kube-proxy, not Cilium's map) is
#   full. The kernel drops packets of new connections of the node.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.kernel.org/networking/nf_conntrack-sysctl.html
# custom:
#   id: CIL-CT-005
#   severity: high
#   confidence: high
#   judged: node
#   optional: [kernel_messages, sysctls]
#   explains: [CIL-CONN-007]
#   guide: [G-087, G-124]
#   falsepositives:
#     - Messages of an earlier load peak that is over.
#   remediation:
#     - "Raise it on the node: sysctl -w net.netfilter.nf_conntrack_max=<twice the value>, and make it permanent in /etc/sysctl.d."
#     - "See who fills it: conntrack -L | awk '{print $4}' | sort | uniq -c | sort -n | tail."
#     - BPF masquerading with kube-proxy replacement, and install-no-conntrack-iptables-rules with native routing, keep pod traffic out of this table.
package cilium.conntrack.kernel_table_full

full_ratio := 0.9

captured := data.sysdump.dump[0].captured_at_unix

severity(last) := "high" if {
	captured - last <= 900
} else := "low"

findings contains finding if {
	rows := data.sysdump.node.kernel_messages
	some row in rows
	row.class == "conntrack_full"
	last := max(array.concat([0], [row.last_at_unix | row.last_at_unix > 0]))
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the kernel of %s says %d times that its own conntrack table is full: %s", [row.node, row.count, row.text]),
		"evidence": [row.source],
		"severity": severity(last),
		"reason": "by the time of the last message",
		"key": "message",
	}
}

values[setting.name] contains setting if {
	settings := data.sysdump.node.sysctls
	some setting in settings
	setting.name in {"net.netfilter.nf_conntrack_count", "net.netfilter.nf_conntrack_max"}
	regex.match(`^[0-9]+$`, setting.value)
}

findings contains finding if {
	some used in values["net.netfilter.nf_conntrack_count"]
	some limit in values["net.netfilter.nf_conntrack_max"]
	to_number(limit.value) > 0
	to_number(used.value) > to_number(limit.value) * full_ratio
	finding := {
		"subject": {"kind": "node", "name": used.node},
		"message": sprintf("the kernel's own conntrack table of %s holds %s of %s entries", [used.node, used.value, limit.value]),
		"evidence": [used.source, limit.source],
		"key": "fill",
	}
}
