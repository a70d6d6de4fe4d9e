package ipcache

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/mapdump"
)

const (
	mapPath   = "cmd/cilium-dbg-bpf-ipcache-list.md"
	agentPath = "cmd/cilium-dbg-ip-list--n--o-json.md"
)

const of120 = `IP PREFIX/ADDRESS   IDENTITY
172.30.0.1/32       identity=16777217 encryptkey=0 tunnelendpoint=0.0.0.0 flags=<none>   
10.244.0.38/32      identity=4 encryptkey=0 tunnelendpoint=0.0.0.0 flags=<none>          
10.244.1.220/32     identity=4 encryptkey=255 tunnelendpoint=172.30.0.12 flags=hastunnel   
10.244.1.0/24       identity=2 encryptkey=0 tunnelendpoint=172.30.0.12 flags=hastunnel   
0.0.0.0/0           identity=2 encryptkey=0 tunnelendpoint=0.0.0.0 flags=<none>          
10.244.0.181/32     identity=112022 encryptkey=0 tunnelendpoint=0.0.0.0 flags=<none>     
`

const ofOthers = `IP PREFIX/ADDRESS   IDENTITY

10.1.0.44/32        identity=48213 encryptkey=0 tunnelendpoint=172.18.0.2 nodeid=3
10.1.0.0/24@3       identity=2 encryptkey=0 tunnelendpoint=172.18.0.9
fd00:10::4/128@3    identity=48213 encryptkey=0 tunnelendpoint=fd00::2
fd00:10::/64        identity=2 encryptkey=0 tunnelendpoint=::
broken row
`

func TestMap(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: mapPath, Line: line} }
	for text, want := range map[string]struct {
		summary facts.IPCacheSummary
		entries []facts.IPCacheEntry
	}{
		of120: {facts.IPCacheSummary{EntriesCount: 6, Complete: new(true), Source: at(2)}, []facts.IPCacheEntry{
			{Prefix: "10.244.0.38/32", IP: "10.244.0.38", Identity: 4, EncryptKey: new(int64(0)), Source: at(3)},
			{Prefix: "10.244.1.220/32", IP: "10.244.1.220", Identity: 4, TunnelEndpoint: "172.30.0.12", EncryptKey: new(int64(255)), Source: at(4)},
			{Prefix: "10.244.1.0/24", Identity: 2, TunnelEndpoint: "172.30.0.12", EncryptKey: new(int64(0)), Source: at(5)},
			{Prefix: "10.244.0.181/32", IP: "10.244.0.181", Identity: 112022, EncryptKey: new(int64(0)), Source: at(7)},
		}},
		ofOthers: {facts.IPCacheSummary{EntriesCount: 4, Complete: new(true), Source: at(3)}, []facts.IPCacheEntry{
			{Prefix: "10.1.0.44/32", IP: "10.1.0.44", Identity: 48213, TunnelEndpoint: "172.18.0.2", EncryptKey: new(int64(0)), Source: at(3)},
			{Prefix: "10.1.0.0/24", ClusterID: new(int64(3)), Identity: 2, TunnelEndpoint: "172.18.0.9", EncryptKey: new(int64(0)), Source: at(4)},
			{Prefix: "fd00:10::4/128", IP: "fd00:10::4", ClusterID: new(int64(3)), Identity: 48213, TunnelEndpoint: "fd00::2", EncryptKey: new(int64(0)), Source: at(5)},
		}},
	} {
		tables := artifacttest.Rows(t, Extractors, mapPath, text)
		if diff := cmp.Diff([]facts.IPCacheSummary{want.summary}, tables.IPCache); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff(want.entries, tables.IPCacheEntries); diff != "" {
			t.Error(diff)
		}
	}
}

func TestAgent(t *testing.T) {
	text := `level=warning msg="something" subsys=x
[
  {
    "cidr": "0.0.0.0/0",
    "identity": 2
  },
  {
    "cidr": "10.244.0.181/32",
    "hostIP": "172.30.0.11",
    "identity": 112022,
    "metadata": {
      "name": "client-68c79d4b99-2tz8t",
      "namespace": "demo",
      "source": "custom-resource"
    }
  },
  {
    "cidr": "172.30.0.1/32",
    "identity": 16777217
  },
  {
    "cidr": "172.30.0.12/32",
    "hostIP": 7,
    "identity": 6
  },
  {
    "cidr": "172.30.0.13/32",
    "identity": 6
  },
  {
    "ci`
	at := func(line int) facts.Source { return facts.Source{File: agentPath, Line: line} }
	want := []facts.AgentIP{
		{Prefix: "10.244.0.181/32", IP: "10.244.0.181", Identity: 112022, HostIP: "172.30.0.11", Namespace: "demo", Pod: "client-68c79d4b99-2tz8t", Origin: "custom-resource", Source: at(8)},
		{Prefix: "172.30.0.13/32", IP: "172.30.0.13", Identity: 6, Source: at(27)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, agentPath, text).AgentIPs); diff != "" {
		t.Error(diff)
	}
}

func TestLimit(t *testing.T) {
	var text strings.Builder
	text.WriteString("IP PREFIX/ADDRESS   IDENTITY\n")
	for i := range maxEntries + 5 {
		fmt.Fprintf(&text, "10.%d.%d.%d/32     identity=70000 encryptkey=0 tunnelendpoint=0.0.0.0\n", i>>16, i>>8&255, i&255)
	}
	tables := artifacttest.Rows(t, Extractors, mapPath, text.String())
	if len(tables.IPCacheEntries) != maxEntries || tables.IPCache[0].EntriesCount != maxEntries+5 || *tables.IPCache[0].Complete {
		t.Errorf("%d entries kept, summary %+v", len(tables.IPCacheEntries), tables.IPCache)
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, mapPath, "Endpoint ID: 3\n"); !errors.Is(err, mapdump.ErrNoTable) {
		t.Errorf("error %v", err)
	}
	if _, _, err := artifacttest.Extract(Extractors, agentPath, "IP   IDENTITY   SOURCE\n"); !errors.Is(err, ErrNotJSON) {
		t.Errorf("error %v", err)
	}
	if tables := artifacttest.Rows(t, Extractors, mapPath, "No entries found.\n"); len(tables.IPCache) > 0 {
		t.Errorf("%+v", tables.IPCache)
	}
}

func TestPublishedOutputs(t *testing.T) {
	for name, text := range artifacttest.Published(t, "ipcache") {
		tables := artifacttest.Rows(t, Extractors, mapPath, text)
		if got, want := tables.IPCache[0].EntriesCount, strings.Count(text, " identity="); got != int64(want) {
			t.Errorf("%s: %d entries, want %d", name, got, want)
		}
	}
}

// What users published of ip list is the table, which the collector doesn't take.
func TestPublishedTable(t *testing.T) {
	for name, text := range artifacttest.Published(t, "ip-list") {
		if _, _, err := artifacttest.Extract(Extractors, agentPath, text); !errors.Is(err, ErrNotJSON) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

func FuzzMap(f *testing.F) {
	f.Add(of120)
	f.Add(ofOthers)
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, mapPath, text)
		if len(tables.IPCacheEntries) > 0 && tables.IPCache[0].EntriesCount < int64(len(tables.IPCacheEntries)) {
			t.Errorf("%d entries kept of %d", len(tables.IPCacheEntries), tables.IPCache[0].EntriesCount)
		}
	})
}

func FuzzAgent(f *testing.F) {
	f.Add(`[{"cidr": "10.244.0.181/32", "hostIP": "172.30.0.11", "identity": 112022, "metadata": {"name": "a", "namespace": "b"}}, {"cidr":"::/0"}]`)
	f.Add("x\n[\n{}\n]")
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, agentPath, text)
		for _, row := range tables.AgentIPs {
			if row.Prefix == "" || row.Source.Line < 1 || row.Source.Line > strings.Count(text, "\n")+1 {
				t.Errorf("%+v", row)
			}
		}
	})
}

func BenchmarkMap(b *testing.B) {
	text := "IP PREFIX/ADDRESS   IDENTITY\n" + strings.Repeat(strings.SplitAfterN(of120, "\n", 2)[1], 20_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		in := &artifact.Input{Path: mapPath, Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if err := extractMap(in); err != nil {
			b.Fatal(err)
		}
	}
}
