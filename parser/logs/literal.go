package logs

import (
	"regexp/syntax"
	"strings"

	"github.com/sysleuth/sysleuth/parser/signature"
)

// maxAlternatives bounds the literals of one pattern.
const maxAlternatives = 32

// requiredLiterals finds literals of which at least one stands, byte for byte, in every line that the expression can
// match. It is empty if there are none of signature.MinLength.
//
// The expression is matched against unquoted text and the literals are searched for in the raw line, so they hold no
// byte that any of the log formats escapes, and nothing that could span two fields, between which the raw line has quotes.
func requiredLiterals(expression string) ([]string, error) {
	parsed, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return nil, err
	}
	return literalsOf(parsed.Simplify()), nil
}

func literalsOf(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase != 0 {
			return nil
		}
		if literal := longestPiece(string(re.Rune)); literal != "" {
			return []string{literal}
		}
	case syntax.OpCapture, syntax.OpPlus:
		return literalsOf(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return literalsOf(re.Sub[0])
		}
	case syntax.OpConcat:
		var best []string
		for _, sub := range re.Sub {
			if literals := literalsOf(sub); rarer(literals, best) {
				best = literals
			}
		}
		return best
	case syntax.OpAlternate:
		var all []string
		for _, sub := range re.Sub {
			literals := literalsOf(sub)
			if len(literals) == 0 || len(all)+len(literals) > maxAlternatives {
				return nil
			}
			all = append(all, literals...)
		}
		return all
	}
	return nil
}

// rarer says whether a list of alternatives is expected in fewer lines than another: its shortest literal is longer.
func rarer(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(b) == 0 && len(a) > 0
	}
	return shortest(a) > shortest(b)
}

func shortest(literals []string) int {
	length := len(literals[0])
	for _, literal := range literals {
		length = min(length, len(literal))
	}
	return length
}

// longestPiece is the longest part of a literal that is sure to stand in the raw line, "" if all are too short.
func longestPiece(literal string) string {
	longest := ""
	consider := func(piece string) {
		if piece = strings.Trim(piece, " "); len(piece) >= signature.MinLength && len(piece) > len(longest) {
			longest = piece
		}
	}
	for len(literal) > 0 {
		end := strings.IndexFunc(literal, isEscaped)
		if end < 0 {
			consider(withoutLastWord(literal))
			break
		}
		piece := literal[:end]
		if literal[end] == '=' { // its last word is a field's key
			key := strings.LastIndexByte(piece, ' ') + 1
			consider(piece[key:])
			piece = piece[:key]
		}
		consider(piece)
		literal = strings.TrimLeftFunc(literal[end:], isEscaped)
	}
	return longest
}

// isEscaped: runes that some log format writes in another way, and the sign between a field's key and its value.
func isEscaped(r rune) bool {
	switch r {
	case '"', '\\', '<', '>', '&', '=':
		return true
	}
	return r < ' ' || r >= 0x7F
}

// withoutLastWord leaves out the last word if there is enough without it: it could be the beginning of a field's key.
func withoutLastWord(piece string) string {
	const enough = 12
	if end := strings.LastIndexByte(strings.TrimRight(piece, " "), ' '); end >= enough {
		return piece[:end]
	}
	return piece
}
