package explain_test

import (
	"testing"

	"github.com/sysleuth/sysleuth/analyzers/dumptest"
	"github.com/sysleuth/sysleuth/analyzers/explain"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func load(t *testing.T, name string) (*ruleset.Set, *facts.Sysdump) {
	t.Helper()
	set, err := ruleset.Load([]ruleset.Source{ruleset.BuiltIn()}, ruleset.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return set, dumptest.Sample(t, set, name)
}

// TestExplainAgreesWithTheEngine explains every rule: what fired has a body all of whose conditions hold, what is quiet has
// none, and its last condition is the one that nothing meets; what is blind or doesn't apply says why.
func TestExplainAgreesWithTheEngine(t *testing.T) {
	seen := map[rule.Outcome]int{}
	for _, name := range []string{"ipam-exhausted", "operator-down"} {
		set, sysdump := load(t, name)
		for _, judged := range set.Rules {
			e, err := explain.Explain(t.Context(), set, judged, sysdump, explain.Options{Collect: parser.CollectCommands()})
			if err != nil {
				t.Fatal(err)
			}
			seen[e.Judgement.Outcome]++
			holds, problems := 0, 0
			for _, branch := range e.Branches {
				if branch.Holds {
					holds++
				}
				last := branch.Conditions[len(branch.Conditions)-1]
				if last.Problem != "" {
					problems++
					t.Errorf("%s: %s:%d: %s", name, judged.File, last.Line, last.Problem)
				}
				if !branch.Holds && last.Ways != 0 {
					t.Errorf("%s: %s:%d fails, and its last condition is met", name, judged.File, branch.Line)
				}
			}
			switch e.Judgement.Outcome {
			case rule.Fired:
				if holds == 0 {
					t.Errorf("%s: %s fired, and no body holds", name, judged.ID)
				}
			case rule.Quiet:
				if holds > 0 || len(e.Branches) == 0 {
					t.Errorf("%s: %s is quiet, and %d of %d bodies hold", name, judged.ID, holds, len(e.Branches))
				}
			case rule.Blind:
				if len(e.Gaps) == 0 {
					t.Errorf("%s: %s is blind for no reason", name, judged.ID)
				}
			case rule.NotApplicable:
				if len(e.Unmet) == 0 {
					t.Errorf("%s: %s is not applicable for no reason", name, judged.ID)
				}
			}
		}
	}
	for _, outcome := range []rule.Outcome{rule.Fired, rule.Quiet, rule.Blind, rule.NotApplicable} {
		if seen[outcome] == 0 {
			t.Errorf("no rule is %s", outcome)
		}
	}
	t.Log(seen)
}
