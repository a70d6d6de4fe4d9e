package rules_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/fixtures"
	"github.com/sysleuth/sysleuth/parser"
	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/logs"
)

var update = flag.Bool("update", false, "write the generated files anew")

// The tests parse some thousand small dumps, of which next to nothing stays alive: collect garbage less often.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	m.Run()
}

const defaultBase = "healthy-1.20"

// builtIn loads the rules as the program does, and checks their types, which the program relies on these tests for.
var builtIn = sync.OnceValues(func() (*ruleset.Set, error) {
	return ruleset.Load([]ruleset.Source{ruleset.BuiltInFrom("rules", os.DirFS("."))}, ruleset.Options{})
})

func load(t *testing.T) *ruleset.Set {
	t.Helper()
	set, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// TestRulesLoad wants every rule admitted.
func TestRulesLoad(t *testing.T) {
	for _, diagnostic := range load(t).Diagnostics {
		t.Errorf("%s:%d: %s", diagnostic.File, diagnostic.Line, diagnostic.Message)
	}
}

// TestRules judges every rule on the dumps that its .txtar makes: it fires on the sections that begin with
// "fires", is quiet on those that begin with "quiet", and is blind on a firing dump that lacks any table that it needs.
func TestRules(t *testing.T) {
	set := load(t)
	for _, judged := range set.Rules {
		t.Run(judged.ID, func(t *testing.T) {
			t.Parallel()
			cases := readCases(t, judged)
			for _, each := range cases {
				t.Run(each.name, func(t *testing.T) {
					each.sysdump = parse(t, each.base, each.files)
					if each.fires {
						testFires(t, set, judged, each)
					} else {
						testQuiet(t, set, judged, each)
					}
				})
			}
			if !t.Failed() {
				checkGenerated(t, set, judged, cases)
			}
		})
	}
}

// ruleCase is one section of a rule's .txtar.
type ruleCase struct {
	name, base string
	fires      bool
	files      []txtar.File
	sysdump    *facts.Sysdump
	node       string // on which it fires
}

func readCases(t *testing.T, judged *rule.Rule) []*ruleCase {
	t.Helper()
	file := strings.TrimSuffix(strings.TrimPrefix(judged.File, "rules/"), ".rego") + ".txtar"
	text, err := txtar.ParseFile(filepath.FromSlash(file))
	if err != nil {
		t.Fatalf("%s has no test: %v", judged.File, err)
	}
	bases := map[string]string{}
	for line := range strings.SplitSeq(string(text.Comment), "\n") {
		if name, base, found := strings.Cut(line, ":"); found && slices.Contains(fixtures.Names(), strings.TrimSpace(base)) {
			bases[strings.TrimSpace(name)] = strings.TrimSpace(base)
		}
	}
	var cases []*ruleCase
	byName := map[string]*ruleCase{}
	kinds := map[bool]bool{}
	for _, file := range text.Files {
		section, name, found := strings.Cut(file.Name, "/")
		fires := strings.HasPrefix(section, "fires")
		if !found || !fires && !strings.HasPrefix(section, "quiet") {
			t.Fatalf("%s: a file's name begins with fires/ or quiet/", file.Name)
		}
		each := byName[section]
		if each == nil {
			each = &ruleCase{name: section, base: defaultBase, fires: fires}
			if base := bases[section]; base != "" {
				each.base = base
			}
			byName[section] = each
			cases = append(cases, each)
		}
		kinds[fires] = true
		if name != "nothing" { // a section without a change: the healthy dump itself
			each.files = append(each.files, txtar.File{Name: name, Data: file.Data})
		}
	}
	if !kinds[true] || !kinds[false] {
		t.Fatalf("%s needs a section that fires and one that is quiet", judged.File)
	}
	return cases
}

// parse makes a dump of a base and an overlay and reads it.
func parse(t *testing.T, base string, files []txtar.File) *facts.Sysdump {
	t.Helper()
	dump, err := fixtures.Open(base)
	if err != nil {
		t.Fatal(err)
	}
	if err := dump.Apply(files); err != nil {
		t.Fatal(err)
	}
	var zipped bytes.Buffer
	if err := dump.WriteZip(&zipped); err != nil {
		t.Fatal(err)
	}
	return read(t, &zipped)
}

func read(t *testing.T, zipped *bytes.Buffer) *facts.Sysdump {
	t.Helper()
	source, err := archive.Open("-", archive.Options{Limits: archive.DefaultLimits, Stdin: zipped})
	if err != nil {
		t.Fatal(err)
	}
	defer source.Close()
	patterns, refused := logs.Compile(patternsOf(load(t)))
	if len(refused) > 0 {
		t.Fatal(refused)
	}
	sysdump, err := parser.Parse(context.Background(), source, parser.Options{Patterns: patterns})
	if err != nil {
		t.Fatal(err)
	}
	return sysdump
}

func patternsOf(set *ruleset.Set) []logs.Pattern {
	var all []logs.Pattern
	for _, each := range set.Rules {
		for _, log := range each.Logs {
			if log.Pattern != "" {
				all = append(all, logs.Pattern{Rule: each.ID, Name: log.Name, Component: log.Component, Expression: log.Pattern})
			}
		}
	}
	return all
}

func judge(t *testing.T, set *ruleset.Set, judged *rule.Rule, sysdump *facts.Sysdump) []rule.Judgement {
	t.Helper()
	one := *set
	one.Rules = []*rule.Rule{judged}
	result, err := engine.Evaluate(context.Background(), &one, sysdump, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, diagnostic := range result.Diagnostics {
		t.Errorf("%s:%d: %s", diagnostic.File, diagnostic.Line, diagnostic.Message)
	}
	return result.Judgements
}

func testFires(t *testing.T, set *ruleset.Set, judged *rule.Rule, each *ruleCase) {
	fired := false
	for _, judgement := range judge(t, set, judged, each.sysdump) {
		if judgement.Outcome == rule.Fired && !fired {
			fired, each.node = true, judgement.Node
			for _, finding := range judgement.Findings {
				t.Logf("%s %s: %s", finding.Severity, finding.Subject.Name, finding.Message)
			}
		}
		if judgement.Outcome == rule.Blind {
			t.Logf("blind on %q without %s", judgement.Node, judgement.Blinded)
		}
	}
	if !fired {
		t.Fatal("it does not fire")
	}
	testBlind(t, set, judged, each)
	if !t.Failed() {
		testGate(t, judged, each)
	}
}

// indexed loads the rules by their index, which leaves judgements out that can find nothing.
var indexed = sync.OnceValues(func() (*ruleset.Set, error) {
	return ruleset.Load([]ruleset.Source{ruleset.BuiltIn()}, ruleset.Options{})
})

// testGate wants the rule to fire when it is loaded by the index, too.
func testGate(t *testing.T, judged *rule.Rule, each *ruleCase) {
	set, err := indexed()
	if err != nil {
		t.Fatal(err)
	}
	for _, own := range set.Rules {
		if own.ID != judged.ID {
			continue
		}
		if !slices.ContainsFunc(judge(t, set, own, each.sysdump), func(j rule.Judgement) bool { return j.Outcome == rule.Fired }) {
			t.Errorf("its gate is closed, and it fires: %+v", set.Gate(own))
		}
	}
}

// TestGatesChangeNothing wants the same judgements with the index and without, on every sample dump.
func TestGatesChangeNothing(t *testing.T) {
	whole := load(t)
	gated, err := indexed()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range fixtures.Names() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sysdump := parse(t, name, nil)
			var results [2]*engine.Result
			for i, set := range []*ruleset.Set{whole, gated} {
				if results[i], err = engine.Evaluate(t.Context(), set, sysdump, engine.Options{}); err != nil {
					t.Fatal(err)
				}
				results[i].Elapsed = nil
			}
			if diff := cmp.Diff(results[0], results[1]); diff != "" {
				t.Errorf("(-whole +gated)\n%s", diff)
			}
		})
	}
}

// testBlind takes each needed table in turn out of a firing dump.
func testBlind(t *testing.T, set *ruleset.Set, judged *rule.Rule, each *ruleCase) {
	for _, name := range slices.Concat(judged.Tables, judged.NodeTables) {
		table, known := facts.TableNamed(name)
		if !known {
			t.Errorf("table %s does not exist", name)
		}
		if slices.Contains(judged.Optional, name) || name == "dump" {
			continue
		}
		without := *each.sysdump
		rows := table.Rows(&without.Tables)
		rows.SetZero()
		without.States = facts.States{}
		for key, state := range each.sysdump.States {
			if key.Table == name {
				state = facts.TableState{State: facts.Missing}
			}
			without.States[key] = state
		}
		for _, judgement := range judge(t, set, judged, &without) {
			if judgement.Node == each.node && (judgement.Outcome != rule.Blind || len(judgement.Findings) > 0) {
				t.Errorf("without %s it is %s, not blind", name, judgement.Outcome)
			}
		}
	}
}

func testQuiet(t *testing.T, set *ruleset.Set, judged *rule.Rule, each *ruleCase) {
	quiet := false
	for _, judgement := range judge(t, set, judged, each.sysdump) {
		for _, finding := range judgement.Findings {
			t.Errorf("it fires: %s %s: %s", finding.Severity, finding.Subject.Name, finding.Message)
		}
		if judgement.Outcome == rule.Blind || judgement.Outcome == rule.NotApplicable {
			t.Logf("%s on %q: %v", judgement.Outcome, judgement.Node, judgement.Blinded)
		}
		if judgement.Outcome == rule.Quiet && !quiet {
			quiet, each.node = true, judgement.Node
		}
	}
	if !quiet && !t.Failed() {
		t.Error("it is not quiet: it could not be judged")
	}
}

// TestSampleDumpsHealthy wants silence at medium and above on the healthy sample dumps.
func TestSampleDumpsHealthy(t *testing.T) {
	set := load(t)
	for _, name := range []string{"healthy-1.15", "healthy-1.20"} {
		sysdump := parse(t, name, nil)
		result, err := engine.Evaluate(context.Background(), set, sysdump, engine.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, judgement := range result.Judgements {
			for _, finding := range judgement.Findings {
				if finding.Severity >= rule.Medium {
					t.Errorf("%s: %s %s: %s", name, judgement.Rule.ID, finding.Severity, finding.Message)
				}
			}
			if judgement.Outcome == rule.Failed {
				t.Errorf("%s: %s failed", name, judgement.Rule.ID)
			}
		}
	}
}

// TestEveryFileIsARule wants no stray files among the rules.
func TestEveryFileIsARule(t *testing.T) {
	set := load(t)
	known := map[string]bool{}
	for _, judged := range set.Rules {
		known[strings.TrimPrefix(judged.File, "rules/")] = true
	}
	files, err := filepath.Glob("*/*.rego")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		file = filepath.ToSlash(file)
		if path.Dir(file) == "lib" || known[file] {
			continue
		}
		if base, isTest := strings.CutSuffix(file, "_test.rego"); isTest && known[base+".rego"] {
			continue
		}
		t.Errorf("%s is neither a rule nor the test of one", file)
	}
}

func writeOrCompare(t *testing.T, file string, want []byte) {
	t.Helper()
	got, err := os.ReadFile(file)
	if err == nil && bytes.Equal(got, want) {
		return
	}
	if !*update {
		t.Errorf("%s is out of date: run go test ./rules -update", file)
		return
	}
	if err := os.WriteFile(file, want, 0o644); err != nil {
		t.Fatal(fmt.Errorf("write generated file: %w", err))
	}
}
