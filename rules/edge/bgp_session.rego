# METADATA
# title: BGP session not established
# description: >-
#   A BGP peer of the node has no session. The routers don't learn the addresses of the node's pods and services over it,
#   and with no other session traffic from outside does not arrive.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/bgp-control-plane/bgp-control-plane-troubleshooting/
# custom:
#   id: CIL-EDGE-003
#   severity: high
#   confidence: high
#   judged: node
#   optional: [bgp_sessions, bgp_node_peers]
#   logs:
#     - {name: notified, component: cilium-agent, pattern: '(sent|received) notification'}
#   explains: [CIL-EDGE-005]
#   guide: [G-128]
#   falsepositives:
#     - A session of the last seconds that is still being opened, and a passive peer.
#     - One notification of a router that was restarted.
#   remediation:
#     - "Compare both sides' AS numbers and addresses; the notification in the agent's log names a mismatch."
#     - "Reach the peer from the node: nc -vz <peer> 179. Check the MD5 password (authSecretRef) and ebgpMultihop for peers that are not directly connected."
#     - "Look again: kubectl -n kube-system exec <agent pod> -- cilium-dbg bgp peers; or cilium bgp peers."
package cilium.edge.bgp_session

import data.cilium.lib.lines
import data.cilium.lib.trouble

notified contains hit if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "notified"
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

# What a refused session says; a plain cease of a restarted router is over by itself.
refused contains hit if {
	some hit in notified
	regex.match(`(?i)mismatch|bad peer|unacceptable|authentication|expired|expected [0-9]+, received`, hit.text)
}

# Several families of a peer are several rows.
down[peer] contains session if {
	sessions := data.sysdump.node.bgp_sessions
	some session in sessions
	session.state in {"idle", "active", "connect", "open_sent", "open_confirm", "unknown"}
	peer := session.peer
}

down_objects[peer.peer_address] contains peer if {
	peers := data.sysdump.node.bgp_node_peers
	some peer in peers
	peer.state in {"idle", "active", "connect", "open_sent", "open_confirm", "unknown"}
}

said := concat("", array.slice([sprintf("; its log says: %s", [hit.text]) | some hit in refused], 0, 1))

findings contains finding if {
	some peer, sessions in down
	some session in sessions
	session.source == min([each.source | some each in sessions])
	finding := {
		"subject": {"kind": "node", "name": session.node},
		"message": sprintf("the BGP session of %s with %s is %s%s", [session.node, peer, session.state, said]),
		"evidence": array.slice(array.concat([each.source | some each in sessions], trouble.evidence(refused)), 0, 12),
	}
}

findings contains finding if {
	count(down) == 0
	some address, peers in down_objects
	some peer in peers
	finding := {
		"subject": {"kind": "node", "name": peer.node},
		"message": sprintf("the BGP session of %s with %s (%s) is %s by its CiliumBGPNodeConfig%s", [peer.node, peer.peer, address, peer.state, said]),
		"evidence": array.slice(array.concat([peer.source], trouble.evidence(refused)), 0, 12),
	}
}

findings contains finding if {
	count(down) == 0
	count(down_objects) == 0
	some hit in refused
	hit.text == trouble.text(refused)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("a BGP session of %s was refused: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(refused),
		"severity": trouble.severity(refused, "high"),
		"reason": trouble.reason(refused),
	}
}
