package logs

import (
	"cmp"
	"slices"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// captures is how many groups of a pattern log_matches has room for.
const captures = 4

// match is what one pattern matched in one log.
type match struct {
	pattern         *pattern
	level           level
	count           int64
	firstAt, lastAt facts.Time
	captures        [captures][]byte
	first, last     snippet
}

// capture keeps the pattern's groups of the last match.
func (m *match) capture(text []byte, at []int) {
	for i := range m.captures {
		m.captures[i] = m.captures[i][:0]
		if group := 2 * (i + 1); group+1 < len(at) && at[group] >= 0 {
			m.captures[i] = append(m.captures[i], head(text[at[group]:at[group+1]], messageBytes)...)
		}
	}
}

// matchRows turns matches into facts, in the order of the rules' patterns.
func matchRows(matches map[*pattern]*match, of facts.LogFile) []facts.LogMatch {
	ordered := make([]*match, 0, len(matches))
	for _, match := range matches {
		ordered = append(ordered, match)
	}
	slices.SortFunc(ordered, func(a, b *match) int { return cmp.Compare(a.pattern.index, b.pattern.index) })
	rows := make([]facts.LogMatch, 0, len(ordered))
	for _, match := range ordered {
		row := facts.LogMatch{
			Name:      match.pattern.Name,
			Rule:      match.pattern.Rule,
			Component: of.Component,
			Pod:       of.Pod,
			Container: of.Container,
			Previous:  of.Previous,
			Level:     match.level.String(),
			Count:     match.count,
			FirstAt:   match.firstAt,
			LastAt:    match.lastAt,
			Capture1:  shown(match.captures[0], messageBytes),
			Capture2:  shown(match.captures[1], messageBytes),
			Capture3:  shown(match.captures[2], messageBytes),
			Capture4:  shown(match.captures[3], messageBytes),
			Samples:   samples(&match.first, &match.last, of.Source.File),
		}
		row.Source = row.Samples[0].Source
		rows = append(rows, row)
	}
	return rows
}
