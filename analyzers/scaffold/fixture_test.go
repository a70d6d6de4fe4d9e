package scaffold_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"testing"

	"github.com/sysleuth/sysleuth/analyzers/anonymise"
	"github.com/sysleuth/sysleuth/analyzers/dumptest"
	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/analyzers/scaffold"
)

// longestFixture is how many lines a fixture may have: one that is longer is not read.
const longestFixture = 50

var address = regexp.MustCompile(`\b(?:10|172|192\.168)(?:\.\d{1,3}){2,3}\b`)

// TestFixtures makes the fixture of every rule that fires on a broken sample dump. NewFixture refuses one on which the
// rule doesn't fire; here it is short, and none of the dump's names or addresses is in it.
func TestFixtures(t *testing.T) {
	set, err := ruleset.Load([]ruleset.Source{ruleset.BuiltIn()}, ruleset.Options{})
	if err != nil {
		t.Fatal(err)
	}
	made := 0
	for _, name := range []string{"ipam-exhausted", "policy-deny"} {
		sysdump := dumptest.Sample(t, set, name)
		result, err := engine.Evaluate(t.Context(), set, sysdump, engine.Options{})
		if err != nil {
			t.Fatal(err)
		}
		originals := anonymise.New(sysdump).Originals()
		done := map[string]bool{}
		for _, judgement := range result.Judgements {
			if judgement.Outcome != rule.Fired || done[judgement.Rule.ID] {
				continue
			}
			done[judgement.Rule.ID] = true
			fixture, err := scaffold.NewFixture(t.Context(), set, judgement.Rule, sysdump, judgement.Node, false)
			if err != nil {
				t.Errorf("%s: %s: %v", name, judgement.Rule.ID, err)
				continue
			}
			made++
			text, err := fixture.Test(judgement.Rule)
			if err != nil {
				t.Fatal(err)
			}
			if lines := bytes.Count(text, []byte("\n")); lines >= longestFixture {
				t.Errorf("%s: %s: %d lines", name, judgement.Rule.ID, lines)
			}
			content, err := json.Marshal(fixture.Facts)
			if err != nil {
				t.Fatal(err)
			}
			words := regexp.MustCompile(`[A-Za-z0-9._-]+`).FindAllString(string(content), -1)
			for _, word := range words {
				if slices.Contains(originals, word) {
					t.Errorf("%s: %s: the name %s stays in %s", name, judgement.Rule.ID, word, content)
				}
			}
			if found := address.FindString(string(content)); found != "" && !fixture.AddressesKept {
				t.Errorf("%s: %s: the address %s stays in %s", name, judgement.Rule.ID, found, content)
			}
		}
	}
	if made < 6 {
		t.Errorf("only %d fixtures were made", made)
	}
}
