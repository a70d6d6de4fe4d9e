# METADATA
# title: The cluster falls into groups of nodes that don't reach each other
# description: >-
#   Nodes of one group reach each other and none of another group. Something between the groups is in the way, such as a firewall, a
#   security group or a missing route between zones, subnets or sites; no single node is broken.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/#cluster-connectivity
# custom:
#   id: CIL-CONN-003
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [node_labels]
#   explains: [CIL-CONN-001, CIL-CONN-002]
#   guide: [G-023]
#   falsepositives:
#     - Several nodes that were switched off together.
#   remediation:
#     - "Compare what the nodes of a group share (zone, subnet, node pool) and look at firewalls, security groups and routes between those."
#     - "From a node of one group try one of the other: ping, TCP 4240 (health), and the port of the overlay (UDP 8472 for VXLAN, 6081 for Geneve, 51871 for WireGuard)."
package cilium.connectivity.split_mesh

captured := data.sysdump.dump[0].captured_at_unix

# An interval of probes with some nodes, and a margin; longer ones are printed.
usual_interval_seconds := 97

margin_seconds := 40

least_members := 2

# An array: a set of whole rows takes as long to build as everything else here together.
probes := [probe |
	rows := data.sysdump.health_paths
	some probe in rows
	probe.local == false
	interval := array.concat([probe.probe_interval_seconds | probe.probe_interval_seconds > 0], [usual_interval_seconds])[0]
	captured - probe.probed_at_unix < interval + margin_seconds
]

# A node is reached when any probe of any of its paths to an endpoint or, without one, to the host is answered.
answered contains [probe.node, probe.target_node] if {
	some probe in probes
	probe.ok
	not [probe.node, probe.target_node] in lost
}

# Every probe of one path failed.
lost contains [probe.node, probe.target_node] if {
	some probe in probes
	probe.ok == false
	not [probe.node, probe.target_node, probe.path] in answered_paths
}

answered_paths contains [probe.node, probe.target_node, probe.path] if {
	some probe in probes
	probe.ok
}

# What a node reaches, with itself. The probes of one node of each group are enough.
side[node] contains other if {
	some [node, other] in answered
}

side[node] contains node if {
	some probe in probes
	node := probe.node
}

splits contains {one, two} if {
	count(lost) > 0
	some first, one in side
	some second, two in side
	first < second
	count(one) >= least_members
	count(two) >= least_members
	count(one & two) == 0
	every node in two {
		[first, node] in lost
	}
	every node in one {
		[second, node] in lost
	}
}

labels(group) := sort({sprintf("%s=%s", [label.key, label.value]) |
	rows := data.sysdump.node_labels
	some label in rows
	label.node in group
	regex.match(`zone$|region$|nodepool|agentpool|nodegroup`, label.key)
})

label_text(group) := concat("", [sprintf(" (%s)", [concat(", ", array.slice(labels(group), 0, 3))]) | count(labels(group)) > 0])

member_text(group) := concat(", ", array.slice(sort([node | some node in group]), 0, 5))

findings contains finding if {
	some split in splits
	[one, two] := [group | some group in split]
	lines := [probe.source | some probe in probes; probe.ok == false; probe.node in (one | two)]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("%d nodes%s and %d nodes%s don't reach each other, while each group does within: %s against %s", [count(one), label_text(one), count(two), label_text(two), member_text(one), member_text(two)]),
		"evidence": array.slice(lines, 0, 12),
		"facts": {"smaller_group_count": min([count(one), count(two)])},
	}
}
