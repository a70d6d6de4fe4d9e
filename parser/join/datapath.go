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
		compared := func(i int, compare func(endpoint *facts.CiliumEndpoint, ip string)) {
			endpoint := &sysdump.CiliumEndpoints[i]
			if !settled(endpoint.CreatedAt) || endpoint.Identity == nil || sides.leaving[endpoint.Namespace+"/"+endpoint.Name] {
				return
			}
			for _, ip := range endpoint.IPs {
				compare(endpoint, ip)
			}
		}
		if collected("ipcache_entries") { // it knows the endpoints of all nodes
			for i := range sysdump.CiliumEndpoints {
				compared(i, d.ipcache)
			}
		}
		if collected("endpoints") {
			for _, i := range sides.ciliumEndpoints[node] {
				compared(i, d.agentEndpoint)
			}
		}
		if collected("endpoints") && collected("bpf_endpoints") {
			d.endpointMap()
		}
		switch {
		case collected("tunnels"):
			d.tunnels(d.tunnelMap())
		case collected("ipcache_entries") && d.wholeIPCache():
			d.tunnels(d.tunnelPrefixes())
		}
	}
}

// sides are lookups by node and address.
type sides struct {
	ipcache      map[string]*facts.IPCacheEntry
	endpoints    map[string]*facts.Endpoint
	bpfEndpoints map[string]*facts.BPFEndpoint
	// first lines of the maps, and whether the ipcache's entries are all there.
	summaries map[string]facts.IPCacheSummary
	// leaving are pods that are being deleted or have ended.
	leaving map[string]bool
	// Indices of rows by node.
	ciliumEndpoints, agentEndpoints, ipcacheRows, mapRows map[string][]int
}

// byNode gives the indices of rows by their node.
func byNode[Row any](rows []Row, node func(*Row) string) map[string][]int {
	index := map[string][]int{}
	for i := range rows {
		name := node(&rows[i])
		index[name] = append(index[name], i)
	}
	return index
}

func newSides(sysdump *facts.Sysdump) *sides {
	s := &sides{
		ipcache: map[string]*facts.IPCacheEntry{}, endpoints: map[string]*facts.Endpoint{}, bpfEndpoints: map[string]*facts.BPFEndpoint{},
		summaries: map[string]facts.IPCacheSummary{}, leaving: map[string]bool{},
		ciliumEndpoints: byNode(sysdump.CiliumEndpoints, func(row *facts.CiliumEndpoint) string { return row.Node }),
		agentEndpoints:  byNode(sysdump.Endpoints, func(row *facts.Endpoint) string { return row.Node }),
		ipcacheRows:     byNode(sysdump.IPCacheEntries, func(row *facts.IPCacheEntry) string { return row.Node }),
		mapRows:         byNode(sysdump.BPFEndpoints, func(row *facts.BPFEndpoint) string { return row.Node }),
	}
	for i := range sysdump.IPCacheEntries {
		row := &sysdump.IPCacheEntries[i]
		if row.ClusterID == nil || *row.ClusterID == 0 {
			s.ipcache[row.Node+" "+row.IP] = row
		}
	}
	for _, row := range sysdump.IPCache {
		s.summaries[row.Node] = row
	}
	for i := range sysdump.Endpoints {
		row := &sysdump.Endpoints[i]
		for _, ip := range row.IPs {
			s.endpoints[row.Node+" "+ip] = row
		}
	}
	for i := range sysdump.BPFEndpoints {
		row := &sysdump.BPFEndpoints[i]
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

// wholeIPCache: all entries of the node's map were kept, so that one which isn't there is missing.
func (d *differ) wholeIPCache() bool {
	complete := d.sides.summaries[d.node].Complete
	return complete != nil && *complete
}

func (d *differ) ipcache(endpoint *facts.CiliumEndpoint, ip string) {
	entry, found := d.sides.ipcache[d.node+" "+ip]
	name := func() string { return endpoint.Namespace + "/" + endpoint.Name }
	want := func() string { return strconv.FormatInt(*endpoint.Identity, 10) }
	switch {
	case !found && d.wholeIPCache():
		d.report("ipcache_missing", name(), ip, want(), "", d.sides.summaries[d.node].Source, endpoint.Source)
	case !found:
	case entry.Identity != *endpoint.Identity:
		d.report("ipcache_identity", name(), ip, want(), strconv.FormatInt(entry.Identity, 10), entry.Source, endpoint.Source)
	case entry.TunnelEndpoint != "" && endpoint.NodeIP != "" && entry.TunnelEndpoint != endpoint.NodeIP:
		d.report("ipcache_tunnel", name(), ip, endpoint.NodeIP, entry.TunnelEndpoint, entry.Source, endpoint.Source)
	}
}

func (d *differ) agentEndpoint(endpoint *facts.CiliumEndpoint, ip string) {
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
	if rows := d.sides.agentEndpoints[d.node]; len(rows) > 0 {
		return d.sysdump.Endpoints[rows[0]].Source
	}
	return facts.Source{}
}

// endpointMap compares the agent's ready endpoints with the map that the datapath delivers by.
func (d *differ) endpointMap() {
	var first facts.Source
	if rows := d.sides.mapRows[d.node]; len(rows) > 0 {
		first = d.sysdump.BPFEndpoints[rows[0]].Source
	}
	for _, i := range d.sides.agentEndpoints[d.node] {
		endpoint := &d.sysdump.Endpoints[i]
		if endpoint.State != "ready" {
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
	for _, i := range d.sides.ipcacheRows[d.node] {
		if row := &d.sysdump.IPCacheEntries[i]; row.IP == "" && row.TunnelEndpoint != "" {
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
