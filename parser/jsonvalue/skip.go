package jsonvalue

import (
	"bytes"
	"fmt"
)

// skip gives the end of the value that begins at a place. On an error the place where it stands is given.
func skip(text []byte, at, depth int) (int, error) {
	if depth > MaxDepth {
		return at, ErrTooDeep
	}
	if at >= len(text) {
		return len(text), ErrCutShort
	}
	switch first := text[at]; {
	case first == '"':
		return skipString(text, at)
	case first == '{' || first == '[':
		return skipNested(text, at, depth)
	case first == '-' || first >= '0' && first <= '9':
		for at < len(text) && bytes.IndexByte([]byte("+-.0123456789eE"), text[at]) >= 0 {
			at++
		}
		return at, nil
	default:
		for _, word := range []string{"true", "false", "null"} {
			if bytes.HasPrefix(text[at:], []byte(word)) {
				return at + len(word), nil
			}
		}
		return at, fmt.Errorf("JSON has %q where a value should be", first)
	}
}

func skipNested(text []byte, at, depth int) (int, error) {
	closing := byte(']')
	if text[at] == '{' {
		closing = '}'
	}
	at = skipSpace(text, at+1)
	if at < len(text) && text[at] == closing {
		return at + 1, nil
	}
	for {
		var err error
		if closing == '}' {
			if at < len(text) && text[at] != '"' {
				return at, fmt.Errorf("JSON has %q where a name should be", text[at])
			}
			if at, err = skip(text, at, depth+1); err != nil {
				return at, err
			}
			if at = skipSpace(text, at); at < len(text) && text[at] != ':' {
				return at, fmt.Errorf("JSON has %q where a colon should be", text[at])
			}
			at = skipSpace(text, at+1)
		}
		if at, err = skip(text, at, depth+1); err != nil {
			return at, err
		}
		at = skipSpace(text, at)
		switch {
		case at >= len(text):
			return len(text), ErrCutShort
		case text[at] == closing:
			return at + 1, nil
		case text[at] != ',':
			return at, fmt.Errorf("JSON has %q where a comma should be", text[at])
		}
		at = skipSpace(text, at+1)
	}
}

// skipString gives the end of a string: the first quote that an even number of backslashes precedes.
func skipString(text []byte, at int) (int, error) {
	for from := at + 1; ; {
		quote := bytes.IndexByte(text[from:], '"')
		if quote < 0 {
			return len(text), ErrCutShort
		}
		quote += from
		backslashes := 0
		for text[quote-1-backslashes] == '\\' {
			backslashes++
		}
		if backslashes%2 == 0 {
			return quote + 1, nil
		}
		from = quote + 1
	}
}

func skipSpace(text []byte, at int) int {
	for at < len(text) && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t') {
		at++
	}
	return min(at, len(text))
}
