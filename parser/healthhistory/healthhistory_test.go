package healthhistory

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

func TestBounds(t *testing.T) {
	var text strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&text, "2026-11-23T02:49:36Z | Started | v%d\n2026-11-23T02:49:37Z | Degraded | agent.m%d: x\n", i, i)
	}
	rows := artifacttest.Rows(t, Extractors, "cmd/state/cilium-agent-health-history.log", text.String())
	if len(rows.ModuleHistory) != maxModules || len(rows.AgentRuns) != maxRuns || rows.AgentRuns[maxRuns-1].Version != "v2999" {
		t.Errorf("%d modules, %d runs", len(rows.ModuleHistory), len(rows.AgentRuns))
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("2026-11-23T02:40:00Z | Started | 1.20.2\n2026-11-23T02:41:00Z | Degraded         | agent.a.b: message | error\n2026-11-23T02:42:00Z | Stopped | 1.20.2\n")
	f.Fuzz(func(t *testing.T, text string) {
		in := &artifact.Input{Path: "x", Name: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if extract(in) != nil {
			return
		}
		lines := strings.Count(text, "\n") + 1
		for _, row := range in.Tables.ModuleHistory {
			if row.Count < 1 || row.Count > int64(lines) || row.Source.Line < 1 || row.Source.Line > lines || row.LastAt.IsZero() {
				t.Fatalf("%+v", row)
			}
		}
	})
}
