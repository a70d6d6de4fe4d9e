package bgppeers

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func FuzzExtract(f *testing.F) {
	f.Add("Local AS   Peer AS   Peer Address   Session   Uptime   Family   Received   Advertised\n1   2   1.2.3.4:179   active   1h2m3s   ipv4/unicast   2   4\n                     ipv6/unicast   0   0\n")
	f.Fuzz(func(t *testing.T, text string) {
		for i := range Extractors {
			in := &artifact.Input{Path: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if Extractors[i].Extract(in) != nil {
				continue
			}
			lines := strings.Count(text, "\n") + 1
			for _, row := range in.Tables.BGPSessions {
				if row.Source.Line < 1 || row.Source.Line > lines {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}
