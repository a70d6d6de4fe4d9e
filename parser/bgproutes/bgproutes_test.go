package bgproutes

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

// A router that is told very many routes has all of them counted and some of them listed.
func TestManyRoutes(t *testing.T) {
	var text strings.Builder
	text.WriteString("Instance   Peer    Prefix            NextHop   Age\n")
	for i := range 3000 {
		fmt.Fprintf(&text, "rack-1     tor-a   10.%03d.%03d.0/24   1.1.1.1   1s\n", i/250, i%250)
	}
	rows := artifacttest.Rows(t, Extractors, "cmd/cilium-dbg-shell----bgp-routes--a-in-ipv4-unicast.md", text.String())
	if len(rows.BGPRoutes) != maxRoutes || len(rows.BGPRouteCounts) != 1 || rows.BGPRouteCounts[0].RoutesCount != 3000 {
		t.Errorf("%d routes, counts %+v", len(rows.BGPRoutes), rows.BGPRouteCounts)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("VRouter   Peer   Prefix        NextHop   Age\n65001     a      10.0.0.0/24   1.1.1.1   5s\n                 10.0.1.0/24   1.1.1.1   5s\n")
	f.Add("VRouter   Policy Name   Type     RIB Action\n65001     x             export   accept\n")
	f.Fuzz(func(t *testing.T, text string) {
		lines := strings.Count(text, "\n") + 1
		for i := range Extractors {
			in := &artifact.Input{Path: "x", Name: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if Extractors[i].Extract(in) != nil {
				continue
			}
			var total int64
			for _, row := range in.Tables.BGPRouteCounts {
				total += row.RoutesCount
			}
			if int(total) > lines || len(in.Tables.BGPRoutes) > int(total) || len(in.Tables.BGPRoutePolicies) > lines {
				t.Fatalf("%d lines give %+v", lines, in.Tables)
			}
		}
	})
}
