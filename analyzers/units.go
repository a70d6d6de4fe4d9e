package analyzers

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// unit is what one rule found about one subject: the smallest thing that can have a cause.
type unit struct {
	rule       *rule.Rule
	subject    rule.Subject
	key        string
	severity   rule.Severity
	confidence rule.Confidence
	message    string
	facts      map[string]any
	evidence   []rule.Evidence
	// judgedOn are the nodes that it was judged on; none when the rule is judged once.
	judgedOn []string

	// causes are all units that explain this one, the one that it folds under first.
	causes []*unit
	group  *group
}

// unitsOf takes the findings out of the judgements. Findings of one rule that agree in subject and key become one.
// The order doesn't depend on that of the judgements.
func unitsOf(judgements []rule.Judgement) []*unit {
	type identity struct {
		rule    string
		subject rule.Subject
		key     string
	}
	merged := map[identity]*unit{}
	var units []*unit
	judgements = slices.SortedStableFunc(slices.Values(judgements), func(a, b rule.Judgement) int {
		return cmp.Or(cmp.Compare(a.Rule.ID, b.Rule.ID), cmp.Compare(a.Node, b.Node))
	})
	for _, judgement := range judgements {
		findings := slices.Clone(judgement.Findings)
		slices.SortFunc(findings, compareFindings)
		for _, finding := range findings {
			id := identity{judgement.Rule.ID, finding.Subject, finding.Key}
			next := newUnit(judgement, finding)
			known := merged[id]
			if known == nil {
				merged[id] = next
				units = append(units, next)
				continue
			}
			known.merge(next)
		}
	}
	slices.SortFunc(units, compareUnits)
	return units
}

func newUnit(judgement rule.Judgement, finding rule.Finding) *unit {
	u := &unit{
		rule:       judgement.Rule,
		subject:    finding.Subject,
		key:        finding.Key,
		severity:   finding.Severity,
		confidence: finding.Confidence,
		message:    finding.Message,
		facts:      finding.Facts,
		evidence:   finding.Evidence,
	}
	if judgement.Node != "" {
		u.judgedOn = []string{judgement.Node}
	}
	if finding.Reason != "" {
		u.message += " (" + finding.Severity.String() + ": " + finding.Reason + ")"
	}
	switch {
	case judgement.MissingNodes == 1:
		u.message += " (judged without one node, whose data is missing)"
	case judgement.MissingNodes > 1:
		u.message += fmt.Sprintf(" (judged without %d nodes, whose data is missing)", judgement.MissingNodes)
	}
	return u
}

// merge adds another finding about the same subject. The worse one speaks for both.
func (u *unit) merge(other *unit) {
	if cmp.Or(cmp.Compare(other.severity, u.severity), cmp.Compare(other.confidence, u.confidence)) > 0 {
		*u, *other = *other, *u
	}
	u.evidence = slices.Concat(u.evidence, other.evidence)
	for _, node := range other.judgedOn {
		if !slices.Contains(u.judgedOn, node) {
			u.judgedOn = append(u.judgedOn, node)
		}
	}
	facts := map[string]any{}
	for _, from := range []map[string]any{other.facts, u.facts} {
		for name, value := range from {
			facts[name] = value
		}
	}
	u.facts = facts
}

func compareFindings(a, b rule.Finding) int {
	return cmp.Or(
		-cmp.Compare(a.Severity, b.Severity), -cmp.Compare(a.Confidence, b.Confidence),
		compareSubjects(a.Subject, b.Subject), cmp.Compare(a.Key, b.Key), cmp.Compare(a.Message, b.Message),
		slices.CompareFunc(a.Evidence, b.Evidence, compareEvidence))
}

func compareUnits(a, b *unit) int {
	return cmp.Or(cmp.Compare(a.rule.ID, b.rule.ID), cmp.Compare(a.key, b.key),
		-cmp.Compare(a.severity, b.severity), -cmp.Compare(a.confidence, b.confidence), compareSubjects(a.subject, b.subject))
}

func compareSubjects(a, b rule.Subject) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), compareNatural(a.Name, b.Name))
}

func compareEvidence(a, b rule.Evidence) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
}

// compareNatural puts node2 before node10.
func compareNatural(a, b string) int {
	for a != "" && b != "" {
		digitsA, digitsB := leadingDigits(a), leadingDigits(b)
		if digitsA > 0 && digitsB > 0 && digitsA != digitsB && a[0] != '0' && b[0] != '0' {
			return cmp.Compare(digitsA, digitsB)
		}
		if digitsA > 0 && digitsB > 0 {
			if order := cmp.Compare(a[:digitsA], b[:digitsB]); order != 0 {
				return order
			}
			a, b = a[digitsA:], b[digitsB:]
			continue
		}
		if a[0] != b[0] {
			return cmp.Compare(a[0], b[0])
		}
		a, b = a[1:], b[1:]
	}
	return cmp.Compare(len(a), len(b))
}

func leadingDigits(text string) int {
	count := 0
	for count < len(text) && text[count] >= '0' && text[count] <= '9' {
		count++
	}
	return count
}
