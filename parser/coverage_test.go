package parser

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/fixtures"
	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Every artifact family of the healthy dumps is taken away, emptied, and made the text of a failed command: that is said,
// blinds the rules that need it, and never looks like a failure of the cluster.

const failedCommandText = "Error: something went wrong\n> Error while running 'x':  exit status 1\n\n"

// damages are what can happen to a family's files, by the overlay that does it.
var damages = []struct {
	name    string
	overlay func(file string) txtar.File
}{
	{"missing", func(file string) txtar.File { return txtar.File{Name: file + "!"} }},
	{"empty", func(file string) txtar.File { return txtar.File{Name: file} }},
	{"failed", func(file string) txtar.File { return txtar.File{Name: file, Data: []byte(failedCommandText)} }},
}

// Coverage and its commands go by the families' names.
func TestFamiliesHaveNamesOfTheirOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, extractor := range extractors(nil) {
		if extractor.Name == "" || extractor.Collect == "" || seen[extractor.Name] {
			t.Errorf("family %q has no name of its own, or no command", extractor.Name)
		}
		seen[extractor.Name] = true
	}
}

func TestCoverageOfEveryFamily(t *testing.T) {
	if covered := len(healthyFamilies(t)); covered < 60 {
		t.Fatalf("only %d families are in the healthy dumps", covered)
	}
	for _, family := range healthyFamilies(t) {
		for _, damage := range damages {
			t.Run(family.extractor.Name+" "+damage.name, func(t *testing.T) {
				t.Parallel()
				if damage.name == "failed" && !isCommand(family.names[0]) {
					return // only commands leave that text
				}
				var overlay []txtar.File
				for _, file := range family.files {
					overlay = append(overlay, damage.overlay(file))
				}
				checkDamage(t, family, damage.name, overlay)
			})
		}
	}
}

// healthyFamily is one artifact family with its files in a healthy dump: those of the second node where nodes have their own, so that
// the first stays whole.
type healthyFamily struct {
	extractor *artifact.Extractor
	base      *healthy
	node      string // "" for a family of the cluster
	names     []string
	files     []string
}

// healthy is a dump as it is, and what the rules say of it.
type healthy struct {
	name       string
	sysdump    *facts.Sysdump
	tables     map[string]string
	judgements map[judgementKey]rule.Judgement
}

type judgementKey struct{ rule, node string }

var healthyDumps = sync.OnceValues(func() ([]*healthy, error) {
	var all []*healthy
	for _, name := range []string{"healthy-1.20", "healthy-1.15"} {
		sysdump, err := damaged(name, nil)
		if err != nil {
			return nil, err
		}
		judgements, err := judged(sysdump, nil)
		if err != nil {
			return nil, err
		}
		base := &healthy{name: name, sysdump: sysdump, tables: tablesOf(sysdump), judgements: map[judgementKey]rule.Judgement{}}
		for _, judgement := range judgements {
			base.judgements[judgementKey{judgement.Rule.ID, judgement.Node}] = judgement
		}
		all = append(all, base)
	}
	return all, nil
})

// healthyFamilies are those that one of the healthy dumps holds with content.
func healthyFamilies(t *testing.T) []healthyFamily {
	t.Helper()
	dumps, err := healthyDumps()
	if err != nil {
		t.Fatal(err)
	}
	registry := newRegistry(extractors(nil))
	var all []healthyFamily
	for i := range registry.extractors {
		extractor := &registry.extractors[i]
		for _, base := range dumps {
			if f := familyIn(base, extractor); len(f.files) > 0 {
				all = append(all, f)
				break
			}
		}
	}
	return all
}

func familyIn(base *healthy, extractor *artifact.Extractor) healthyFamily {
	last := base.sysdump.Nodes[len(base.sysdump.Nodes)-1]
	f := healthyFamily{extractor: extractor, base: base}
	collected := false
	for _, file := range base.sysdump.Artifacts {
		if file.Family != extractor.Name {
			continue
		}
		collected = collected || file.State == facts.Collected
		name := artifact.Normalise(file.Path)
		if perNode := file.Node != "" && ofNodes(extractor); !perNode {
			f.files, f.names = append(f.files, file.Path), append(f.names, name)
		} else if file.Node == last {
			f.node = last
			f.files, f.names = append(f.files, file.Path), append(f.names, name)
		}
	}
	if !collected {
		f.files = nil
	}
	return f
}

// ofNodes says whether every node has files of the family.
func ofNodes(extractor *artifact.Extractor) bool {
	for _, name := range extractor.Tables {
		if table, _ := facts.TableNamed(name); table.PerNode {
			return true
		}
	}
	return false
}

func damaged(base string, overlay []txtar.File) (*facts.Sysdump, error) {
	dump, err := fixtures.Open(base)
	if err != nil {
		return nil, err
	}
	if err := dump.Apply(overlay); err != nil {
		return nil, err
	}
	var zipped bytes.Buffer
	if err := dump.WriteZip(&zipped); err != nil {
		return nil, err
	}
	source, err := archive.Open("-", archive.Options{Stdin: &zipped})
	if err != nil {
		return nil, err
	}
	defer source.Close()
	set, err := builtInRules()
	if err != nil {
		return nil, err
	}
	patterns, _ := analyzers.LogPatterns(set)
	return Parse(context.Background(), source, Options{Patterns: patterns})
}

var builtInRules = sync.OnceValues(func() (*ruleset.Set, error) {
	return ruleset.Load([]ruleset.Source{ruleset.BuiltIn()}, ruleset.Options{})
})

// judged judges the rules that are wanted, nil for all.
func judged(sysdump *facts.Sysdump, wanted func(*rule.Rule) bool) ([]rule.Judgement, error) {
	set, err := builtInRules()
	if err != nil {
		return nil, err
	}
	some := *set
	if wanted != nil {
		some.Rules = slices.DeleteFunc(slices.Clone(set.Rules), func(r *rule.Rule) bool { return !wanted(r) })
	}
	result, err := engine.Evaluate(context.Background(), &some, sysdump, engine.Options{Workers: 1})
	if err != nil {
		return nil, err
	}
	if len(result.Diagnostics) > 0 {
		return nil, fmt.Errorf("a rule failed: %+v", result.Diagnostics[0])
	}
	return result.Judgements, nil
}

func tablesOf(sysdump *facts.Sysdump) map[string]string {
	all := map[string]string{}
	for _, table := range facts.AllTables() {
		all[table.Name] = string(table.JSON(&sysdump.Tables))
	}
	return all
}

// changedTables are those whose rows or state differ from the healthy dump's. A rule that reads none of them judges as before.
func (f healthyFamily) changedTables(sysdump *facts.Sysdump) map[string]bool {
	changed := map[string]bool{}
	for name, rows := range tablesOf(sysdump) {
		changed[name] = rows != f.base.tables[name]
	}
	for key, state := range sysdump.States {
		if state.State != f.base.sysdump.States[key].State {
			changed[key.Table] = true
		}
	}
	return changed
}

func reads(r *rule.Rule) []string { return slices.Concat(r.Tables, r.NodeTables) }

func checkDamage(t *testing.T, f healthyFamily, damage string, overlay []txtar.File) {
	sysdump, err := damaged(f.base.name, overlay)
	if err != nil {
		t.Fatal(err)
	}
	lost := f.checkStates(t, damage, sysdump)
	changed := f.changedTables(sysdump)
	judgements, err := judged(sysdump, func(r *rule.Rule) bool {
		return slices.ContainsFunc(reads(r), func(table string) bool { return changed[table] }) || len(r.Logs) > 0
	})
	if err != nil {
		t.Fatal(err)
	}
	blind := f.checkJudgements(t, judgements, lost)
	f.checkReport(t, sysdump, judgements, lost, blind)
}

// checkStates wants every table of the family in the state that the damage gives it, unless another artifact stands in, and
// gives those that are lost.
func (f healthyFamily) checkStates(t *testing.T, damage string, sysdump *facts.Sysdump) map[string]facts.TableState {
	t.Helper()
	wanted := map[string][]facts.State{
		"missing": {facts.Missing},
		"empty":   {facts.Empty},
		"failed":  {facts.Failed},
	}[damage]
	lost := map[string]facts.TableState{}
	for _, name := range f.extractor.Tables {
		table, _ := facts.TableNamed(name)
		node := f.node
		if !table.PerNode {
			node = ""
		}
		before, state := f.base.sysdump.States.Of(name, node), sysdump.States.Of(name, node)
		switch {
		case before.State != facts.Collected:
		case state.State != facts.Missing && state.Artifact != f.extractor.Name: // another stands in, or is nearer to it
		case state.State == facts.Collected && othersFill(f, name, sysdump):
		case damage == "empty" && f.extractor.EmptyIsContent && (state.State == facts.Collected || state.State == facts.Failed):
			if state.State == facts.Failed {
				lost[name] = state
			}
		case !slices.Contains(wanted, state.State):
			t.Errorf("%s is %s (%s), want %v", name, state.State, state.Reason, wanted)
		default:
			lost[name] = state
		}
	}
	return lost
}

// othersFill: tables of the cluster that nodes fill are collected while any of them does.
func othersFill(f healthyFamily, table string, sysdump *facts.Sysdump) bool {
	for _, file := range sysdump.Artifacts {
		if file.Family == f.extractor.Name && file.State == facts.Collected && file.Node != f.node {
			return true
		}
	}
	return false
}

// checkJudgements wants the rules that need what is lost to be blind, and no rule to fire that didn't.
func (f healthyFamily) checkJudgements(t *testing.T, judgements []rule.Judgement, lost map[string]facts.TableState) (blind map[string]bool) {
	t.Helper()
	blind = map[string]bool{}
	for _, judgement := range judgements {
		before := f.base.judgements[judgementKey{judgement.Rule.ID, judgement.Node}]
		if judgement.Outcome == rule.Fired && before.Outcome != rule.Fired {
			for _, finding := range judgement.Findings {
				if finding.Severity >= rule.Medium {
					t.Errorf("%s fires on %q: %s %s", judgement.Rule.ID, judgement.Node, finding.Subject.Name, finding.Message)
				}
			}
		}
		if judgement.Outcome == rule.Blind && before.Outcome != rule.Blind {
			blind[judgement.Rule.ID] = true
		}
		if before.Outcome == rule.NotApplicable || judgement.Outcome == rule.NotApplicable || judgement.Node != f.node {
			continue
		}
		for _, name := range reads(judgement.Rule) {
			if _, isLost := lost[name]; isLost && !slices.Contains(judgement.Rule.Optional, name) && judgement.Outcome != rule.Blind {
				t.Errorf("%s needs %s and is %s on %q", judgement.Rule.ID, name, judgement.Outcome, judgement.Node)
			}
		}
	}
	return blind
}

// checkReport wants the coverage to name what blinds rules, with its node, its state and the command that collects it.
func (f healthyFamily) checkReport(t *testing.T, sysdump *facts.Sysdump, judgements []rule.Judgement, lost map[string]facts.TableState, blind map[string]bool) {
	t.Helper()
	report := analyzers.Build(analyzers.Input{Sysdump: sysdump, Judgements: judgements, Collect: CollectCommands()})
	blinds := map[string]bool{}
	named := false
	for _, gap := range report.Coverage.Missing {
		for _, id := range gap.Blinds {
			blinds[id] = true
		}
		if gap.Artifact != f.extractor.Name || gap.Node != f.node {
			continue
		}
		named = true
		if gap.Collect == "" {
			t.Errorf("the gap has no command: %+v", gap)
		}
		if len(lost) > 0 && !slices.ContainsFunc(slices.Collect(maps.Values(lost)), func(s facts.TableState) bool { return string(s.State) == gap.State }) {
			t.Errorf("the gap is %s, the tables are %v", gap.State, lost)
		}
	}
	for id := range blind {
		if !blinds[id] {
			t.Errorf("no gap names %s, which is blind", id)
		}
	}
	if needed := slices.ContainsFunc(slices.Collect(maps.Keys(blind)), func(id string) bool { return f.isNeededBy(id, judgements, lost) }); needed && !named {
		t.Errorf("no gap names %s of %q: %+v", f.extractor.Name, f.node, report.Coverage.Missing)
	}
	for _, problem := range sysdump.Problems {
		if !strings.HasPrefix(problem.Message, "a line longer") {
			t.Errorf("sysleuth blames itself: %+v", problem)
		}
	}
}

// isNeededBy says whether a blind rule lacks one of the family's own tables.
func (f healthyFamily) isNeededBy(id string, judgements []rule.Judgement, lost map[string]facts.TableState) bool {
	for _, judgement := range judgements {
		if judgement.Rule.ID == id && judgement.Outcome == rule.Blind && judgement.Node == f.node {
			for _, name := range judgement.Blinded {
				if state, isLost := lost[name]; isLost && state.Artifact == f.extractor.Name {
					return true
				}
			}
		}
	}
	return false
}
