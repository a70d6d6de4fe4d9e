# METADATA
# title: IPsec drops packets (XFRM errors)
# description: >-
#   The kernel's IPsec drops packets on this node. Each error is a lost packet of pods on other nodes; a growing one
#   means that traffic with some node fails now.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-ipsec/#troubleshooting
# custom:
#   id: CIL-ENC-005
#   severity: high
#   confidence: high
#   judged: node
#   optional: [metrics]
#   explains: [CIL-CONN-002]
#   guide: [G-113]
#   falsepositives:
#     - Single errors while keys are rotated or a node restarts.
#     - Up to ten of XfrmInError, XfrmFwdHdrError and XfrmInStateInvalid.
#   remediation:
#     - "XfrmInNoStates and XfrmOutNoStates: states for a node are missing. XfrmInStateProtoError and XfrmOutStateSeqError: keys or sequence numbers don't fit, rotate the key. XfrmInTmplMismatch and XfrmInNoPols: policies are missing."
#     - "Compare the SPIs on both sides: kubectl -n kube-system exec <agent pod> -- ip -s xfrm state; cilium-dbg encrypt status."
#     - Rotate the key as the documentation says; then restart the agents of the nodes concerned.
package cilium.encryption.xfrm_errors

serious := {
	"XfrmInNoStates", "XfrmOutNoStates", "XfrmInTmplMismatch", "XfrmInNoPols", "XfrmInStateProtoError", "XfrmOutStateProtoError",
	"XfrmOutStateSeqError", "XfrmInStateSeqError", "XfrmOutPolBlock", "XfrmInPolBlock", "XfrmInStateMismatch", "XfrmOutBundleGenError",
}

tolerated := 10

first[name] := row.first_total if {
	rows := data.sysdump.node.xfrm_errors
	some row in rows
	name := row.name
	row.first_total >= 0
}

# It grew between the start and the end of the collection.
growing[name] := row.last_total - first[name] if {
	rows := data.sysdump.node.xfrm_errors
	some row in rows
	name := row.name
	row.last_total > first[name]
}

findings contains finding if {
	rows := data.sysdump.node.xfrm_errors
	some row in rows
	row.last_total > 0
	grown := growing[row.name]
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%s of %s grew from %d to %d while the dump was collected: IPsec drops packets now", [row.name, row.node, first[row.name], row.last_total]),
		"evidence": array.concat([row.source], [each.source | some each in rows; each.name == row.name; each.first_total >= 0]),
		"facts": {"grown_count": grown, "errors_total": row.last_total},
		"key": row.name,
	}
}

findings contains finding if {
	rows := data.sysdump.node.xfrm_errors
	some row in rows
	row.first_total > 0 # nearly all counters are 0, and need no look-up
	row.first_total > least(row.name)
	name := row.name
	not name in object.keys(growing)
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("%s of %s is %d since the node started, and did not grow while the dump was collected", [name, row.node, row.first_total]),
		"evidence": [row.source],
		"facts": {"errors_total": row.first_total},
		"severity": severity(name),
		"reason": "a counter that doesn't grow says nothing of now",
		"key": name,
	}
}

least(name) := 0 if name in serious

least(name) := tolerated if not name in serious

severity(name) := "medium" if name in serious

severity(name) := "low" if not name in serious

# The agent's metric, where the kernel's own counters were not collected.
findings contains finding if {
	count([row.name |
		rows := data.sysdump.node.xfrm_errors
		some row in rows
	]) == 0
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_ipsec_xfrm_error"
	metric.value > 0
	finding := xfrm_metric(metric.node, metric.value, sort([sprintf("%s=%s", [label.name, label.value]) | some label in metric.labels]), metric.source)
}

# It counts what the kernel counts; other names only.
findings contains finding if {
	metrics := data.sysdump.node.metrics
	some metric in metrics
	metric.name == "cilium_ipsec_xfrm_error"
	metric.value > tolerated
	count([row.name |
		rows := data.sysdump.node.xfrm_errors
		some row in rows
		row.first_total > 0
	]) == 0
	finding := xfrm_metric(metric.node, metric.value, sort([sprintf("%s=%s", [label.name, label.value]) | some label in metric.labels]), metric.source)
}

xfrm_metric(node, value, labels, line) := {
	"subject": {"kind": "node", "name": node},
	"message": sprintf("IPsec on %s dropped %v packets since it started (%s)", [node, value, concat(", ", labels)]),
	"evidence": [line],
	"severity": "medium",
	"reason": "a counter doesn't say when",
	"key": concat(",", labels),
}
