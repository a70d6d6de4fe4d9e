package join

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// addDatapathDiffs compares, node by node, what the custom resources say of addresses with what the agent and its
// maps have. Only local identities differ between nodes by design, and those are of no CiliumEndpoint.
func addDatapathDiffs(sysdump *facts.Sysdump) {
	settled := settledBefore(sysdump)
	sides := newSides(sysdump)
	for _, node := range sysdump.Nodes {
		collected := func(table string) bool { return sysdump.States.Of(table, node).State == facts.Collected }
		d := differ{sysdump: sysdump, node: node, sides: sides, settled: settled}
		for _, endpoint := range sysdump.CiliumEndpoints {
			if !settled(endpoint.CreatedAt) || endpoint.Identity == nil || sides.leaving[endpoint.Namespace+"/"+endpoint.Name] {
				continue
			}
			for _, ip := range endpoint.IPs {
				if collected("ipcache_entries") {
					d.ipcache(endpoint, ip)
				}
				if endpoint.Node == node && collected("endpoints") {
					d.agentEndpoint(endpoint, ip)
				}
			}
		}
		if collected("endpoints") && collected("bpf_endpoints") {
			d.endpointMap()
		}
		switch {
		case collected("tunnels"):
			d.tunnels(d.tunnelMap())
		case collected("ipcache_entries"):
			d.tunnels(d.tunnelPrefixes())
		}
	}
}

// sides are lookups by node and address.
type sides struct {
	ipcache      map[string]facts.IPCacheEntry
	endpoints    map[string]facts.Endpoint
	bpfEndpoints map[string]facts.BPFEndpoint
	// first lines of the maps, and whether the ipcache's entries are all there.
	summaries map[string]facts.IPCacheSummary
	// leaving are pods that are being deleted or have ended.
	leaving map[string]bool
}

func newSides(sysdump *facts.Sysdump) *sides {
	s := &sides{
		ipcache: map[string]facts.IPCacheEntry{}, endpoints: map[string]facts.Endpoint{}, bpfEndpoints: map[string]facts.BPFEndpoint{},
		summaries: map[string]facts.IPCacheSummary{}, leaving: map[string]bool{},
	}
	for _, row := range sysdump.IPCacheEntries {
		if row.ClusterID == nil || *row.ClusterID == 0 {
			s.ipcache[row.Node+" "+row.IP] = row
		}
	}
	for _, row := range sysdump.IPCache {
		s.summaries[row.Node] = row
	}
	for _, row := range sysdump.Endpoints {
		for _, ip := range row.IPs {
			s.endpoints[row.Node+" "+ip] = row
		}
	}
	for _, row := range sysdump.BPFEndpoints {
		s.bpfEndpoints[row.Node+" "+row.IP] = row
	}
	for _, pod := range sysdump.Pods {
		if !pod.DeletedAt.IsZero() || finished(pod) {
			s.leaving[pod.Namespace+"/"+pod.Name] = true
		}
	}
	return s
}

// differ compares on one node.
type differ struct {
	sysdump *facts.Sysdump
	node    string
	sides   *sides
	settled func(facts.Time) bool
}

func (d *differ) report(kind, object, address, expected, actual string, source, expectation facts.Source) {
	d.sysdump.DatapathDiffs = append(d.sysdump.DatapathDiffs, facts.DatapathDiff{
		Node: d.node, Kind: kind, Object: object, Address: address, Expected: expected, Actual: actual, Source: source, Expectation: expectation,
	})
}

func (d *differ) ipcache(endpoint facts.CiliumEndpoint, ip string) {
	name, want := endpoint.Namespace+"/"+endpoint.Name, strconv.FormatInt(*endpoint.Identity, 10)
	entry, found := d.sides.ipcache[d.node+" "+ip]
	summary := d.sides.summaries[d.node]
	switch {
	case !found && summary.Complete != nil && *summary.Complete:
		d.report("ipcache_missing", name, ip, want, "", summary.Source, endpoint.Source)
	case !found:
	case entry.Identity != *endpoint.Identity:
		d.report("ipcache_identity", name, ip, want, strconv.FormatInt(entry.Identity, 10), entry.Source, endpoint.Source)
	case entry.TunnelEndpoint != "" && endpoint.NodeIP != "" && entry.TunnelEndpoint != endpoint.NodeIP:
		d.report("ipcache_tunnel", name, ip, endpoint.NodeIP, entry.TunnelEndpoint, entry.Source, endpoint.Source)
	}
}

func (d *differ) agentEndpoint(endpoint facts.CiliumEndpoint, ip string) {
	name, want := endpoint.Namespace+"/"+endpoint.Name, strconv.FormatInt(*endpoint.Identity, 10)
	own, found := d.sides.endpoints[d.node+" "+ip]
	switch {
	case !found:
		d.report("endpoint_missing", name, ip, want, "", d.anyEndpoint(), endpoint.Source)
	case own.Identity != nil && *own.Identity != *endpoint.Identity:
		d.report("endpoint_identity", name, ip, want, strconv.FormatInt(*own.Identity, 10), own.Source, endpoint.Source)
	}
}

// anyEndpoint is a line of the node's endpoint list, to stand for the list as a whole.
func (d *differ) anyEndpoint() facts.Source {
	for _, row := range d.sysdump.Endpoints {
		if row.Node == d.node {
			return row.Source
		}
	}
	return facts.Source{}
}

// endpointMap compares the agent's ready endpoints with the map that the datapath delivers by.
func (d *differ) endpointMap() {
	var first facts.Source
	for _, row := range d.sysdump.BPFEndpoints {
		if row.Node == d.node {
			first = row.Source
			break
		}
	}
	for _, endpoint := range d.sysdump.Endpoints {
		if endpoint.Node != d.node || endpoint.State != "ready" {
			continue
		}
		for _, ip := range endpoint.IPs {
			name := fmt.Sprintf("endpoint %d", endpoint.ID)
			if endpoint.Pod != "" {
				name = endpoint.Namespace + "/" + endpoint.Pod
			}
			entry, found := d.sides.bpfEndpoints[d.node+" "+ip]
			switch {
			case !found:
				d.report("endpoint_map_missing", name, ip, strconv.FormatInt(endpoint.ID, 10), "", first, endpoint.Source)
			case entry.Identity != nil && endpoint.Identity != nil && *entry.Identity != *endpoint.Identity:
				d.report("endpoint_map_identity", name, ip, strconv.FormatInt(*endpoint.Identity, 10), strconv.FormatInt(*entry.Identity, 10), entry.Source, endpoint.Source)
			}
		}
	}
}

// tunnelEntry is where a node sends the packets for a prefix.
type tunnelEntry struct {
	remote string
	source facts.Source
}

// tunnelMap is the node's tunnel map (up to 1.19), by the prefix's first address.
func (d *differ) tunnelMap() map[string]tunnelEntry {
	entries := map[string]tunnelEntry{}
	for _, row := range d.sysdump.Tunnels {
		if row.Node == d.node {
			prefix, _, _ := strings.Cut(strings.TrimSuffix(row.Prefix, ":0"), "/")
			entries[prefix] = tunnelEntry{strings.TrimSuffix(row.Remote, ":0"), row.Source}
		}
	}
	return entries
}

// tunnelPrefixes are the prefixes behind a tunnel in the node's ipcache, which took the tunnel map's place.
func (d *differ) tunnelPrefixes() map[string]tunnelEntry {
	entries := map[string]tunnelEntry{}
	for _, row := range d.sysdump.IPCacheEntries {
		if row.Node == d.node && row.IP == "" && row.TunnelEndpoint != "" {
			prefix, _, _ := strings.Cut(row.Prefix, "/")
			entries[prefix] = tunnelEntry{row.TunnelEndpoint, row.Source}
		}
	}
	return entries
}

// tunnels compares the pod CIDRs of the other nodes with where this one sends their packets. No entry at all
// means native routing, or a node alone.
func (d *differ) tunnels(entries map[string]tunnelEntry) {
	if len(entries) == 0 {
		return
	}
	first := entries[sortedKeys(entries)[0]].source
	for _, other := range d.sysdump.CiliumNodes {
		if other.Node == d.node || !d.settled(other.CreatedAt) || len(other.InternalIPs) == 0 {
			continue
		}
		for _, cidr := range other.PodCIDRs {
			base, _, _ := strings.Cut(cidr, "/")
			entry, found := entries[base]
			switch {
			case strings.Contains(cidr, ":"): // IPv6 pod CIDRs lie behind IPv4 nodes, too
			case !found:
				d.report("tunnel_missing", other.Node, cidr, other.InternalIPs[0], "", first, other.Source)
			case !slices.Contains(other.InternalIPs, entry.remote):
				d.report("tunnel_remote", other.Node, cidr, other.InternalIPs[0], entry.remote, entry.source, other.Source)
			}
		}
	}
}
