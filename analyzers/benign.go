package analyzers

import (
	"strings"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// Benign is a text that upstream tolerates in its own tests. What is tolerated there can still hurt a customer, so it lowers
// a finding and never deletes it.
type Benign struct {
	// Text is part of the line.
	Text string
	// Component that writes it, "" for any.
	Component string
	// Reference is where upstream says so.
	Reference string
}

// lowerBenign makes findings low that rest on nothing but lines known to be benign.
func lowerBenign(units []*unit, index *index, benign []Benign) {
	if len(benign) == 0 {
		return
	}
	for _, u := range units {
		if u.severity <= rule.Low || len(u.evidence) == 0 {
			continue
		}
		reference, all := "", true
		for _, place := range u.evidence {
			sample, kept := index.samples[sourceOf(place)]
			known, found := matchBenign(benign, "", sample.Text)
			if !kept || !found {
				all = false
				break
			}
			reference = known.Reference
		}
		if all {
			u.severity = rule.Low
			u.message += " (low: upstream tolerates this message"
			if reference != "" {
				u.message += ", " + reference
			}
			u.message += ")"
		}
	}
}

func matchBenign(benign []Benign, component, text string) (Benign, bool) {
	for _, known := range benign {
		if known.Component != "" && component != "" && known.Component != component {
			continue
		}
		if known.Text != "" && strings.Contains(text, known.Text) {
			return known, true
		}
	}
	return Benign{}, false
}
