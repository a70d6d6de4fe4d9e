package kvstore

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func FuzzExtract(f *testing.F) {
	f.Add(`{"cilium/state/nodes/v1/a/b": {"Data": "eA==", "LeaseID": 1}, "cilium/.heartbeat": {}}`)
	f.Add("# cilium/cache/nodes/v1/west/n\n{}\n# cilium/cluster-config/east\n{}\n")
	f.Fuzz(func(t *testing.T, text string) {
		lines := strings.Count(text, "\n") + 1
		for _, read := range []func(*artifact.Input) error{extract, ReadList} {
			in := &artifact.Input{Path: "x", Name: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if read(in) != nil {
				continue
			}
			for _, row := range append(in.Tables.KVStoreKeys, in.Tables.ComponentKeys...) {
				if row.Kind == "" || row.KeysCount < 1 || row.Source.Line < 1 || row.Source.Line > lines {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}
