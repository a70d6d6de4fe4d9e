package logs

import (
	"strings"
	"unicode/utf8"

	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	// sampleBytes is the length at which lines of samples are cut.
	sampleBytes = 512
	// around is how many lines before and after the line itself a sample keeps.
	around = 2
)

// snippet keeps a line and the lines around it. Those after it have yet to be read when it is taken. Its memory is used
// again: of a group only the first and the last line are kept, and the last changes with every line.
type snippet struct {
	number int
	lines  [2*around + 1][]byte
	count  int
	before int
	// waiting: it is in the list of those that want more lines.
	waiting bool
}

// take begins a snippet at a line, after those before it.
func (s *snippet) take(number int, before [][]byte, raw []byte) {
	s.number, s.count, s.before = number, 0, len(before)
	for _, earlier := range before {
		s.add(earlier)
	}
	s.add(raw)
}

// add keeps one more line.
func (s *snippet) add(raw []byte) {
	s.lines[s.count] = append(s.lines[s.count][:0], head(raw, sampleBytes)...)
	s.count++
}

func (s *snippet) complete() bool { return s.count > s.before+around }

func (s *snippet) sample(file string) facts.Sample {
	sample := facts.Sample{
		Source:      facts.Source{File: file, Line: s.number},
		ContextLine: new(int64(s.number - s.before)),
	}
	for _, raw := range s.lines[:s.count] {
		sample.Context = append(sample.Context, shown(raw, sampleBytes))
	}
	sample.Text = sample.Context[s.before]
	return sample
}

// head is as much of raw as is needed to show limit bytes of it: some more, so that the cut is seen.
func head(raw []byte, limit int) []byte { return raw[:min(len(raw), limit+utf8.UTFMax)] }

// shown is raw as a fact's text: valid UTF-8 and cut.
func shown(raw []byte, limit int) string {
	return facts.CutTo(strings.ToValidUTF8(string(head(raw, limit)), "\uFFFD"), limit)
}
