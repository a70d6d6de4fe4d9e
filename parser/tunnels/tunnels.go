// Package tunnels reads where a node sends the packets of other nodes' pods and of its egress gateways: the small maps of
// nodes.
//
// In: cmd/cilium-bpf-tunnel-list.md (gone in 1.20), -nodeid-list.md, -egress-list.md. Out: tunnels, node_ids,
// egress_entries.
package tunnels

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/mapdump"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors read the three maps.
var Extractors = []artifact.Extractor{{
	Name:    "bpf tunnels",
	Files:   []string{"cmd/cilium-bpf-tunnel-list.md"},
	Tables:  []string{"tunnels"},
	Extract: extractTunnels,
	Collect: "cilium-dbg bpf tunnel list",
}, {
	Name:    "bpf node ids",
	Files:   []string{"cmd/cilium-bpf-nodeid-list.md"},
	Tables:  []string{"node_ids"},
	Certain: []string{"node_ids"}, // the node itself has one
	Extract: extractNodeIDs,
	Collect: "cilium-dbg bpf nodeid list",
}, {
	Name:    "bpf egress",
	Files:   []string{"cmd/cilium-bpf-egress-list.md"},
	Tables:  []string{"egress_entries"},
	Extract: extractEgress,
	Collect: "cilium-dbg bpf egress list",
}}

// extractTunnels reads rows such as "10.244.1.0   172.30.0.11:0" (1.15) or "10.244.1.0:0   172.30.0.11:0" (before). No
// row says nothing: the list looks the same when the agent hasn't made the map yet.
func extractTunnels(in *artifact.Input) error {
	var err error
	for row := range mapdump.Rows(in, "TUNNEL", &err) {
		prefix, remote := address(row.Key), address(row.Value)
		if prefix != "" && remote != "" {
			in.Tables.Tunnels = append(in.Tables.Tunnels, facts.Tunnel{Prefix: prefix, Remote: remote, Source: in.At(row.Line)})
		}
	}
	if len(in.Tables.Tunnels) == 0 {
		in.Unsaid = []string{"tunnels"}
	}
	return err
}

// address takes the ":<key>" off an address, which of IPv6 only brackets or a prefix length tell from its last part.
func address(text []byte) string {
	host := string(text)
	if inside, found := strings.CutPrefix(host, "["); found {
		host, _, _ = strings.Cut(inside, "]")
	} else if strings.Count(host, ":") == 1 {
		host, _, _ = strings.Cut(host, ":")
	} else if before, found := strings.CutSuffix(host, ":0"); found {
		if strings.HasSuffix(before, ":") { // fd00:: and :0
			host = before
		}
	}
	return facts.Cut(host)
}

func extractNodeIDs(in *artifact.Input) error {
	var err error
	for row := range mapdump.Rows(in, "NODE ID", &err) {
		words := bytes.Fields(row.Value)
		if len(row.Key) == 0 || len(words) == 0 {
			continue
		}
		id := facts.NodeID{ID: facts.Cut(string(row.Key)), IP: facts.Cut(string(words[0])), Source: in.At(row.Line)}
		if len(words) > 1 {
			if spi, err := strconv.ParseInt(string(words[1]), 10, 64); err == nil {
				id.SPI = &spi
			}
		}
		in.Tables.NodeIDs = append(in.Tables.NodeIDs, id)
	}
	return err
}

func extractEgress(in *artifact.Input) error {
	rows := table.New("Source IP", "Destination CIDR", "Egress IP", "Gateway IP")
	var readErr error
	for number, row := range rows.Rows(in.Lines(&readErr)) {
		entry := facts.EgressEntry{
			SourceIP: facts.Cut(row.Cell("Source IP")), DestinationCIDR: facts.Cut(row.Cell("Destination CIDR")),
			EgressIP: facts.Cut(row.Cell("Egress IP")), GatewayIP: facts.Cut(row.Cell("Gateway IP")), Source: in.At(number),
		}
		if entry.SourceIP != "" && entry.DestinationCIDR != "" {
			in.Tables.EgressEntries = append(in.Tables.EgressEntries, entry)
		}
	}
	if readErr != nil {
		return fmt.Errorf("read egress entries: %w", readErr)
	}
	if !rows.Found() { // "No entries found." or, as a failure, "Cannot find egress gateway bpf maps"
		in.Unsaid = []string{"egress_entries"}
	}
	return nil
}
