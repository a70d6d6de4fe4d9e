package scaffold

import (
	"cmp"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Proposal is a table that holds a text, and the condition by which a rule would find it there.
type Proposal struct {
	Table facts.Table
	// Field holds the text; Whole says that it is all of it.
	Field string
	Whole bool
	// Component is that of the log, for tables of logs.
	Component string
	// Rows are how many rows hold the text; PerNode says that all of them belong to nodes.
	Rows    int
	PerNode bool
	// Example is the field of the first row, Source where it stands.
	Example string
	Source  facts.Source
}

// PatternName is the name of the log pattern by which a new rule finds lines of any level.
const PatternName = "line"

// telling are the fields that say what happened, best first; a text is looked for in all others after them.
var telling = []string{"message", "error", "last_error", "last_failure_message", "reason", "status", "state", "template", "text", "value"}

// Propose finds the tables that hold all texts in one field, in any case of letters, best first: a log group, then what says what
// happened, then anything, last a line of a log that is in no group. ruleID is the rule whose pattern PatternName was matched while the logs were read.
func Propose(sysdump *facts.Sysdump, texts []string, ruleID string) []Proposal {
	var found []Proposal
	for _, table := range facts.AllTables() {
		rows := table.Rows(&sysdump.Tables)
		byField := map[string]*Proposal{}
		for i := range rows.Len() {
			row := rows.Index(i)
			if table.Name == "log_matches" && row.FieldByName("Rule").String() != ruleID {
				continue
			}
			var source facts.Source
			if field := row.FieldByName("Source"); field.IsValid() {
				source, _ = field.Interface().(facts.Source)
			}
			onNode := table.HasNode && row.FieldByName("Node").String() != ""
			component := ""
			if field := row.FieldByName("Component"); field.IsValid() && strings.HasPrefix(table.Name, "log_") {
				component = field.String()
			}
			table.Record.Visit(row, func(name string, field facts.Field, value any) {
				content, isText := value.(string)
				matched := isText && field.Kind == facts.StringKind && containsAll(content, texts)
				if table.Name == "log_matches" {
					matched = name == "name"
				}
				if !matched {
					return
				}
				whole := len(texts) == 1 && strings.EqualFold(content, texts[0])
				if table.Name == "log_matches" {
					content = firstSample(row) // the line, and not the pattern's name
				}
				p := byField[name]
				if p == nil {
					p = &Proposal{Table: table, Field: name, Whole: whole, Component: component, PerNode: true, Example: content, Source: source}
					byField[name] = p
				}
				p.Rows++
				p.PerNode = p.PerNode && onNode
			})
		}
		if best := bestOf(byField); best != nil {
			found = append(found, *best)
		}
	}
	slices.SortStableFunc(found, func(a, b Proposal) int { return cmp.Compare(worth(a), worth(b)) })
	return found
}

func containsAll(content string, texts []string) bool {
	content = strings.ToLower(content)
	return !slices.ContainsFunc(texts, func(text string) bool { return !strings.Contains(content, strings.ToLower(text)) })
}

// firstSample is the text of the first sample of a row of log_matches.
func firstSample(row reflect.Value) string {
	match, _ := row.Interface().(facts.LogMatch)
	if len(match.Samples) == 0 {
		return ""
	}
	return match.Samples[0].Text
}

func bestOf(byField map[string]*Proposal) *Proposal {
	var best *Proposal
	for _, name := range slices.Sorted(func(yield func(string) bool) {
		for name := range byField {
			if !yield(name) {
				return
			}
		}
	}) {
		if best == nil || rankOf(name) < rankOf(best.Field) {
			best = byField[name]
		}
	}
	return best
}

func rankOf(field string) int {
	if at := slices.Index(telling, field); at >= 0 {
		return at
	}
	return len(telling)
}

func worth(p Proposal) int {
	switch {
	case p.Table.Name == "log_groups":
		return 0
	case p.Table.Name == "log_matches":
		return 1000 // a line that no other table holds
	}
	return 1 + rankOf(p.Field)
}

// Place is the table and the field in words.
func (p Proposal) Place() string {
	if p.Table.Name == "log_matches" {
		return "log_matches, a pattern for lines of the log of " + p.Component
	}
	return p.Table.Name + "." + p.Field
}

// Pattern is the expression of a log pattern for texts that follow each other in a line, "" where none of them is long
// enough to be one.
func Pattern(texts []string) string {
	var quoted []string
	longest := 0
	for _, text := range texts {
		longest = max(longest, len(text))
		quoted = append(quoted, regexp.QuoteMeta(text))
	}
	if longest < 8 || slices.ContainsFunc(texts, func(text string) bool { return strings.ContainsAny(text, "\n\r") }) {
		return ""
	}
	return strings.Join(quoted, ".*")
}

// Excerpt is the example, at most 120 bytes of it around the text.
func (p Proposal) Excerpt(text string) string {
	const wide = 120
	at := strings.Index(strings.ToLower(p.Example), strings.ToLower(text))
	if start := at + len(text) - wide + 20; len(p.Example) > wide && start > 0 && start < len(p.Example) {
		return "…" + strings.ToValidUTF8(facts.CutTo(p.Example[start:], wide), "")
	}
	return facts.CutTo(p.Example, wide)
}
