package ruleset

import (
	"fmt"
	"regexp/syntax"
)

// minLiteral is the least length of a literal that every line a pattern matches must hold, in bytes: what lets all
// patterns of all rules be looked for in one pass.
const minLiteral = 8

// maxPattern bounds the text of a pattern.
const maxPattern = 1000

// checkPattern refuses a log pattern that is no RE2 or has no literal that is long enough.
func checkPattern(pattern string) error {
	if len(pattern) > maxPattern {
		return fmt.Errorf("longer than %d bytes", maxPattern)
	}
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return fmt.Errorf("%q is not a pattern in RE2 syntax: %w", pattern, err)
	}
	if longest := longestLiteral(parsed.Simplify()); longest < minLiteral {
		return fmt.Errorf("%q has no literal text of %d bytes that every match must hold (its longest has %d)", pattern, minLiteral, longest)
	}
	return nil
}

// longestLiteral is the length of the longest literal that each match of an expression contains. A literal that
// ignores case counts for nothing, because it can't be looked for as bytes.
func longestLiteral(expression *syntax.Regexp) int {
	switch expression.Op {
	case syntax.OpLiteral:
		if expression.Flags&syntax.FoldCase != 0 {
			return 0
		}
		return len(string(expression.Rune))
	case syntax.OpConcat:
		longest := 0
		for _, part := range expression.Sub {
			longest = max(longest, longestLiteral(part))
		}
		return longest
	case syntax.OpCapture, syntax.OpPlus:
		return longestLiteral(expression.Sub[0])
	case syntax.OpAlternate:
		shortest := longestLiteral(expression.Sub[0])
		for _, part := range expression.Sub[1:] {
			shortest = min(shortest, longestLiteral(part))
		}
		return shortest
	}
	return 0
}
