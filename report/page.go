package report

import (
	"bufio"
	"io"
	"strings"

	"golang.org/x/text/width"
)

// columns is how wide the text form is.
const columns = 100

// style is a way to print text, an SGR sequence of the terminal.
type style string

// The styles. Colour only repeats what the words say.
const (
	plain  style = ""
	bold   style = "1"
	dim    style = "2"
	red    style = "1;31"
	orange style = "31"
	yellow style = "33"
	blue   style = "34"
)

// page writes lines of text. Every text passes through its methods, which escape it.
type page struct {
	out   *bufio.Writer
	color bool
}

func newPage(w io.Writer, color bool) *page { return &page{out: bufio.NewWriter(w), color: color} }

// span is a piece of a line with its style.
type span struct {
	style style
	text  string
}

// line writes one line that is not broken: places to copy, lines of the dump.
func (p *page) line(indent int, spans ...span) {
	p.out.WriteString(strings.Repeat(" ", indent))
	for _, s := range spans {
		p.write(s.style, Escape(s.text))
	}
	p.out.WriteByte('\n')
}

// escaped writes one line of text that is escaped already.
func (p *page) escaped(indent int, s style, text string) {
	p.out.WriteString(strings.Repeat(" ", indent))
	p.write(s, strings.TrimRight(text, " "))
	p.out.WriteByte('\n')
}

// cut writes one line and cuts it at the page's edge.
func (p *page) cut(indent int, s style, text string) {
	p.out.WriteString(strings.Repeat(" ", indent))
	p.write(s, cutTo(Escape(text), columns-indent))
	p.out.WriteByte('\n')
}

// paragraph writes text and breaks it between words. first goes before the text of the first line, and the others are
// indented as far.
func (p *page) paragraph(indent int, first span, s style, text string) {
	mark := Escape(first.text)
	left := indent + textWidth(mark)
	for i, line := range wrap(Escape(text), columns-left) {
		if i == 0 {
			p.out.WriteString(strings.Repeat(" ", indent))
			p.write(first.style, mark)
		} else {
			p.out.WriteString(strings.Repeat(" ", left))
		}
		p.write(s, line)
		p.out.WriteByte('\n')
	}
}

func (p *page) blank() { p.out.WriteByte('\n') }

func (p *page) heading(text string) {
	p.blank()
	p.line(0, span{bold, text})
}

// write writes text that is escaped already.
func (p *page) write(s style, escaped string) {
	if !p.color || s == plain {
		p.out.WriteString(escaped)
		return
	}
	p.out.WriteString("\x1b[" + string(s) + "m" + escaped + "\x1b[0m")
}

// wrap breaks text between words into lines of at most limit columns. A word that is longer has a line to itself.
func wrap(text string, limit int) []string {
	var lines []string
	line, used := "", 0
	for word := range strings.FieldsSeq(text) {
		wide := textWidth(word)
		if line != "" && used+1+wide > limit {
			lines = append(lines, line)
			line, used = "", 0
		}
		if line != "" {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+wide
	}
	if line != "" || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// wrapParts joins parts by dots into lines of at most limit columns and breaks only between parts.
func wrapParts(parts []string, limit int) []string {
	var lines []string
	for _, part := range parts {
		if last := len(lines) - 1; last >= 0 && textWidth(lines[last]+" · "+part) <= limit {
			lines[last] += " · " + part
		} else {
			lines = append(lines, part)
		}
	}
	return lines
}

// breakAt breaks text into lines of at most limit columns and keeps its blanks, which tables need. It breaks after a blank
// of the last third of a line, or in a word that is longer.
func breakAt(text string, limit int) []string {
	var lines []string
	used, start := 0, 0
	for i, r := range text {
		if wide := runeWidth(r); used+wide > limit {
			end := i
			if blank := strings.LastIndexByte(text[start:i], ' ') + 1; blank > (i-start)*2/3 {
				end = start + blank
			}
			lines = append(lines, text[start:end])
			used, start = textWidth(text[end:i]), end
		}
		used += runeWidth(r)
	}
	return append(lines, text[start:])
}

// cutTo shortens text to limit columns and marks the cut.
func cutTo(text string, limit int) string {
	if textWidth(text) <= limit {
		return text
	}
	used := 0
	for i, r := range text {
		if used+runeWidth(r) > limit-1 {
			return text[:i] + "…"
		}
		used += runeWidth(r)
	}
	return text
}

func textWidth(text string) int {
	total := 0
	for _, r := range text {
		total += runeWidth(r)
	}
	return total
}

// runeWidth is how many columns a terminal gives to a character.
func runeWidth(r rune) int {
	if r < 0x300 {
		return 1
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}
