// Package backtest compares two versions of a pack of rules on dumps. Two sets and the facts of a dump flow in; the findings
// that one has and the other hasn't flow out, with the time that rules took, and how far the findings are those that were
// expected of the dump.
package backtest

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Finding is one finding of a version.
type Finding struct {
	Rule     string
	Severity rule.Severity
	Kind     string
	Subject  string
	Key      string
	Message  string
	title    string
}

func (f Finding) same(other Finding) bool {
	return f.Rule == other.Rule && f.Kind == other.Kind && f.Subject == other.Subject && f.Key == other.Key && f.Severity == other.Severity
}

func (f Finding) text() string {
	return strings.Join([]string{f.Rule, f.title, f.Subject, f.Message}, " ")
}

// Result is what a dump came to.
type Result struct {
	Gained, Lost []Finding
	// Kept counts the findings that both versions have.
	Kept int
	// Elapsed is how long each rule of the new version took, by its id.
	Elapsed map[string]time.Duration
	// Diagnostics are what went wrong in rules of the new version.
	Diagnostics []rule.Diagnostic
	// Score compares with the expectations of the dump; nil where there are none.
	Score *Score
}

// Compare judges a dump by two versions. Only what a set has judges: both are whole.
func Compare(ctx context.Context, before, after *ruleset.Set, sysdump *facts.Sysdump, expected *Expectation) (*Result, error) {
	old, _, err := judge(ctx, before, sysdump)
	if err != nil {
		return nil, err
	}
	found, evaluated, err := judge(ctx, after, sysdump)
	if err != nil {
		return nil, err
	}
	result := &Result{Elapsed: evaluated.Elapsed, Diagnostics: evaluated.Diagnostics}
	for _, each := range found {
		if slices.ContainsFunc(old, each.same) {
			result.Kept++
		} else {
			result.Gained = append(result.Gained, each)
		}
	}
	for _, each := range old {
		if !slices.ContainsFunc(found, each.same) {
			result.Lost = append(result.Lost, each)
		}
	}
	if expected != nil {
		result.Score = expected.score(found)
	}
	return result, nil
}

func judge(ctx context.Context, set *ruleset.Set, sysdump *facts.Sysdump) ([]Finding, *engine.Result, error) {
	result, err := engine.Evaluate(ctx, set, sysdump, engine.Options{})
	if err != nil {
		return nil, nil, err
	}
	var findings []Finding
	for _, judgement := range result.Judgements {
		for _, finding := range judgement.Findings {
			findings = append(findings, Finding{Rule: judgement.Rule.ID, Severity: finding.Severity, Kind: finding.Subject.Kind,
				Subject: finding.Subject.Name, Key: finding.Key, Message: finding.Message, title: judgement.Rule.Title})
		}
	}
	slices.SortFunc(findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Key, b.Key), cmp.Compare(a.Message, b.Message))
	})
	return findings, result, nil
}

// Expectation says what is to be found in a dump, and what is not. Match is a regular expression (RE2, in any case of
// letters) over a finding's rule, title, subject and message.
//
//	{"must": [{"match": "demo/orders", "min_severity": "medium"}], "must_not": [{"match": "CIL-NET-", "min_severity": "high"}]}
type Expectation struct {
	Dump    string  `json:"dump"`
	Must    []Match `json:"must"`
	MustNot []Match `json:"must_not"`
}

// Match is one thing to find.
type Match struct {
	Match       string `json:"match"`
	MinSeverity string `json:"min_severity"`

	expression *regexp.Regexp
	severity   rule.Severity
}

// Score is how far findings are the expected ones.
type Score struct {
	// Expected is how many things were to be found, Met how many were.
	Expected, Met int
	// Loud are the findings of medium severity or worse, Wanted those of them that something expects, Unwanted those that
	// were not to be found.
	Loud, Wanted, Unwanted int
}

// Add adds up scores of several dumps.
func (s *Score) Add(other *Score) {
	s.Expected, s.Met = s.Expected+other.Expected, s.Met+other.Met
	s.Loud, s.Wanted, s.Unwanted = s.Loud+other.Loud, s.Wanted+other.Wanted, s.Unwanted+other.Unwanted
}

func (e *Expectation) score(findings []Finding) *Score {
	score := &Score{Expected: len(e.Must)}
	for _, must := range e.Must {
		if slices.ContainsFunc(findings, must.matches) {
			score.Met++
		}
	}
	for _, finding := range findings {
		matches := func(m Match) bool { return m.matches(finding) }
		if slices.ContainsFunc(e.MustNot, matches) {
			score.Unwanted++
		}
		if finding.Severity >= rule.Medium {
			score.Loud++
			if slices.ContainsFunc(e.Must, matches) {
				score.Wanted++
			}
		}
	}
	return score
}

func (m Match) matches(f Finding) bool {
	return f.Severity >= m.severity && m.expression.MatchString(f.text())
}

// ReadExpectation reads what is expected of a dump: of the file with its name and .expect.json instead of .zip, or of
// expect.json beside it, a list of them by the name of the dump. nil and no error where there is neither.
func ReadExpectation(dump string) (*Expectation, error) {
	stem := dump
	for _, ending := range []string{".zip", ".tar", ".tar.gz", ".tgz", ".tar.zst"} {
		stem = strings.TrimSuffix(stem, ending)
	}
	text, err := os.ReadFile(stem + ".expect.json")
	if err == nil {
		var one Expectation
		if err := json.Unmarshal(text, &one); err != nil {
			return nil, fmt.Errorf("read %s.expect.json: %w", stem, err)
		}
		return one.compile()
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read expectations: %w", err)
	}
	name := filepath.Join(filepath.Dir(dump), "expect.json")
	if text, err = os.ReadFile(name); err != nil {
		return nil, nil // most dumps have none
	}
	var all []Expectation
	if err := json.Unmarshal(text, &all); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	for _, each := range all {
		if each.Dump == filepath.Base(dump) {
			return each.compile()
		}
	}
	return nil, nil
}

func (e *Expectation) compile() (*Expectation, error) {
	for _, list := range [][]Match{e.Must, e.MustNot} {
		for i := range list {
			var err error
			if list[i].expression, err = regexp.Compile("(?is)" + list[i].Match); err != nil {
				return nil, fmt.Errorf("read expectations: %w", err)
			}
			if list[i].MinSeverity == "" {
				continue
			}
			if list[i].severity, err = rule.ParseSeverity(list[i].MinSeverity); err != nil {
				return nil, fmt.Errorf("read expectations: %w", err)
			}
		}
	}
	return e, nil
}
