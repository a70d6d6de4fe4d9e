package report

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// steers says whether a terminal would obey a character instead of showing it, or show it as something else: C0 and C1
// controls, DEL, marks that turn the direction of writing, separators of lines, and characters of no width.
func steers(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r <= 0x9f:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x061c:
		return true
	case r == 0x2028, r == 0x2029, r >= 0x200b && r <= 0x200d, r == 0x2060, r == 0xfeff:
		return true
	}
	return r >= 0xe0000 && r <= 0xe007f // tags: invisible text
}

// Escape makes text of the dump safe for a terminal, on one line. Tabs become blanks; what steers a terminal is shown
// as an escape of Go.
func Escape(text string) string {
	if isPlain(text) {
		return text
	}
	var out strings.Builder
	for i, r := range text {
		switch {
		case r == '\t':
			out.WriteString("    ")
		case r == '\n':
			out.WriteString(`\n`)
		case r == '\r':
			out.WriteString(`\r`)
		case r == utf8.RuneError && isInvalid(text[i:]):
			fmt.Fprintf(&out, `\x%02x`, text[i])
		case r < 0x80 && steers(r):
			fmt.Fprintf(&out, `\x%02x`, r)
		case r > 0xffff && steers(r):
			fmt.Fprintf(&out, `\U%08x`, r)
		case steers(r):
			fmt.Fprintf(&out, `\u%04x`, r)
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] < 0x20 || text[i] >= 0x7f {
			return false
		}
	}
	return true
}

func isInvalid(text string) bool {
	_, size := utf8.DecodeRuneInString(text)
	return size == 1
}
