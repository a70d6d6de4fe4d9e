// Package selector evaluates label selectors in kubectl's text form: "app=web,tier in (a,b),!legacy".
package selector

import (
	"fmt"
	"slices"
	"strings"
)

// Selector is a list of requirements that must all hold. The empty selector matches everything.
type Selector []requirement

type requirement struct {
	key    string
	not    bool
	values []string // nil: the key's presence is what counts
}

// Parse reads a selector. It accepts k=v, k==v, k!=v, k in (a,b), k notin (a,b), k and !k.
func Parse(text string) (Selector, error) {
	var parsed Selector
	for _, part := range split(text) {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		one, err := parseRequirement(part)
		if err != nil {
			return nil, fmt.Errorf("parse selector %q: %w", text, err)
		}
		parsed = append(parsed, one)
	}
	return parsed, nil
}

// split cuts at commas outside parentheses.
func split(text string) []string {
	var parts []string
	depth, start := 0, 0
	for i := range len(text) {
		switch text[i] {
		case '(':
			depth++
		case ')':
			depth--
		case ',':
			if depth == 0 {
				parts = append(parts, text[start:i])
				start = i + 1
			}
		}
	}
	return append(parts, text[start:])
}

func parseRequirement(part string) (requirement, error) {
	if head, list, found := strings.Cut(part, " ("); found || strings.Contains(part, "(") {
		if !found {
			return requirement{}, fmt.Errorf("no operator before the list in %q", part)
		}
		key, operator, _ := strings.Cut(strings.TrimSpace(head), " ")
		list, closed := strings.CutSuffix(strings.TrimSpace(list), ")")
		operator = strings.TrimSpace(operator)
		if !closed || operator != "in" && operator != "notin" {
			return requirement{}, fmt.Errorf("%q is no requirement", part)
		}
		values := []string{}
		for value := range strings.SplitSeq(list, ",") {
			values = append(values, strings.TrimSpace(value))
		}
		return requirement{key, operator == "notin", values}, nil
	}
	if key, value, found := strings.Cut(part, "!="); found {
		return requirement{strings.TrimSpace(key), true, []string{strings.TrimSpace(value)}}, nil
	}
	if key, value, found := strings.Cut(part, "="); found {
		return requirement{strings.TrimSpace(key), false, []string{strings.TrimSpace(strings.TrimPrefix(value, "="))}}, nil
	}
	if key, not := strings.CutPrefix(part, "!"); not {
		return requirement{strings.TrimSpace(key), true, nil}, nil
	}
	return requirement{part, false, nil}, nil
}

// Matches says whether labels satisfy the selector. As in Kubernetes, != and notin match objects without the key.
func (s Selector) Matches(labels map[string]string) bool {
	for _, need := range s {
		value, has := labels[need.key]
		holds := has
		if need.values != nil {
			holds = has && slices.Contains(need.values, value)
		}
		if holds == need.not {
			return false
		}
	}
	return true
}

// Equalities are the requirements of the form key=value.
func (s Selector) Equalities() map[string]string {
	pairs := map[string]string{}
	for _, need := range s {
		if !need.not && len(need.values) == 1 {
			pairs[need.key] = need.values[0]
		}
	}
	return pairs
}
