package manifest

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// scalar reads the scalar that begins at the present place, and goes to the line after it. Lines that continue it
// stand right of column parent.
func (p *block) scalar(parent int) *Node {
	node := p.new(Scalar)
	rest := p.text[p.pos:p.end]
	switch rest[0] {
	case '"', '\'':
		node.Quoted = true
		node.Value = p.quoted(rest[0])
		return node
	case '|', '>':
		node.Quoted = true
		node.Value = p.blockScalar(parent)
		return node
	case '{', '[':
		switch string(bytes.TrimRight(rest, " ")) {
		case "{}":
			node.Kind = Mapping
		case "[]":
			node.Kind = Sequence
		default:
			p.fail()
		}
		p.advance()
		return node
	case '&', '*', '!', '%', '@', '`', '#', ',', ']', '}', '\t':
		p.fail()
		return node
	case '?', ':', '-':
		if len(rest) == 1 || rest[1] == ' ' {
			p.fail()
			return node
		}
	}
	node.Value = p.plain(parent)
	return node
}

// plain reads a scalar without quotes. A line break in it is a space, and of several breaks one is left out.
func (p *block) plain(parent int) string {
	first := p.plainLine()
	line := p.line
	p.advance()
	if p.col <= parent {
		return p.names.of(first)
	}
	all := bytes.Clone(first)
	for p.col > parent {
		all = fold(all, p.line-line)
		all = append(all, p.plainLine()...)
		line = p.line
		p.advance()
	}
	return valid(string(all))
}

// plainLine is the rest of the present line as part of a plain scalar. A comment or a key in it is not what
// sigs.k8s.io/yaml would have written.
func (p *block) plainLine() []byte {
	line := bytes.TrimRight(p.text[p.pos:p.end], " \t")
	if len(line) == 0 || line[0] == '#' || line[0] == '\t' {
		p.fail()
		return nil
	}
	for i, c := range line {
		switch {
		case c == ':' && (i+1 == len(line) || line[i+1] == ' ' || line[i+1] == '\t'),
			c == '#' && (line[i-1] == ' ' || line[i-1] == '\t'),
			c >= utf8.RuneSelf && isForeignBreak(line[i:]):
			p.fail()
			return nil
		}
	}
	return line
}

// isForeignBreak finds the line breaks of YAML 1.1 that are no newlines: NEL, LS and PS.
func isForeignBreak(text []byte) bool {
	return len(text) >= 2 && text[0] == 0xC2 && text[1] == 0x85 ||
		len(text) >= 3 && text[0] == 0xE2 && text[1] == 0x80 && (text[2] == 0xA8 || text[2] == 0xA9)
}

// fold joins lines of a flow scalar that are breaks line ends apart.
func fold(text []byte, breaks int) []byte {
	if breaks == 1 {
		return append(text, ' ')
	}
	for range breaks - 1 {
		text = append(text, '\n')
	}
	return text
}

// quoted reads a scalar in quotes, which may go over several lines.
func (p *block) quoted(quote byte) string {
	rest := p.text[p.pos+1 : p.end]
	if length := bytes.IndexByte(rest, quote); length >= 0 && p.ends(p.pos+1+length+1) {
		if plain := rest[:length]; (quote == '\'' || bytes.IndexByte(plain, '\\') < 0) && !hasForeignBreak(plain) {
			p.advance()
			return p.names.of(plain)
		}
	}
	var out []byte
	solid := 0 // length of out without the white space at its end that a line break takes away
	at := p.pos + 1
	for at < len(p.text) {
		c := p.text[at]
		switch {
		case c == quote && quote == '\'' && at+1 < len(p.text) && p.text[at+1] == '\'':
			out = append(out, '\'')
			solid = len(out)
			at += 2
		case c == quote:
			return p.endQuoted(at+1, out)
		case c == '\\' && quote == '"':
			if breakEnd := lineBreak(p.text, at+1); breakEnd > 0 { // an escaped line break joins without a space
				breaks, after := p.breaks(breakEnd)
				for range breaks {
					out = append(out, '\n')
				}
				at = after
			} else {
				var length int
				if out, length = unescape(out, p.text[at+1:]); length == 0 {
					p.fail()
					return ""
				}
				at += 1 + length
			}
			solid = len(out)
		case lineBreak(p.text, at) > 0:
			breaks, after := p.breaks(lineBreak(p.text, at))
			out = fold(out[:solid], breaks+1)
			solid = len(out)
			at = after
		case c >= utf8.RuneSelf && isForeignBreak(p.text[at:]):
			p.fail()
			return ""
		default:
			out = append(out, c)
			if c != ' ' && c != '\t' {
				solid = len(out)
			}
			at++
		}
	}
	p.fail() // no closing quote
	return ""
}

func hasForeignBreak(text []byte) bool {
	for i, c := range text {
		if c >= utf8.RuneSelf && isForeignBreak(text[i:]) {
			return true
		}
	}
	return false
}

// lineBreak gives the end of the line break at offset at, 0 if there is none.
func lineBreak(text []byte, at int) int {
	if at < len(text) && text[at] == '\n' {
		return at + 1
	}
	if at+1 < len(text) && text[at] == '\r' && text[at+1] == '\n' {
		return at + 2
	}
	return 0
}

// breaks counts further line breaks from offset at on, and gives the offset of the text after them.
func (p *block) breaks(at int) (count, after int) {
	for at < len(p.text) {
		if end := lineBreak(p.text, at); end > 0 {
			count++
			at = end
		} else if p.text[at] == ' ' || p.text[at] == '\t' {
			at++
		} else {
			break
		}
	}
	return count, at
}

// ends says whether nothing but spaces follows on the line.
func (p *block) ends(at int) bool {
	for at < p.end && p.text[at] == ' ' {
		at++
	}
	return at == p.end
}

// endQuoted goes to the line after a quoted scalar whose closing quote ends before offset at.
func (p *block) endQuoted(at int, out []byte) string {
	p.line += bytes.Count(p.text[p.pos:at], []byte{'\n'})
	end := bytes.IndexByte(p.text[at:], '\n')
	if end < 0 {
		end = len(p.text)
	} else {
		end += at
	}
	if len(bytes.TrimRight(p.text[at:end], " \r")) > 0 {
		p.fail()
		return ""
	}
	p.next = min(end+1, len(p.text))
	p.advance()
	return valid(string(out))
}

// unescape appends the character that a backslash and text stand for, and gives the bytes of text it took; 0 if
// there is no such escape.
func unescape(out, text []byte) ([]byte, int) {
	if len(text) == 0 {
		return out, 0
	}
	const names, values = `0abt` + "\t" + `nvfre "/\`, "\x00\a\b\t\t\n\v\f\r\x1b \"/\\"
	if i := bytes.IndexByte([]byte(names), text[0]); i >= 0 {
		return append(out, values[i]), 1
	}
	switch text[0] {
	case 'N':
		return append(out, "\u0085"...), 1
	case '_':
		return append(out, "\u00a0"...), 1
	case 'L':
		return append(out, "\u2028"...), 1
	case 'P':
		return append(out, "\u2029"...), 1
	}
	digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[text[0]]
	if digits == 0 || len(text) <= digits {
		return out, 0
	}
	code, err := strconv.ParseUint(string(text[1:1+digits]), 16, 32)
	if err != nil || code > utf8.MaxRune || code >= 0xD800 && code <= 0xDFFF {
		return out, 0
	}
	return utf8.AppendRune(out, rune(code)), 1 + digits
}
