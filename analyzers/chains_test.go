package analyzers_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/analyzers/dumptest"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/fixtures"
)

var updateChains = flag.Bool("update", false, "write what the chains should give anew")

// builtIn are the rules of the program, loaded once for all tests that need them.
var builtIn = sync.OnceValues(func() (*ruleset.Set, error) {
	return ruleset.Load([]ruleset.Source{ruleset.BuiltIn()}, ruleset.Options{})
})

// TestChains takes dumps with a failure and what follows from it through the whole program. A file of
// testdata/chains is prose with a line "base: <sample dump>", an overlay on it in the form of fixtures.Dump.Apply, and at
// its end "want": the tree of findings, a rule and one of its subjects a line, symptoms indented below their cause.
// The first of them must rank one and be three links deep; every line must stand below the one that it is indented
// under; and nothing else of medium severity or above may be unexplained. Further symptoms may fold below them.
func TestChains(t *testing.T) {
	files, err := filepath.Glob("testdata/chains/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			chain, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			last := len(chain.Files) - 1
			if last < 0 || chain.Files[last].Name != "want" {
				t.Fatal("its last section is not want")
			}
			report := analyseOverlay(t, baseOf(t, string(chain.Comment)), chain.Files[:last])
			if *updateChains {
				chain.Files[last].Data = []byte(tree(report))
				if err := os.WriteFile(file, txtar.Format(chain), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			checkTree(t, report, string(chain.Files[last].Data))
		})
	}
}

func baseOf(t *testing.T, prose string) string {
	t.Helper()
	for line := range strings.SplitSeq(prose, "\n") {
		if base, found := strings.CutPrefix(line, "base: "); found {
			return strings.TrimSpace(base)
		}
	}
	t.Fatal("no line says which sample dump is its base")
	return ""
}

// analyseOverlay analyses a sample dump with changes, as the program does.
func analyseOverlay(t *testing.T, base string, overlay []txtar.File) *analyzers.Report {
	t.Helper()
	dump, err := fixtures.Open(base)
	if err != nil {
		t.Fatal(err)
	}
	if err := dump.Apply(overlay); err != nil {
		t.Fatal(err)
	}
	var zipped bytes.Buffer
	if err := dump.WriteZip(&zipped); err != nil {
		t.Fatal(err)
	}
	set, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	report, err := analyzers.Analyze(t.Context(), dumptest.Parse(t, set, &zipped), set, analyzers.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// tree writes the findings that matter as "want" has them.
func tree(report *analyzers.Report) string {
	var text strings.Builder
	var below func(parent, depth int)
	below = func(parent, depth int) {
		for _, finding := range report.Findings {
			if parentOf(finding) == parent && finding.EffectiveSeverity >= rule.Medium {
				fmt.Fprintf(&text, "%s%s %s\n", strings.Repeat("  ", depth), finding.Rule, finding.Subjects[0].Name)
				below(finding.Rank, depth+1)
			}
		}
	}
	below(0, 0)
	return text.String()
}

// parentOf is the rank of the finding that one is folded under, 0 for a cause.
func parentOf(finding analyzers.Finding) int {
	if len(finding.ExplainedBy) == 0 {
		return 0
	}
	return finding.ExplainedBy[0]
}

func checkTree(t *testing.T, report *analyzers.Report, want string) {
	t.Helper()
	above := []int{0} // the ranks of the lines that a line is indented under
	deepest := 0
	var roots []int
	for number, line := range strings.Split(strings.TrimSpace(want), "\n") {
		id, subject, _ := strings.Cut(strings.TrimSpace(line), " ")
		depth := (len(line) - len(strings.TrimLeft(line, " "))) / 2
		if depth >= len(above) {
			t.Fatalf("%q is indented too far", line)
		}
		above = above[:depth+1]
		at := slices.IndexFunc(report.Findings, func(finding analyzers.Finding) bool {
			return finding.Rule == id && parentOf(finding) == above[depth] && slices.ContainsFunc(finding.Subjects, func(s rule.Subject) bool { return s.Name == subject })
		})
		if at < 0 {
			t.Errorf("nothing is %q there; found\n%s", line, tree(report))
			return
		}
		rank := report.Findings[at].Rank
		if number == 0 && rank != 1 {
			t.Errorf("%s ranks %d, not first", id, rank)
		}
		if depth == 0 {
			roots = append(roots, rank)
		}
		if len(roots) == 1 {
			deepest = max(deepest, depth)
		}
		above = append(above, rank)
	}
	if deepest < 2 {
		t.Errorf("the first cause is %d links long, not three", deepest+1)
	}
	for _, finding := range report.Findings {
		if parentOf(finding) == 0 && finding.EffectiveSeverity >= rule.Medium && !slices.Contains(roots, finding.Rank) {
			t.Errorf("%s %s is explained by nothing: %s", finding.Rule, finding.Subjects[0].Name, finding.Message)
		}
	}
}
