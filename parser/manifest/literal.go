package manifest

import "bytes"

// blockScalar reads a scalar that begins with | or >.
func (p *block) blockScalar(parent int) string {
	header := bytes.TrimRight(p.text[p.pos:p.end], " ")
	folded := header[0] == '>'
	indent, chomp := 0, byte(0)
	for _, c := range header[1:] {
		switch {
		case (c == '+' || c == '-') && chomp == 0:
			chomp = c
		case c >= '1' && c <= '9' && indent == 0:
			indent = max(parent, 0) + int(c-'0')
		default:
			p.fail()
			return ""
		}
	}
	if indent == 0 {
		if indent = p.contentIndent(parent); indent == 0 {
			return ""
		}
	}
	return p.blockLines(indent, folded, chomp)
}

// contentIndent finds the indent of a block scalar by its first line that isn't blank. 0 means that the text is odd.
func (p *block) contentIndent(parent int) int {
	deepest := 0
	for at := p.next; at < len(p.text); {
		spaces, end, next := p.rawLine(at)
		if at+spaces == end {
			deepest = max(deepest, spaces)
			at = next
			continue
		}
		if p.text[at+spaces] == '\t' || spaces > parent && deepest > spaces {
			p.fail()
			return 0
		}
		deepest = max(deepest, spaces)
		break
	}
	return max(deepest, parent+1, 1)
}

// rawLine measures the line at an offset: its leading spaces, its end without the line break, and the next line.
func (p *block) rawLine(at int) (spaces, end, next int) {
	end, next = len(p.text), len(p.text)
	if length := bytes.IndexByte(p.text[at:], '\n'); length >= 0 {
		end, next = at+length, at+length+1
	}
	if end > at && p.text[end-1] == '\r' {
		end--
	}
	for at+spaces < end && p.text[at+spaces] == ' ' {
		spaces++
	}
	return spaces, end, next
}

// blockLines reads the lines of a block scalar. The order of appending is that of libyaml's
// yaml_parser_scan_block_scalar, which decides the corner cases of folding and chomping.
func (p *block) blockLines(indent int, folded bool, chomp byte) string {
	var out []byte
	pending := 0          // line breaks after the last line of text, its own not counted
	broken := false       // the last line of text had a line break, which is not appended yet
	leadingBlank := false // that line began with white space
	for p.next < len(p.text) {
		at := p.next
		spaces, end, next := p.rawLine(at)
		if spaces < indent && at+spaces < end {
			if p.text[at+spaces] == '\t' {
				p.fail()
				return ""
			}
			break
		}
		p.next = next
		p.line++
		if at+min(spaces, indent) == end {
			if next > end {
				pending++
			}
			continue
		}
		content := p.text[at+indent : end]
		if hasForeignBreak(content) {
			p.fail()
			return ""
		}
		trailingBlank := content[0] == ' ' || content[0] == '\t'
		if broken {
			if !folded || leadingBlank || trailingBlank {
				out = append(out, '\n')
			} else if pending == 0 {
				out = append(out, ' ')
			}
		}
		out = appendBreaks(out, pending)
		out = append(out, content...)
		leadingBlank, pending, broken = trailingBlank, 0, next > end
	}
	if chomp != '-' && broken {
		out = append(out, '\n')
	}
	if chomp == '+' {
		out = appendBreaks(out, pending)
	}
	p.advance()
	return valid(string(out))
}

func appendBreaks(out []byte, count int) []byte {
	for range count {
		out = append(out, '\n')
	}
	return out
}
