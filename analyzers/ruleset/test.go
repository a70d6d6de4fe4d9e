package ruleset

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// TestOptions bound a run of tests. The zero value runs all of them.
type TestOptions struct {
	// Run is a regular expression of the tests to run, matched against package.name as opa test does; "" is all.
	Run string
	// Coverage asks which lines of the pack's rules the tests came by.
	Coverage bool
	// Deadline of one test; 0 is 5 s, as opa test has it.
	Deadline time.Duration
}

// TestReport is what a run of tests came to.
type TestReport struct {
	// Results are ordered by package and name.
	Results []TestResult
	// Diagnostics are rules and tests that were refused, and facts given to rules in tests that no parser would make. Any
	// of them makes the run a failure.
	Diagnostics []rule.Diagnostic
	// Coverage is by file, where it was asked for: of the pack's own rules.
	Coverage []FileCoverage
}

// TestResult is the outcome of one test rule.
type TestResult struct {
	Package string
	Name    string
	File    string
	Line    int
	Outcome TestOutcome
	// Message says why, for a test that failed or met an error: the expression that didn't hold, the cases of a test with
	// several, the error.
	Message string
	// Cases are those of a test with several, by name.
	Cases []TestCase
	// Output is what the test printed.
	Output   string
	Duration time.Duration
}

// TestOutcome is how a test ended.
type TestOutcome string

// The outcomes of tests. A skipped one is named todo_test_….
const (
	TestPassed  TestOutcome = "pass"
	TestFailed  TestOutcome = "fail"
	TestErrored TestOutcome = "error"
	TestSkipped TestOutcome = "skip"
)

// Passed: at least one test ran, none failed, and nothing was refused.
func (r *TestReport) Passed() bool {
	bad := slices.ContainsFunc(r.Results, func(result TestResult) bool {
		return result.Outcome == TestFailed || result.Outcome == TestErrored
	})
	return !bad && len(r.Results) > 0 && len(r.Diagnostics) == 0
}

// Test runs the Rego tests (*_test.rego) of a pack, as opa test would, on rules that are admitted and compiled as for
// a dump: with data.sysdump as {…} gives a rule its facts. The built-in pack's packages can be used by the rules; a
// directory that has packages below cilium itself takes its place. JSON and YAML documents beside the rules are loaded
// as opa does.
func Test(ctx context.Context, pack Source, options TestOptions) (*TestReport, error) {
	return testBeside(ctx, BuiltIn(), pack, options)
}

// testBeside runs the tests of a pack beside the packages of another.
func testBeside(ctx context.Context, base, pack Source, options TestOptions) (*TestReport, error) {
	l, sources, err := loadForTest(base, pack)
	if err != nil {
		return nil, err
	}
	tests, refused, err := readTests(&sources[len(sources)-1])
	if err != nil {
		return nil, err
	}
	l.diagnostics = append(l.diagnostics, refused...)
	l.diagnostics = append(l.diagnostics, checkMocks(tests)...)
	store, err := l.testStore(pack)
	if err != nil {
		return nil, err
	}
	tracer := newCoverage(options.Coverage)
	results, err := l.runTests(ctx, tests, store, options, tracer)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(results, func(a, b TestResult) int {
		return cmp.Or(cmp.Compare(a.Package, b.Package), cmp.Compare(a.Name, b.Name), cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	slices.SortFunc(l.diagnostics, rule.CompareDiagnostics)
	return &TestReport{Results: results, Diagnostics: l.diagnostics, Coverage: tracer.of(l.modules, pack.Root)}, nil
}

// loadForTest loads the rules that the tests of a pack can use.
func loadForTest(base, pack Source) (*loading, []Source, error) {
	own, _, err := read([]Source{pack})
	if err != nil {
		return nil, nil, err
	}
	sources := []Source{base, pack}
	if slices.ContainsFunc(own, func(m *module) bool { return m.root() == "cilium" }) {
		sources = []Source{BuiltInFrom(pack.Root, pack.Files)}
	}
	modules, refused, err := read(sources)
	if err != nil {
		return nil, nil, err
	}
	data, problems, err := readData(sources, nil)
	if err != nil {
		return nil, nil, err
	}
	l := &loading{modules: modules, data: data, diagnostics: append(refused, problems...)}
	l.admit()
	return l, sources, l.compile()
}

// readTests reads and parses the test files of a pack.
func readTests(source *Source) ([]*module, []rule.Diagnostic, error) {
	files, err := regoFiles(source, func(name string) bool { return strings.HasSuffix(name, testSuffix) })
	if err != nil {
		return nil, nil, fmt.Errorf("read tests of %s: %w", source.Root, err)
	}
	tests, refused := parseAll(files)
	return tests, refused, nil
}

// testStore holds the static data and the documents that lie beside the rules.
func (l *loading) testStore(pack Source) (storage.Store, error) {
	loaded, err := loader.NewFileLoader().WithFS(pack.Files).Filtered([]string{"."}, func(name string, info fs.FileInfo, _ int) bool {
		name = path.Clean(strings.ReplaceAll(name, "\\", "/"))
		return path.Ext(name) == ".rego" || name == "capabilities.json" || name == "schemas" ||
			!info.IsDir() && !slices.Contains([]string{".json", ".yaml", ".yml"}, path.Ext(name))
	})
	if err != nil {
		return nil, fmt.Errorf("load documents of %s: %w", pack.Root, err)
	}
	tables, err := l.data.document()
	if err != nil {
		return nil, err
	}
	if loaded.Documents["tables"], err = ast.JSON(tables); err != nil {
		return nil, fmt.Errorf("build static data: %w", err)
	}
	return inmem.NewFromObjectWithOpts(loaded.Documents, inmem.OptRoundTripOnWrite(false)), nil
}

// runTests compiles rules and tests together and runs the tests. Tests that don't compile are dropped and named.
func (l *loading) runTests(ctx context.Context, tests []*module, store storage.Store, options TestOptions, coverage *coverage) ([]TestResult, error) {
	transaction, err := store.NewTransaction(ctx)
	if err != nil {
		return nil, fmt.Errorf("run tests: %w", err)
	}
	defer store.Abort(ctx, transaction)
	rulesOnly := l.modules // their types are checked
	for {
		l.modules = append(slices.Clone(rulesOnly), tests...)
		modules := map[string]*ast.Module{}
		for _, m := range l.unindexed() {
			modules[m.file] = m.opened()
		}
		runner := tester.NewRunner().
			SetCompiler(newCompiler(l.data).WithUseTypeCheckAnnotations(false).WithEnablePrintStatements(true)).
			SetModules(modules).
			SetStore(store).
			SetTimeout(cmp.Or(options.Deadline, 5*time.Second)).
			CapturePrintOutput(true).
			RaiseBuiltinErrors(true).
			EnableTracing(true). // it is what names the expression that failed
			Filter(options.Run)
		if coverage != nil {
			runner.SetCoverageQueryTracer(coverage.tracer)
		}
		channel, err := runner.RunTests(ctx, transaction)
		var refused ast.Errors
		if errors.As(err, &refused) && l.dropNamed(refused) {
			tests = slices.DeleteFunc(tests, func(m *module) bool { return !slices.Contains(l.modules, m) })
			rulesOnly = slices.DeleteFunc(slices.Clone(rulesOnly), func(m *module) bool { return !slices.Contains(l.modules, m) })
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("run tests: %w", err)
		}
		var results []TestResult
		for result := range channel {
			results = append(results, testResult(result))
		}
		return results, nil
	}
}

func testResult(from *tester.Result) TestResult {
	result := TestResult{
		Package:  strings.TrimPrefix(from.Package, "data."),
		Name:     from.Name,
		Outcome:  TestPassed,
		Output:   string(from.Output),
		Duration: from.Duration,
	}
	if from.Location != nil {
		result.File, result.Line = from.Location.File, from.Location.Row
	}
	result.Cases = testCases("", from.SubResults)
	switch {
	case from.Error != nil:
		result.Outcome, result.Message = TestErrored, from.Error.Error()
	case from.Skip:
		result.Outcome = TestSkipped
	case from.Fail:
		result.Outcome = TestFailed
		if expression := failedAt(from); expression != nil {
			result.Line = expression.Location.Row
			result.Message = string(expression.Location.Text)
		}
		if cases := failedCases(result.Cases); len(cases) > 0 {
			result.Message = "cases " + strings.Join(cases, ", ")
		}
	}
	return result
}

// failedAt is the expression of a test's body that didn't hold, the furthest that the evaluation came to; nil if the
// trace doesn't say.
func failedAt(result *tester.Result) *ast.Expr {
	bodies := map[uint64]bool{}
	var furthest *ast.Expr
	for _, event := range result.Trace {
		switch node := event.Node.(type) {
		case *ast.Rule:
			if event.Op == topdown.EnterOp && result.Location != nil && node.Location.Equal(result.Location) {
				bodies[event.QueryID] = true
			}
		case *ast.Expr:
			if event.Op == topdown.FailOp && bodies[event.QueryID] && node.Location != nil &&
				(furthest == nil || node.Location.Row >= furthest.Location.Row) {
				furthest = node
			}
		}
	}
	return furthest
}

// TestCase is one case of a test with several: test_name[case] if { … }.
type TestCase struct {
	Name    string
	Outcome TestOutcome
}

// testCases are the cases of a test, those of cases by their path.
func testCases(prefix string, from tester.SubResultMap) []TestCase {
	var cases []TestCase
	for _, name := range slices.Sorted(maps.Keys(from)) {
		switch each := from[name]; {
		case len(each.SubResults) > 0:
			cases = append(cases, testCases(prefix+name+"/", each.SubResults)...)
		case each.Fail:
			cases = append(cases, TestCase{prefix + name, TestFailed})
		default:
			cases = append(cases, TestCase{prefix + name, TestPassed})
		}
	}
	return cases
}

// failedCases are the names of the cases that failed.
func failedCases(cases []TestCase) []string {
	var failed []string
	for _, each := range cases {
		if each.Outcome == TestFailed {
			failed = append(failed, each.Name)
		}
	}
	return failed
}
