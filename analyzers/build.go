// Package analyzers turns findings into an answer. Judged rules and the facts that they were judged on flow in; one
// Report flows out, with symptoms folded under their causes, findings grouped and ranked, the lines of the dump that
// prove them, what no rule explains, and what could not be judged.
//
// The steps stand in files of their own, in this order: units, causes, group, rank, excerpts, unexplained, coverage,
// verdict, finalise.
package analyzers

import (
	"maps"
	"time"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Input is everything that a report is made of.
type Input struct {
	Sysdump *facts.Sysdump
	// Rules are all rules that were loaded, those that were not judged included: they join causes to symptoms.
	Rules       []*rule.Rule
	Judgements  []rule.Judgement
	Diagnostics []rule.Diagnostic
	// Read gives a file's content again by its path in the archive (facts.Artifact.Member). nil: no excerpts but those
	// that the facts keep.
	Read func(member string) ([]byte, error)
	// Collect says what the customer runs to have an artifact family collected.
	Collect map[string]string
	Benign  []Benign
	Tool    Tool
	// MinSeverity leaves out findings whose effective severity is below it.
	MinSeverity rule.Severity
	// IncidentTime is when the customer saw the failure; zero if that is not known. What ended before it ranks last, and
	// of the same severity the nearest first.
	IncidentTime time.Time
}

// complete makes lists of what was not given, and its own ones of those that were.
func (t Tool) complete() Tool {
	t.Packs = append([]Pack{}, t.Packs...)
	options := map[string]any{}
	maps.Copy(options, t.Options)
	t.Options = options
	return t
}

// Build makes the report.
func Build(in Input) *Report {
	units := unitsOf(in.Judgements)
	index := indexEvidence(in.Sysdump, units)
	lowerBenign(units, index, in.Benign)
	where := locate(in.Sysdump)
	linkCauses(units, newGraph(in.Rules, in.Judgements), where, index)
	groups := groupUnits(units)
	raiseSeverity(groups)
	groups, suppressed := dropBelow(groups, in.MinSeverity)
	incident := newIncident(in.IncidentTime, capturedAt(in.Sysdump), groups, index)
	rankGroups(groups, where, in.Sysdump, index, incident)

	report := &Report{
		Schema:     Schema,
		Tool:       in.Tool.complete(),
		Dump:       identify(in.Sysdump),
		Findings:   findingsOf(groups, index, incident),
		Coverage:   coverageOf(in),
		Suppressed: suppressed,
	}
	report.Unexplained = unexplainedOf(in.Sysdump, index, in.Benign)
	addExcerpts(report, index, in)
	report.Diagnostics = diagnosticsOf(in)
	report.Verdict = verdictOf(report, in.Sysdump)
	finalise(report)
	return report
}
