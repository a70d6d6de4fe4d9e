package localredirects

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func FuzzExtract(f *testing.F) {
	f.Add("LRP namespace   LRP name   FrontendType   Matching Service\nns   n   t   ns/s\n     |   1.2.3.4:53/UDP -> 1.1.1.1:53(a/b), \n")
	f.Fuzz(func(t *testing.T, text string) {
		for i := range Extractors {
			in := &artifact.Input{Path: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if Extractors[i].Extract(in) != nil {
				continue
			}
			lines := strings.Count(text, "\n") + 1
			for _, row := range in.Tables.LocalRedirects {
				if row.Source.Line < 1 || row.Source.Line > lines {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}
