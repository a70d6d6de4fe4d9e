package debuginfo

import (
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// maxAllowedIPs is how many of a peer's prefixes a row names.
const maxAllowedIPs = 1024

// wireguard reads the peers of every interface. Only here the agent says when it last heard from them.
func (r *reader) wireguard(wireguard jsonvalue.Value) {
	for link := range wireguard.Get("interfaces").Items() {
		for peer := range link.Get("peers").Items() {
			key := peer.Get("public-key")
			row := facts.WireGuardPeer{Interface: link.Get("name").String(), LocalPublicKey: link.Get("public-key").String(), PublicKey: key.String(),
				Endpoint: peer.Get("endpoint").String(), LastHandshakeAt: facts.ParseTime(peer.Get("last-handshake-time").String()),
				AllowedIPsCount: new(int64(0)), ReceivedBytes: number(peer.Get("transfer-rx")), TransmittedBytes: number(peer.Get("transfer-tx")),
				Source: r.source(key, peer)}
			row.NeverHandshaken = new(row.LastHandshakeAt.IsZero())
			for prefix := range peer.Get("allowed-ips").Items() {
				if *row.AllowedIPsCount++; len(row.AllowedIPs) < maxAllowedIPs {
					row.AllowedIPs = append(row.AllowedIPs, prefix.String())
				}
			}
			r.in.Tables.WireGuardPeers = append(r.in.Tables.WireGuardPeers, row)
		}
	}
}
