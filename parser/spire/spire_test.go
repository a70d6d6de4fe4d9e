package spire

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func FuzzExtract(f *testing.F) {
	f.Add(`{"entries":[{"spiffe_id":{"trust_domain":"a","path":"/identity/1"}}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		in := &artifact.Input{Path: "x", Name: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if extract(in) != nil {
			return
		}
		for _, row := range in.Tables.SPIREEntries {
			if row.SPIFFEID == "" || row.Source.Line < 1 || row.Source.Line > strings.Count(text, "\n")+1 {
				t.Fatalf("%+v", row)
			}
		}
	})
}
