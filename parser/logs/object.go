package logs

import "bytes"

// appendMembers reads the members of a JSON object. Values that are no strings stay as they are written. Reading ends
// quietly where the text is no JSON: a log's last line can be cut.
func appendMembers(tokens []token, text []byte) []token {
	text = bytes.TrimLeft(text, "{ \t")
	for len(text) > 0 && text[0] == '"' {
		end := closingQuote(text[1:])
		member := token{key: text[1 : 1+end]}
		text = bytes.TrimLeft(text[min(2+end, len(text)):], " \t")
		if len(text) == 0 || text[0] != ':' {
			return tokens
		}
		text = bytes.TrimLeft(text[1:], " \t")
		if len(text) > 0 && text[0] == '"' {
			end := closingQuote(text[1:])
			member.value, member.quoted = text[1:1+end], true
			text = text[min(2+end, len(text)):]
		} else {
			end := valueEnd(text)
			member.value = bytes.TrimRight(text[:end], " \t")
			text = text[end:]
		}
		tokens = append(tokens, member)
		text = bytes.TrimLeft(text, ", \t")
	}
	return tokens
}

// valueEnd is the offset of the comma or brace that ends the value which text begins with.
func valueEnd(text []byte) int {
	depth := 0
	for at := 0; at < len(text); at++ {
		switch text[at] {
		case '"':
			at += 1 + closingQuote(text[at+1:])
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return at
			}
			depth--
		case ',':
			if depth == 0 {
				return at
			}
		}
	}
	return len(text)
}
