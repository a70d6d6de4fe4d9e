# METADATA
# title: Network card or kernel loses packets
# description: >-
#   A device of the node drops or damages a good part of the packets that it receives or sends, before Cilium sees
#   them. Connections through this node are slow and break at times.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/performance/tuning/
# custom:
#   id: CIL-DROP-014
#   severity: medium
#   confidence: medium
#   judged: node
#   explains: [CIL-CONN-004, CIL-CONN-007]
#   guide: [G-045, G-122]
#   falsepositives:
#     - "rx_dropped counts packets of protocols that nobody listens to as well: a share below one in a thousand is normal."
#     - Counters run since the device was made.
#   remediation:
#     - "Look at the card's own counters: ethtool -S <device>; enlarge the rings (ethtool -G) or spread the load over more processors."
#     - Errors point to the cable, the switch port or the driver.
package cilium.drop.network_card

least_lost := 10000

least_ratio := 0.001

lost_share(lost, packets) := lost / packets if packets > 0

findings contains finding if {
	devices := data.sysdump.node.devices
	some device in devices
	hardware(device.name)
	some what, lost in {"received packets dropped": device.rx_dropped_total, "received packets missed": device.rx_missed_total, "receive errors": device.rx_errors_total}
	lost >= least_lost
	share := lost_share(lost, device.rx_packets_total + lost)
	share > least_ratio
	finding := {
		"subject": {"kind": "node", "name": device.node},
		"message": sprintf("device %s of %s has %d %s of %d (%v %%)", [device.name, device.node, lost, what, device.rx_packets_total, round(share * 10000) / 100]),
		"evidence": [device.source],
		"facts": {"lost_total": lost, "packets_total": device.rx_packets_total},
		"severity": grade(share),
		"reason": "graded by the share since the device was made; a counter doesn't say when",
		"key": what,
	}
}

grade(share) := "medium" if share > 0.01

grade(share) := "low" if share <= 0.01

hardware(name) if not regex.match(`^(lo|lxc|cilium_|veth|docker|cni|br-|kube|dummy|tunl|gre|ip6|sit|vxlan|nodelocaldns)`, name)
