package statedb

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func FuzzExtract(f *testing.F) {
	f.Add("{\"health\": [{\"Level\": \"Degraded\"}], \"frontends\": [{\"Address\": \"a\", \"Status\": {\"kind\": \"Error\", \"error\": \"x\"}}]}")
	f.Fuzz(func(t *testing.T, text string) {
		for i := range Extractors {
			in := &artifact.Input{Path: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if Extractors[i].Extract(in) != nil {
				continue
			}
			lines := strings.Count(text, "\n") + 1
			for _, row := range in.Tables.ReconcileErrors {
				if row.Source.Line < 1 || row.Source.Line > lines {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}
