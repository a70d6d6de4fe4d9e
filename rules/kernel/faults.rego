# METADATA
# title: The kernel reports faults
# description: >-
#   The kernel's log of the node tells of lockups, stalls, crashes, failing devices or full tables. Traffic through the node
#   can stop, stall or get lost, and whatever runs on it can hang.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.kernel.org/admin-guide/lockup-watchdogs.html
# custom:
#   id: CIL-KERN-007
#   severity: high
#   confidence: medium
#   judged: node
#   explains: [CIL-AGENT-002, CIL-DROP-014]
#   guide: [G-087]
#   falsepositives:
#     - Messages of the boot, or of an incident that is over. Older than a day they are only told of.
#   remediation:
#     - "Read the lines around it on the node: dmesg -T | less."
#     - "Lockups, stalls and hung tasks: look for starved virtual machines and slow disks. BUG and Oops: update the kernel and report it to the distribution."
#     - "Table overflow of neighbours: raise net.ipv4.neigh.default.gc_thresh1 to 3. Out of TCP memory: raise net.ipv4.tcp_mem. Link down and NETDEV WATCHDOG: cable, switch, driver."
package cilium.kernel.faults

# What a class means, and how bad it is while it goes on.
classes := {
	"soft_lockup": {"severity": "high", "what": "a processor was locked up"},
	"hung_task": {"severity": "high", "what": "a process hung"},
	"rcu_stall": {"severity": "high", "what": "a processor stalled"},
	"kernel_bug": {"severity": "high", "what": "a fault in the kernel"},
	"io_error": {"severity": "high", "what": "a disk or file system failed"},
	"neighbor_overflow": {"severity": "high", "what": "the table of neighbours overflowed, so that new ones can't be resolved"},
	"tcp_memory": {"severity": "medium", "what": "memory for TCP ran out"},
	"transmit_timeout": {"severity": "high", "what": "a network device stopped sending"},
	"link_down": {"severity": "medium", "what": "a network link went down"},
}

recent_seconds := 3600

day_seconds := 86400

captured := data.sysdump.dump[0].captured_at_unix

severity(age, full) := full if {
	age <= recent_seconds
} else := "medium" if {
	age <= day_seconds
} else := "low"

findings contains finding if {
	rows := data.sysdump.node.kernel_messages
	some row in rows
	class := classes[row.class]
	last := max(array.concat([0], [row.last_at_unix | row.last_at_unix > 0]))
	age := max([0, captured - last])
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("the kernel of %s says %d times that %s: %s", [row.node, row.count, class.what, substring(row.text, 0, 250)]),
		"evidence": [row.source],
		"severity": severity(age, class.severity),
		"reason": "by how long ago the last one was",
		"key": row.class,
	}
}
