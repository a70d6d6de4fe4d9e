package analyzers

import (
	"path"
	"slices"
	"time"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Suppression takes findings out of a report that somebody knows and has decided to live with.
type Suppression struct {
	// Rule is the id of the rule.
	Rule string `json:"rule"`
	// Subject is a pattern (path.Match) of the subject's name, "" for any; Kind its kind, "" for any.
	Subject string `json:"subject,omitempty"`
	Kind    string `json:"kind,omitempty"`
	// Reason is why; Until the last day on which it holds. It is compared with when the dump was taken, so that a report is
	// the same whenever it is made. A dump of an unknown time is held to it.
	Reason string    `json:"reason"`
	Until  time.Time `json:"until"`
}

func (s Suppression) covers(id string, subject rule.Subject, captured time.Time) bool {
	if s.Rule != id || s.Kind != "" && s.Kind != subject.Kind {
		return false
	}
	if s.expired(captured) {
		return false
	}
	matched, err := path.Match(s.Subject, subject.Name)
	return s.Subject == "" || err == nil && matched
}

func (s Suppression) expired(captured time.Time) bool {
	return !captured.IsZero() && !captured.Before(s.Until.AddDate(0, 0, 1))
}

// expired are the suppressions that ended before the dump was taken.
func expired(suppressions []Suppression, sysdump *facts.Sysdump) []Suppression {
	captured := capturedAt(sysdump)
	var ended []Suppression
	for _, s := range suppressions {
		if s.expired(captured) {
			ended = append(ended, s)
		}
	}
	return ended
}

// suppress gives the judgements without the findings that are suppressed, and how many those were. A judgement stays what
// it was: the rule did fire.
func suppress(judgements []rule.Judgement, suppressions []Suppression, sysdump *facts.Sysdump) ([]rule.Judgement, int) {
	if len(suppressions) == 0 {
		return judgements, 0
	}
	captured := capturedAt(sysdump)
	count := 0
	kept := slices.Clone(judgements)
	for i, judgement := range kept {
		kept[i].Findings = slices.DeleteFunc(slices.Clone(judgement.Findings), func(finding rule.Finding) bool {
			covered := slices.ContainsFunc(suppressions, func(s Suppression) bool { return s.covers(judgement.Rule.ID, finding.Subject, captured) })
			if covered {
				count++
			}
			return covered
		})
	}
	return kept, count
}
