package endpointlist

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func FuzzExtract(f *testing.F) {
	f.Add("ENDPOINT   IDENTITY   LABELS (source:key[=value])   IPv4   STATUS\n1   2   a:b   1.2.3.4   ready\n    c:d\n")
	f.Add(`[{"id": 1, "status": {"state": "x", "log": [{"code": "Failure", "message": "m"}], "networking": {"addressing": [{"ipv4": "1.2.3.4"}]}}}]`)
	f.Fuzz(func(t *testing.T, text string) {
		for _, extract := range []func(*artifact.Input) error{extractTable, extractJSON} {
			in := &artifact.Input{Path: "e", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			_ = extract(in)
			for _, row := range in.Tables.Endpoints {
				if row.Source.Line < 1 {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}
