package query

import (
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Complete offers what can stand at the end of a piece of a query: names of tables, and behind a dot the fields of the
// rows that the name before it stands for, a table's or a variable's. word is what is written of the name already.
func Complete(text string) (word string, offers []string) {
	start := len(text)
	for start > 0 && isWord(text[start-1]) {
		start--
	}
	word = text[start:]
	for _, name := range names(text[:start]) {
		if strings.HasPrefix(name, word) {
			offers = append(offers, name)
		}
	}
	slices.Sort(offers)
	return word, slices.Compact(offers)
}

func isWord(letter byte) bool {
	return letter == '_' || letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9'
}

// names are those that can follow a text.
func names(before string) []string {
	if !strings.HasSuffix(before, ".") {
		return append(tableNames(nil), "data", "some", "every", "count", "contains", "startswith", "regex.match", "sprintf")
	}
	path := pathBefore(strings.TrimSuffix(before, "."))
	switch path {
	case "data":
		return []string{"sysdump", "tables"}
	case "data.sysdump":
		return append(tableNames(nil), "node")
	case "data.sysdump.node":
		return tableNames(func(table facts.Table) bool { return table.HasNode })
	}
	if record := recordOf(before, path, 3); record != nil {
		return fieldNames(record)
	}
	return nil
}

func tableNames(wanted func(facts.Table) bool) []string {
	var names []string
	for _, table := range facts.AllTables() {
		if wanted == nil || wanted(table) {
			names = append(names, table.Name)
		}
	}
	return names
}

func fieldNames(record *facts.Record) []string {
	var names []string
	for _, field := range record.Fields {
		names = append(names, field.Name)
		if field.Kind == facts.TimeKind {
			names = append(names, field.Name+"_unix")
		}
	}
	return names
}

// pathBefore is the reference that a text ends with, its indices left out: data.sysdump.pods for "x == data.sysdump.pods[_]".
func pathBefore(text string) string {
	start, depth := len(text), 0
	for start > 0 {
		letter := text[start-1]
		switch {
		case letter == ']':
			depth++
		case letter == '[' && depth > 0:
			depth--
		case depth == 0 && !isWord(letter) && letter != '.':
			return withoutIndices(text[start:])
		}
		start--
	}
	return withoutIndices(text)
}

func withoutIndices(path string) string {
	var out strings.Builder
	depth := 0
	for _, letter := range path {
		switch {
		case letter == '[':
			depth++
		case letter == ']':
			depth--
		case depth <= 0:
			out.WriteRune(letter)
		}
	}
	return out.String()
}

// recordOf finds what the rows are like that a path stands for. A variable stands for what it was bound to earlier in
// the text; variables bound to variables are followed a few steps.
func recordOf(text, path string, steps int) *facts.Record {
	path = strings.TrimPrefix(strings.TrimPrefix(path, "data.sysdump."), "node.")
	name, rest, _ := strings.Cut(path, ".")
	record := (*facts.Record)(nil)
	if table, known := facts.TableNamed(name); known {
		record = table.Record
	} else if bound := boundTo(text, name); bound != "" && steps > 0 {
		record = recordOf(text, bound, steps-1)
	}
	for rest != "" && record != nil {
		name, rest, _ = strings.Cut(rest, ".")
		record = nested(record, name)
	}
	return record
}

func nested(record *facts.Record, name string) *facts.Record {
	for _, field := range record.Fields {
		if field.Name == name {
			return field.Record
		}
	}
	return nil
}

// boundTo is the path that a variable was bound to: pods for x in "some x in pods" and in "x := pods[_]".
func boundTo(text, name string) string {
	for _, pattern := range []string{name + " in ", name + " := "} {
		at := strings.LastIndex(text, pattern)
		if at < 0 || at > 0 && isWord(text[at-1]) {
			continue
		}
		rest := text[at+len(pattern):]
		end := 0
		depth := 0
		for end < len(rest) && (depth > 0 || isWord(rest[end]) || rest[end] == '.' || rest[end] == '[') {
			switch rest[end] {
			case '[':
				depth++
			case ']':
				depth--
			}
			end++
		}
		if bound := withoutIndices(rest[:end]); bound != name {
			return bound
		}
	}
	return ""
}
