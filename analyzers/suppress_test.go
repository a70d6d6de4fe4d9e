package analyzers

import (
	"testing"
	"time"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestSuppress(t *testing.T) {
	day := func(text string) time.Time {
		at, err := time.Parse(time.DateOnly, text)
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	judgements := []rule.Judgement{{Rule: &rule.Rule{ID: "A"}, Outcome: rule.Fired, Findings: []rule.Finding{
		{Subject: rule.Subject{Kind: "pod", Name: "demo/web-1"}}, {Subject: rule.Subject{Kind: "node", Name: "node1"}},
	}}}
	sysdump := &facts.Sysdump{}
	sysdump.Dump = []facts.Dump{{CapturedAt: facts.At(day("2026-11-23").Add(5 * time.Hour))}}
	for name, each := range map[string]struct {
		suppression Suppression
		want        int
	}{
		"all":             {Suppression{Rule: "A", Until: day("2027-01-01")}, 2},
		"by name":         {Suppression{Rule: "A", Subject: "demo/*", Until: day("2027-01-01")}, 1},
		"by kind":         {Suppression{Rule: "A", Kind: "node", Until: day("2027-01-01")}, 1},
		"on its last day": {Suppression{Rule: "A", Until: day("2026-11-23")}, 2},
		"expired":         {Suppression{Rule: "A", Until: day("2026-11-22")}, 0},
		"another rule":    {Suppression{Rule: "B", Until: day("2027-01-01")}, 0},
	} {
		if ended := expired([]Suppression{each.suppression}, sysdump); (len(ended) > 0) != (name == "expired") {
			t.Errorf("%s: expired: %v", name, ended)
		}
		kept, count := suppress(judgements, []Suppression{each.suppression}, sysdump)
		if count != each.want || len(kept[0].Findings) != 2-each.want || len(judgements[0].Findings) != 2 {
			t.Errorf("%s: %d suppressed, %d kept of %d", name, count, len(kept[0].Findings), len(judgements[0].Findings))
		}
	}
}
