# METADATA
# title: BGP session without advertised routes
# description: >-
#   A BGP session is established and the node announces nothing over it. The routers know the node and none of the
#   addresses behind it.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/bgp-control-plane/bgp-control-plane-troubleshooting/
# custom:
#   id: CIL-EDGE-005
#   severity: medium
#   confidence: medium
#   judged: node
#   explains: []
#   guide: [G-128]
#   falsepositives:
#     - A family that is negotiated and not used, and a node that only listens.
#     - Services with externalTrafficPolicy Local are announced only by nodes with a backend.
#   remediation:
#     - "Check that the peer's families select advertisements by label, and these select services or pod CIDRs: kubectl get ciliumbgppeerconfigs,ciliumbgpadvertisements -o yaml."
#     - "A Service advertisement without a selector announces nothing. See cilium-dbg bgp routes advertised ipv4 unicast."
package cilium.edge.bgp_nothing_advertised

# Sessions that run for a minute at least, with all families of the peer.
established[key] contains session if {
	sessions := data.sysdump.node.bgp_sessions
	some session in sessions
	session.state == "established"
	session.uptime_seconds >= 60
	key := session.peer
}

findings contains finding if {
	some peer, sessions in established
	advertised := [session.advertised_count | some session in sessions]
	count(advertised) == count(sessions)
	sum(advertised) == 0
	some session in sessions
	session.source == min([each.source | some each in sessions])
	finding := {
		"subject": {"kind": "node", "name": session.node},
		"message": sprintf("%s has a BGP session with %s and advertises no route over it", [session.node, peer]),
		"evidence": array.slice([each.source | some each in sessions], 0, 6),
	}
}
