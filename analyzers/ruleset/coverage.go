package ruleset

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
)

// FileCoverage says which lines of a file of rules no test came by.
type FileCoverage struct {
	File string
	// Percent of the lines that can be evaluated.
	Percent float64
	// Missed are the lines, as runs of first and last.
	Missed [][2]int
}

// coverage gathers what tests come by; nil gathers nothing.
type coverage struct{ tracer *cover.Cover }

func newCoverage(wanted bool) *coverage {
	if !wanted {
		return nil
	}
	return &coverage{cover.New()}
}

// of gives the coverage of the rules below a root.
func (c *coverage) of(modules []*module, root string) []FileCoverage {
	if c == nil {
		return nil
	}
	parsed := map[string]*ast.Module{}
	for _, m := range modules {
		if m.source.Root == root && !strings.HasSuffix(m.path, testSuffix) {
			parsed[m.file] = m.parsed
		}
	}
	var files []FileCoverage
	for name, report := range c.tracer.Report(parsed).Files {
		if parsed[name] == nil {
			continue
		}
		file := FileCoverage{File: name, Percent: report.Coverage}
		for _, missed := range report.NotCovered {
			file.Missed = append(file.Missed, [2]int{missed.Start.Row, missed.End.Row})
		}
		files = append(files, file)
	}
	slices.SortFunc(files, func(a, b FileCoverage) int { return strings.Compare(a.File, b.File) })
	return files
}
