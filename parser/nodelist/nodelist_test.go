package nodelist

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func FuzzExtract(f *testing.F) {
	f.Add("Name   IPv4 Address   Endpoint CIDR   IPv6 Address   Endpoint CIDR   Source\na/b   1.2.3.4   10.0.0.0/24      local\n")
	f.Add("[{\"name\": \"a/b\", \"primary-address\": {\"ipv6\": {\"ip\": \"::1\"}}}]")
	f.Fuzz(func(t *testing.T, text string) {
		for i := range Extractors {
			in := &artifact.Input{Path: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if Extractors[i].Extract(in) != nil {
				continue
			}
			lines := strings.Count(text, "\n") + 1
			for _, row := range in.Tables.AgentNodes {
				if row.Source.Line < 1 || row.Source.Line > lines {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}
