# METADATA
# title: Egress gateway without a node or address
# description: >-
#   A CiliumEgressGatewayPolicy has no gateway node, or its egress address is on no device of the gateway. Traffic that the
#   policy is for is dropped (from 1.14 on) or leaves with another address.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/egress-gateway/egress-gateway/
# custom:
#   id: CIL-EDGE-007
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [egress_entries, egress_policies, devices, node_labels, flow_drops, log_groups]
#   explains: [CIL-DROP-001]
#   guide: [G-045]
#   falsepositives:
#     - Only the gateway node itself has the egress address in its map; the other nodes show 0.0.0.0.
#   remediation:
#     - "Label a node so that the policy's nodeSelector matches it: kubectl get nodes --show-labels."
#     - "Put the egressIP on a device of the gateway node (ip address add), or name an interface instead of an address; not both."
#     - "Look again: kubectl -n kube-system exec <agent pod> -- cilium-dbg bpf egress list; \"Not Found\" means no gateway."
package cilium.edge.egress_gateway

import data.cilium.lib.trouble

# Per policy: entries of the map without a gateway, added up by the egress address.
lost[key] contains entry if {
	entries := data.sysdump.egress_entries
	some entry in entries
	entry.gateway_ip in {"Not Found", "0.0.0.0"}
	key := sprintf("%s %s", [entry.destination_cidr, entry.egress_ip])
}

findings contains finding if {
	some key, entries in lost
	nodes := sort({entry.node | some entry in entries})
	sources := sort({entry.source_ip | some entry in entries})
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("egress traffic of %d pods (%s) to %s has no gateway on %d nodes", [count(sources), concat(", ", array.slice(sources, 0, 3)), split(key, " ")[0], count(nodes)]),
		"evidence": array.slice([entry.source | some entry in entries], 0, 8),
		"facts": {"pods": count(sources)},
		"key": "no_gateway",
	}
}

labels contains pair if {
	rows := data.sysdump.node_labels
	some row in rows
	pair := sprintf("%s %s=%s", [row.node, row.key, row.value])
}

nodes contains row.node if {
	rows := data.sysdump.node_labels
	some row in rows
}

# Only selectors that are plain lists of key=value are evaluated.
plain(selector) if regex.match(`^[^()!=, ]+=[^()!=, ]*(,[^()!=, ]+=[^()!=, ]*)*$`, selector)

matched(selector) if {
	some node in nodes
	count([term | some term in split(selector, ","); pair := sprintf("%s %s", [node, term]); not pair in labels]) == 0
}

findings contains finding if {
	count(nodes) > 0
	policies := data.sysdump.egress_policies
	rows := data.sysdump.node_labels
	some policy in policies
	selector := policy.node_selector
	plain(selector)
	not matched(selector)
	finding := {
		"subject": {"kind": "policy", "name": policy.name},
		"message": sprintf("egress gateway policy %s selects its gateway by %s, which no node matches", [policy.name, policy.node_selector]),
		"evidence": array.concat([policy.source], array.slice([row.source | some row in rows], 0, 1)),
		"key": "selector",
	}
}

addresses contains ip if {
	devices := data.sysdump.devices
	some device in devices
	some address in device.addresses
	ip := split(address, "/")[0]
}

findings contains finding if {
	count(addresses) > 0
	policies := data.sysdump.egress_policies
	devices := data.sysdump.devices
	count(devices) > 0
	some policy in policies
	policy.egress_ip != ""
	ip := policy.egress_ip
	not ip in addresses
	finding := {
		"subject": {"kind": "policy", "name": policy.name},
		"message": sprintf("the egress address %s of policy %s is on no device of the nodes in this dump", [policy.egress_ip, policy.name]),
		"evidence": [policy.source],
		"confidence": "medium",
		"reason": "nodes whose data is not in the dump can have the address",
		"key": "address",
	}
}

findings contains finding if {
	policies := data.sysdump.egress_policies
	some policy in policies
	policy.egress_ip != ""
	policy.interface != ""
	finding := {
		"subject": {"kind": "policy", "name": policy.name},
		"message": sprintf("policy %s names both an egress address and an interface, and is ignored", [policy.name]),
		"evidence": [policy.source],
		"key": "both",
	}
}

said contains hit if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)egress (gateway|ip).*(not found|no (node|gateway|interface)|could not|failed|unable)|(unable|failed) to (find|retrieve|get|derive).*egress (gateway|ip)|gateway.*ipv4 address on any interface|unable to find .*ipv4 address .*interface`, text)
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

findings contains finding if {
	some hit in said
	hit.text == trouble.text(said)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the agent of %s can't set up an egress gateway: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(said),
		"severity": trouble.severity(said, "high"),
		"reason": trouble.reason(said),
		"key": "said",
	}
}

no_gateway_codes := {194, 204}

recent contains drop if {
	rows := data.sysdump.flow_drops
	some drop in rows
	drop.code in no_gateway_codes
	drop.last_age_seconds <= 300
}

findings contains finding if {
	count(lost) == 0
	some node in {drop.node | some drop in recent}
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s dropped %d packets in the collected flows for want of an egress gateway or address", [node, sum([drop.count | some drop in recent; drop.node == node])]),
		"evidence": array.slice([drop.source | some drop in recent; drop.node == node], 0, 8),
		"key": "drops",
	}
}
