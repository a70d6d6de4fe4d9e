# METADATA
# title: Native routing without a route to other nodes' pods
# description: >-
#   The node routes pod traffic natively and has no route to the pods of another node. Packets to them go to the default
#   gateway, which has to know the way, or are lost.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/routing/
# custom:
#   id: CIL-NET-004
#   severity: critical
#   confidence: medium
#   judged: node
#   optional: [configuration, agent_datapath, routes, cilium_nodes, bgp_sessions, log_groups]
#   explains: [CIL-CONN-002, CIL-DROP-006]
#   guide: [G-117]
#   falsepositives:
#     - The routers of the network know the pod CIDRs (static routes, cloud route tables, BGP). Then the default route is enough.
#   remediation:
#     - "Nodes in one network segment: set auto-direct-node-routes=true (Helm value autoDirectNodeRoutes). Nodes in several: also direct-routing-skip-unreachable=true, and BGP or routes in the routers for the rest."
#     - "\"must be directly reachable\": the other node is behind a router. Direct routes can't be used between these nodes; use BGP or tunnel mode."
#     - "Check on the node: ip route get <pod address of the other node>."
package cilium.network.native_routes

import data.cilium.lib.trouble

refused contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)unable to install direct node route|direct node route.*(unreachable|no route|must be directly reachable)|failed to (add|install|update) .*node route`, text)
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
	some hit in refused
	hit.text == trouble.text(refused)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("%s can't install a route to another node's pods: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(refused),
		"severity": trouble.lasting_severity(refused, "critical"),
		"reason": trouble.lasting_reason(refused),
	}
}

native contains row.source if {
	rows := data.sysdump.node.agent_datapath
	some row in rows
	row.routing_mode == "native"
}

native contains setting.source if {
	settings := data.sysdump.configuration
	some setting in settings
	sprintf("%s=%s", [setting.name, setting.value]) in {"routing-mode=native", "tunnel=disabled"}
}

# Clouds and delegated plugins know the way to pods.
known_elsewhere if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "ipam"
	setting.value in {"eni", "azure", "alibabacloud", "delegated-plugin", "crd"}
}

known_elsewhere if {
	sessions := data.sysdump.node.bgp_sessions
	some session in sessions
	session.state == "established"
}

direct contains setting.source if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "auto-direct-node-routes"
	setting.value == "true"
}

specific contains route.destination if {
	routes := data.sysdump.node.routes
	some route in routes
	contains(route.destination, "/")
	route.device != "cilium_host"
	concat("", [text | text := route.type]) in {"", "unicast", "local"}
}

reached(cidr) if {
	some destination in specific
	net.cidr_contains(destination, cidr)
}

severity := "critical" if {
	count(direct) > 0
} else := "medium"

reason := "auto-direct-node-routes is on and the agent should have installed it" if {
	count(direct) > 0
} else := "routers may know the way"

missing contains row if {
	count(native) > 0
	not known_elsewhere
	peers := data.sysdump.cilium_nodes
	routes := data.sysdump.node.routes
	self := routes[0].node
	some peer in peers
	peer.node != self
	some cidr in peer.pod_cidrs
	contains(cidr, ".")
	not reached(cidr)
	row := {"node": self, "peer": peer.node, "cidr": cidr, "source": peer.source}
}

findings contains finding if {
	count(refused) == 0
	count(missing) > 0
	routes := data.sysdump.node.routes
	self := routes[0].node
	listed := sort([sprintf("%s of %s", [row.cidr, row.peer]) | some row in missing])
	finding := {
		"subject": {"kind": "node", "name": self},
		"message": sprintf("%s routes natively and has no route but the default one to the pods of %d other nodes: %s", [self, count({row.peer | some row in missing}), concat(", ", array.slice(listed, 0, 5))]),
		"evidence": array.slice(array.concat([routes[0].source], array.concat([row.source | some row in missing], [source | some source in native])), 0, 12),
		"severity": severity,
		"reason": reason,
		"key": "missing",
	}
}
