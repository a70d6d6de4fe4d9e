# METADATA
# title: Drops of VTEP, SRv6 or multicast
# description: >-
#   The datapath dropped packets for a reason of the VTEP integration, of SRv6 or NAT46x64, or counted multicast packets that
#   it handled. Only who uses these features is concerned.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/vtep/
# custom:
#   id: CIL-EDGE-012
#   severity: info
#   confidence: high
#   judged: node
#   explains: [CIL-DROP-001]
#   guide: [G-045]
#   falsepositives:
#     - Multicast and IGMP packets that were handled count under such a reason and are no loss.
#   remediation:
#     - "VTEP: the network id of the packet is not the one of vtep-cidr; compare with the external switch."
#     - "SRv6: look at the CiliumEgressGatewayPolicy or VRF that should hold the packet's source and destination."
package cilium.edge.special_drops

reasons := `(?i)vtep|srv6|nat46|nat64|multicast|igmp`

handled := `(?i)multicast (handled|delivered)|igmp (handled|subscribed)`

findings contains finding if {
	counters := data.sysdump.node.drop_counters
	some counter in counters
	counter.drop == true
	regex.match(reasons, counter.reason)
	not regex.match(handled, counter.reason)
	counter.packets_total > 0
	finding := {
		"subject": {"kind": "node", "name": counter.node},
		"message": sprintf("%s counted %d packets of reason %s since its counters began", [counter.node, counter.packets_total, counter.reason]),
		"evidence": [counter.source],
		"facts": {"packets_total": counter.packets_total},
		"key": counter.reason,
	}
}
