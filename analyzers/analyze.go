package analyzers

import (
	"context"
	"slices"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/logs"
)

// Options of Analyze. The zero value is what a plain run uses, without excerpts of files that are read again.
type Options struct {
	Engine engine.Options
	// Only says which rules are judged; nil is all.
	Only func(*rule.Rule) bool
	// Read, Collect, MinSeverity and IncidentTime are those of Input.
	Read         func(member string) ([]byte, error)
	Collect      map[string]string
	MinSeverity  rule.Severity
	IncidentTime time.Time
	// Version is sysleuth's own; Flags are the options that change what the report says.
	Version string
	Flags   map[string]any
	// Diagnostics of what was done before, which the report is to name too.
	Diagnostics []rule.Diagnostic
	// Suppress are the findings to leave out.
	Suppress []Suppression
	// Elapsed, if not nil, is told how long each rule took, added up over the nodes.
	Elapsed func(byRule map[string]time.Duration)
}

// Analyze judges a dump and makes the report. The only errors are the context's: what goes wrong in a rule is said in
// the report.
func Analyze(ctx context.Context, sysdump *facts.Sysdump, set *ruleset.Set, options Options) (*Report, error) {
	judged := set
	if options.Only != nil {
		some := *set
		some.Rules = slices.DeleteFunc(slices.Clone(set.Rules), func(r *rule.Rule) bool { return !options.Only(r) })
		judged = &some
	}
	result, err := engine.Evaluate(ctx, judged, sysdump, options.Engine)
	if err != nil {
		return nil, err
	}
	if options.Elapsed != nil {
		options.Elapsed(result.Elapsed)
	}
	tool := Tool{Version: options.Version, RulesDigest: set.Digest, Options: options.Flags}
	for _, pack := range set.Packs {
		tool.Packs = append(tool.Packs, Pack{Name: pack.Name, Version: packVersion(pack, options.Version)})
	}
	judgements, suppressed := suppress(result.Judgements, options.Suppress, sysdump)
	report := Build(Input{
		Sysdump:      sysdump,
		Rules:        set.Rules,
		Judgements:   judgements,
		Diagnostics:  slices.Concat(options.Diagnostics, set.Diagnostics, result.Diagnostics),
		Read:         options.Read,
		Collect:      options.Collect,
		Benign:       knownBenign(set),
		Tool:         tool,
		MinSeverity:  options.MinSeverity,
		IncidentTime: options.IncidentTime,
	})
	report.Coverage.Rules.Failed += set.Refused // what is refused counts as failed
	report.Suppressed += suppressed
	report.Expired = expired(options.Suppress, sysdump)
	return report, nil
}

// packVersion: the built-in pack has the program's version; others have that of their manifest.
func packVersion(pack ruleset.Pack, version string) string {
	if pack.Name == ruleset.BuiltInPack {
		return version
	}
	return pack.Version
}

// LogPatterns compiles the patterns that the rules of a set look for in logs. A pattern that can't be used is a
// diagnostic of its rule.
func LogPatterns(set *ruleset.Set) (*logs.Patterns, []rule.Diagnostic) {
	var patterns []logs.Pattern
	for _, r := range set.Rules {
		for _, log := range r.Logs {
			if log.Pattern != "" {
				patterns = append(patterns, logs.Pattern{Rule: r.ID, Name: log.Name, Component: log.Component, Expression: log.Pattern})
			}
		}
	}
	compiled, refused := logs.Compile(patterns)
	var diagnostics []rule.Diagnostic
	for _, err := range refused {
		diagnostics = append(diagnostics, rule.Diagnostic{Message: err.Error()})
	}
	return compiled, diagnostics
}

// knownBenign reads data.tables.known_benign, rows of {text, component, reference}. A set without it knows none.
func knownBenign(set *ruleset.Set) []Benign {
	term := set.Tables().Get(ast.StringTerm("known_benign"))
	if term == nil {
		return nil
	}
	rows, isArray := term.Value.(*ast.Array)
	if !isArray {
		return nil
	}
	var benign []Benign
	rows.Foreach(func(row *ast.Term) {
		object, isObject := row.Value.(ast.Object)
		if !isObject {
			return
		}
		benign = append(benign, Benign{Text: textOf(object, "text"), Component: textOf(object, "component"), Reference: textOf(object, "reference")})
	})
	return benign
}

func textOf(object ast.Object, name string) string {
	if term := object.Get(ast.StringTerm(name)); term != nil {
		if text, isText := term.Value.(ast.String); isText {
			return string(text)
		}
	}
	return ""
}
