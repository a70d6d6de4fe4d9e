// Package ipcache reads which identity, and which node, stands behind an address: as the datapath has it, and as the agent
// would have it.
//
// In: cmd/cilium-bpf-ipcache-list.md, up to half a million rows, and cmd/cilium-ip-list--n--o-json.md. Out:
// ipcache_summary, and of both the addresses that can be compared with pods and nodes: ipcache_entries, agent_ips.
package ipcache

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/mapdump"
)

// Extractors read the datapath's and the agent's list.
var Extractors = []artifact.Extractor{{
	Name:    "ipcache",
	Files:   []string{"cmd/cilium-bpf-ipcache-list.md"},
	Tables:  []string{"ipcache_summary", "ipcache_entries"},
	Certain: []string{"ipcache_summary"},
	Extract: extractMap,
	Collect: "cilium-dbg bpf ipcache list",
}, {
	Name:    "agent ip list",
	Files:   []string{"cmd/cilium-ip-list--n--o-json.md"},
	Tables:  []string{"agent_ips"},
	Certain: []string{"agent_ips"},
	Extract: extractAgent,
	Collect: "cilium-dbg ip list -n -o json",
}}

// maxEntries is how many rows a file gives to a table, whatever the size of the cluster: a node's ipcache has every pod of the
// cluster, so a dump of all nodes has their product.
const maxEntries = 10_000

func extractMap(in *artifact.Input) error {
	var err error
	summary := facts.IPCacheSummary{Complete: new(true)}
	for row := range mapdump.Rows(in, "IP PREFIX/ADDRESS", &err) {
		entry, keep, ok := parse(row)
		if !ok {
			continue
		}
		if summary.EntriesCount++; summary.EntriesCount == 1 {
			summary.Source = in.At(row.Line)
		}
		switch {
		case !keep:
		case len(in.Tables.IPCacheEntries) >= maxEntries:
			summary.Complete = new(false)
		default:
			in.Tables.IPCacheEntries = append(in.Tables.IPCacheEntries, entry.fact(in, row))
		}
	}
	if summary.EntriesCount > 0 {
		in.Tables.IPCache = append(in.Tables.IPCache, summary)
	}
	return err
}

// entry is a row whose texts point into the line.
type entry struct {
	prefix, cluster, tunnel []byte
	identity                int64
}

// parse reads a row. The value has three to five fields, by version: "identity=48213 encryptkey=0 tunnelendpoint=172.18.0.2
// flags=hastunnel", with nodeid= in 1.13 and 1.14, without flags up to about 1.15. The key can end in "@<cluster>".
func parse(row mapdump.Row) (e entry, keep, ok bool) {
	identity, err := strconv.ParseInt(string(mapdump.Field(row.Value, "identity")), 10, 64)
	if err != nil || len(row.Key) == 0 {
		return entry{}, false, false
	}
	e.identity = identity
	e.prefix, e.cluster, _ = bytes.Cut(row.Key, []byte("@"))
	e.tunnel = mapdump.Field(row.Value, "tunnelendpoint")
	if string(e.tunnel) == "0.0.0.0" || string(e.tunnel) == "::" {
		e.tunnel = nil
	}
	return e, isComparable(e.address() != "", identity) || e.address() == "" && len(e.tunnel) > 0, true
}

func (e *entry) address() string { return addressOf(string(e.prefix)) }

func (e *entry) fact(in *artifact.Input, row mapdump.Row) facts.IPCacheEntry {
	fact := facts.IPCacheEntry{
		Prefix: facts.Cut(string(e.prefix)), IP: facts.Cut(e.address()), Identity: e.identity,
		TunnelEndpoint: facts.Cut(string(e.tunnel)), Source: in.At(row.Line),
	}
	if id, err := strconv.ParseInt(string(e.cluster), 10, 64); err == nil {
		fact.ClusterID = &id
	}
	if key, err := strconv.ParseInt(string(mapdump.Field(row.Value, "encryptkey")), 10, 64); err == nil {
		fact.EncryptKey = &key
	}
	return fact
}

// cidrScope is bits 24 to 31 of identities that a node made itself for CIDR and FQDN policies (pkg/identity).
const cidrScope = 1

// isComparable says whether an address's identity comes from a pod or node, so that it can be compared with what Kubernetes
// says.
func isComparable(single bool, identity int64) bool { return single && identity>>24 != cidrScope }

// addressOf is the address of a prefix that holds only one, else "". IPv6 is told by its colons.
func addressOf(prefix string) string {
	address, length, found := strings.Cut(prefix, "/")
	six := strings.Contains(address, ":")
	if !found || length == "32" && !six || length == "128" && six {
		return address
	}
	return ""
}
