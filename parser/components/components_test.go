package components

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func TestComponent(t *testing.T) {
	for name, want := range map[string]string{
		"cilium-operator-66fdd7f7f-kvt5z-cilium-operator-statedb-dump.json":        "cilium-operator",
		"cilium-operator-66fdd7f7f-kvt5z-cilium-operator-troubleshoot-kvstore.txt": "cilium-operator",
		"clustermesh-apiserver-6f5d4c-x7k2p-kvstoremesh-status.txt":                "kvstoremesh",
		"clustermesh-apiserver-6f5d4c-x7k2p-apiserver-version.txt":                 "clustermesh-apiserver",
		"something-else.txt": "",
		"":                   "",
	} {
		if got := Component(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// Whatever a file holds, none of its rows passes for an agent's.
func FuzzExtract(f *testing.F) {
	f.Add("ClusterMesh:\t1/2 clusters ready\n   east: ready, 2 nodes\n")
	f.Add(`[{"name": "west", "status": "x"}]`)
	f.Add(`{"health": [{"Level": "Degraded"}], "frontends": [{"Status": {"kind": "Error"}}]}`)
	f.Add("Found 1 cluster configurations\n\nCluster \"a\":\n   - https://a:1\n     ❌ Cannot\n")
	f.Add("# cilium/state/nodes/v1/a/b\n{}\n")
	f.Add("Cilium ClusterMesh: 1.20.2\netcd: 3.6.4\n")
	f.Fuzz(func(t *testing.T, text string) {
		for i := range Extractors {
			in := &artifact.Input{Path: "x", Name: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if Extractors[i].Extract(in) != nil {
				continue
			}
			tables := in.Tables
			if len(tables.RemoteClusters)+len(tables.Modules)+len(tables.ModuleTally)+len(tables.ConnectionChecks)+len(tables.EtcdCertificates)+len(tables.ReconcileErrors) > 0 {
				t.Fatalf("%s fills an agent's table", Extractors[i].Name)
			}
		}
	})
}
