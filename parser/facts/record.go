// Package facts is the fact model: plain structs that say what a sysdump says, each row with the file and
// line that says it. Parsers fill the tables, rules read them as data.sysdump.<table>. Nothing here reads
// files or judges anything.
//
// Conventions that every table obeys:
//   - a row holds what one artifact says about one thing, so its Source is that line;
//   - a value that was not read is left out: numbers and booleans are pointers, empty strings, empty lists
//     and zero times are omitted. Plain ints are keys, without which the row would not exist;
//   - units are part of the name: _seconds, _bytes, _ratio (0 to 1), _count (there now), _total (since start);
//   - a Time appears twice to rules: "x_at" (RFC 3339, UTC) and "x_at_unix" (seconds, a number).
package facts

import (
	"strings"
	"time"
	"unique"
)

// Source is a place in the archive: the path below the dump's top directory and the 1-based line.
type Source struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

// Time is an instant read from the dump, never from a clock of this machine. The zero Time is "not read".
type Time struct{ time.Time }

// At makes a Time of t.
func At(t time.Time) Time { return Time{t} }

// ParseTime reads an RFC 3339 instant. Anything else, and the year-1 instants by which Cilium says
// "never", give the zero Time.
func ParseTime(text string) Time {
	t, err := time.Parse(time.RFC3339Nano, strings.TrimSpace(text))
	if err != nil || t.Year() < 1990 || t.Year() > 2200 {
		return Time{}
	}
	return Time{t.UTC()}
}

// Sample is a line kept with its surroundings while a streamed file passed by, because it can't be read
// again later. Text and Context are cut at 512 bytes a line.
type Sample struct {
	Source Source `json:"source"`
	Text   string `json:"text"`
	// Context holds up to two lines before and two after, in file order, the line itself included.
	Context []string `json:"context"`
	// ContextLine is the 1-based number of the first line of Context.
	ContextLine *int64 `json:"context_line"`
}

// Pair is a name with its value: labels, options and other free-form maps appear as lists of pairs.
type Pair struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// MaxText is the longest string a fact holds, in bytes. No builtin of Rego can be interrupted while it
// works on one string, so this bounds the time of each of them.
const MaxText = 16 << 10

// Cut shortens text to MaxText bytes and marks the cut with an ellipsis.
func Cut(text string) string { return CutTo(text, MaxText) }

// CutTo shortens text to at most limit bytes, at a rune boundary, and marks the cut with an ellipsis.
func CutTo(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	const mark = "…"
	cut := limit - len(mark)
	for cut > 0 && text[cut]&0xC0 == 0x80 {
		cut--
	}
	return strings.Clone(text[:cut]) + mark
}

// Shared is a text, once for all rows that say the same: every agent of a large cluster lists all nodes, and has the same
// options and metrics. It also lets go of the line that the text was cut from.
func Shared(text string) string {
	if text == "" {
		return ""
	}
	return unique.Make(text).Value()
}
