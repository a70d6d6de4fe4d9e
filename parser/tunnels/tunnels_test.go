package tunnels

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/mapdump"
)

const (
	tunnelPath = "cmd/cilium-dbg-bpf-tunnel-list.md"
	nodePath   = "cmd/cilium-dbg-bpf-nodeid-list.md"
	egressPath = "cmd/cilium-bpf-egress-list.md"
)

const tunnels = `TUNNEL         VALUE
10.244.1.0     172.30.0.11:0   
10.244.2.0:0   172.30.0.13:0   
10.244.3.0     172.30.0.14     
fd00:10:0:1::  [fd00::14]:0    
fd00:10:0:2:::0  172.30.0.14:0
`

func TestTunnels(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: tunnelPath, Line: line} }
	want := []facts.Tunnel{
		{Prefix: "10.244.1.0", Remote: "172.30.0.11", Source: at(2)},
		{Prefix: "10.244.2.0", Remote: "172.30.0.13", Source: at(3)},
		{Prefix: "10.244.3.0", Remote: "172.30.0.14", Source: at(4)},
		{Prefix: "fd00:10:0:1::", Remote: "fd00::14", Source: at(5)},
		{Prefix: "fd00:10:0:2::", Remote: "172.30.0.14", Source: at(6)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, tunnelPath, tunnels).Tunnels); diff != "" {
		t.Error(diff)
	}
}

const nodeIDs = `NODE ID   IP ADDRESSES   SPI
0x2e5     172.30.0.11    0
          10.244.0.132   3
0xb368    10.244.1.28
`

func TestNodeIDs(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: nodePath, Line: line} }
	want := []facts.NodeID{
		{ID: "0x2e5", IP: "172.30.0.11", SPI: new(int64(0)), Source: at(2)},
		{ID: "0x2e5", IP: "10.244.0.132", SPI: new(int64(3)), Source: at(3)},
		{ID: "0xb368", IP: "10.244.1.28", Source: at(4)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, nodePath, nodeIDs).NodeIDs); diff != "" {
		t.Error(diff)
	}
}

const egress = `Source IP    Destination CIDR    Egress IP   Gateway IP
10.1.0.44    0.0.0.0/0           0.0.0.0     Not Found
10.1.0.45    192.168.0.0/16      10.9.0.1    172.18.0.3
`

func TestEgress(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: egressPath, Line: line} }
	want := []facts.EgressEntry{
		{SourceIP: "10.1.0.44", DestinationCIDR: "0.0.0.0/0", EgressIP: "0.0.0.0", GatewayIP: "Not Found", Source: at(2)},
		{SourceIP: "10.1.0.45", DestinationCIDR: "192.168.0.0/16", EgressIP: "10.9.0.1", GatewayIP: "172.18.0.3", Source: at(3)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, egressPath, egress).EgressEntries); diff != "" {
		t.Error(diff)
	}
	if _, failure, _ := artifacttest.Extract(Extractors, egressPath, "Cannot find egress gateway bpf maps\n"); failure == nil || failure.Reason != "feature_off" {
		t.Errorf("failure %+v", failure)
	}
}

func TestOtherText(t *testing.T) {
	for _, path := range []string{tunnelPath, nodePath} {
		if _, _, err := artifacttest.Extract(Extractors, path, "KVStore: Ok\n"); !errors.Is(err, mapdump.ErrNoTable) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(tunnels)
	f.Add(nodeIDs)
	f.Add(egress)
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{tunnelPath, nodePath, egressPath} {
			tables, _, _ := artifacttest.Extract(Extractors, path, text)
			for _, row := range tables.Tunnels {
				if row.Prefix == "" || row.Remote == "" || row.Source.Line < 2 {
					t.Errorf("%+v", row)
				}
			}
		}
	})
}
