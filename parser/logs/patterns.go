package logs

import (
	"fmt"
	"regexp"
)

// Pattern is a pattern that a rule declares in its metadata (logs).
type Pattern struct {
	// Rule is the rule's id, Name the pattern's name in it. Together they name the rows of log_matches.
	Rule, Name string
	// Component is what has to run in the container, see Component; "" is any.
	Component string
	// Expression is RE2 with a literal of at least 8 bytes, matched against a record's message followed by its
	// fields, each as " key=value", all unquoted. Lines without a grammar are matched as they stand.
	Expression string
}

// Patterns are the patterns of all rules, compiled to be matched in one pass. They can be used by many workers at once.
type Patterns struct {
	patterns []compiledPattern
}

type compiledPattern struct {
	Pattern
	expression *regexp.Regexp
}

// Compile prepares patterns. Those that can't be used are left out, and each gives one error that names its rule and
// the reason.
func Compile(patterns []Pattern) (*Patterns, []error) {
	compiled := &Patterns{}
	var refused []error
	for _, pattern := range patterns {
		expression, err := regexp.Compile(pattern.Expression)
		if err != nil {
			refused = append(refused, fmt.Errorf("rule %s: log pattern %s: %w", pattern.Rule, pattern.Name, err))
			continue
		}
		compiled.patterns = append(compiled.patterns, compiledPattern{pattern, expression})
	}
	return compiled, refused
}

// Wants says whether the rule's pattern of that name is meant for a component. While a log is read its container may
// not be known yet, so log_matches holds the matches of all components until this has been asked.
func (p *Patterns) Wants(rule, name, component string) bool {
	if p == nil {
		return false
	}
	for _, pattern := range p.patterns {
		if pattern.Rule == rule && pattern.Name == name {
			return pattern.Component == "" || pattern.Component == component
		}
	}
	return false
}
