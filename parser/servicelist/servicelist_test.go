package servicelist

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func FuzzExtract(f *testing.F) {
	f.Add("ID   Frontend   Service Type   Backend\n1    10.96.0.1:443/TCP/i   ClusterIP   1 => [fd00::1]:6443 (active)\n    2 => 1.2.3.4:5\n")
	f.Add(`[{"spec": {"frontend-address": {"ip": "1.2.3.4", "port": 5}, "backend-addresses": [{"ip": "::1", "port": 1}]}}]`)
	f.Fuzz(func(t *testing.T, text string) {
		for _, extract := range []func(*artifact.Input) error{extractTable, extractJSON} {
			in := &artifact.Input{Path: "s", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			_ = extract(in)
			for _, row := range in.Tables.AgentServices {
				if row.Source.Line < 1 || row.BackendsCount == nil || row.IP == "" {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}
