package logs

import (
	"bytes"
	"slices"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/signature"
)

// scan is one pass over one log.
type scan struct {
	patterns *Patterns
	file     facts.LogFile
	groups   groups
	matches  map[*pattern]*match
	start    *start

	line    line
	record  record
	decoded bool // record is of line
	hits    []signature.Hit
	found   []*pattern

	// level and group are those of the last record, which the lines after it without a grammar belong to. The group is
	// nil if the record is no warning or worse.
	level level
	group *group
	// waiting are the snippets that want the lines to come.
	waiting []*snippet
	recent  recent
}

// block reads a block of whole lines.
func (s *scan) block(block []byte) {
	s.hits = s.patterns.matcher.Find(block, s.hits[:0])
	hits := s.hits
	number := int(s.file.LinesCount)
	for at := 0; at < len(block); {
		end := bytes.IndexByte(block[at:], '\n')
		if end < 0 {
			end = len(block)
		} else {
			end += at
		}
		raw := block[at:end]
		at = end + 1
		number++
		onLine := 0
		for onLine < len(hits) && hits[onLine].At < end {
			onLine++
		}
		s.line.read(number, withoutEnds(raw))
		s.see(hits[:onLine])
		hits = hits[onLine:]
	}
	s.file.LinesCount = int64(number)
	s.recent.keep()
}

// withoutEnds takes off the carriage return, and the zeros that a crash of the node leaves in a log.
func withoutEnds(raw []byte) []byte {
	if len(raw) > 0 && raw[len(raw)-1] == '\r' {
		raw = raw[:len(raw)-1]
	}
	if len(raw) > 0 && raw[0] == 0 {
		raw = bytes.TrimLeft(raw, "\x00")
	}
	return raw
}

// see takes in one line.
func (s *scan) see(hits []signature.Hit) {
	l := &s.line
	s.decoded = false
	if len(s.waiting) > 0 {
		s.feed()
	}
	if l.grammar != plain {
		s.level, s.group = l.level, nil
		if l.level >= levelWarning {
			s.warning()
		}
		s.tally()
	}
	if len(hits) > 0 {
		s.hit(hits)
	}
	at := l.time()
	if at != nil && s.file.FirstAt.IsZero() {
		s.file.FirstAt = parseTime(at)
	}
	s.recent.push(l, at)
}

func (s *scan) decode() *record {
	if !s.decoded {
		s.record.decode(&s.line)
		s.decoded = true
	}
	return &s.record
}

// warning puts a record that looks like a warning or worse into its group.
func (s *scan) warning() {
	r := s.decode()
	s.level = r.level
	if r.level < levelWarning {
		return
	}
	s.group = s.groups.of(r)
	s.group.count++
	see(&s.group.firstAt, &s.group.lastAt, parseTime(s.line.time()))
	s.sample(&s.group.first, &s.group.last)
}

func (s *scan) tally() {
	switch s.level {
	case levelDebug:
		s.file.DebugsCount++
	case levelWarning:
		s.file.WarningsCount++
	case levelError:
		s.file.ErrorsCount++
	case levelFatal, levelPanic:
		s.file.FatalsCount++
	}
}

// hit matches the patterns whose literals stand in the line.
func (s *scan) hit(hits []signature.Hit) {
	s.found = s.found[:0]
	for _, hit := range hits {
		for _, owner := range s.patterns.owners[hit.Literal] {
			if !slices.Contains(s.found, owner) {
				s.found = append(s.found, owner)
			}
		}
	}
	for _, pattern := range s.found {
		if pattern == nil {
			if s.start != nil {
				s.start.see(s.decode(), facts.Source{File: s.file.Source.File, Line: s.line.number})
			}
			continue
		}
		r := s.decode()
		at := pattern.expression.FindSubmatchIndex(r.text)
		if at == nil {
			continue
		}
		found := s.matches[pattern]
		if found == nil {
			found = &match{pattern: pattern}
			s.matches[pattern] = found
		}
		found.count++
		found.level = s.level
		found.capture(r.text, at)
		see(&found.firstAt, &found.lastAt, parseTime(s.line.time()))
		s.sample(&found.first, &found.last)
	}
}

// see widens a span of time; the zero Time says nothing.
func see(first, last *facts.Time, at facts.Time) {
	if at.IsZero() {
		return
	}
	if first.IsZero() {
		*first = at
	}
	*last = at
}

// sample takes the line as the first of its kind, or as the last so far.
func (s *scan) sample(first, last *snippet) {
	taken := first
	if first.count > 0 {
		taken = last
	}
	taken.take(s.line.number, s.recent.before(), s.line.raw)
	if !taken.waiting {
		taken.waiting = true
		s.waiting = append(s.waiting, taken)
	}
}

// feed gives the line to the snippets that want it.
func (s *scan) feed() {
	s.waiting = slices.DeleteFunc(s.waiting, func(waiting *snippet) bool {
		waiting.add(s.line.raw)
		waiting.waiting = !waiting.complete()
		return !waiting.waiting
	})
}

// finish fills in what is known at the end of the log.
func (s *scan) finish() {
	s.file.LastAt = parseTime(s.recent.at)
	if s.recent.last.count > 0 {
		s.file.Last = s.recent.last.sample(s.file.Source.File)
		s.file.LastLine = s.file.Last.Text
	}
}

// recent remembers the last lines. They lie in the block being read until keep copies them.
type recent struct {
	lines [][]byte // at most around, oldest first
	kept  [around][]byte
	// at is the time of the last line that has one.
	at, keptAt []byte
	// last is the last line that isn't blank; until keep, its number and parts are here.
	last       snippet
	number     int
	raw        []byte
	lastBefore [][]byte
}

func (r *recent) before() [][]byte { return r.lines }

func (r *recent) push(l *line, at []byte) {
	if at != nil {
		r.at = at
	}
	if len(l.body) > 0 {
		r.number, r.raw = l.number, l.raw
		r.lastBefore = append(r.lastBefore[:0], r.lines...)
	}
	if len(r.lines) < around {
		r.lines = append(r.lines, l.raw)
		return
	}
	copy(r.lines, r.lines[1:])
	r.lines[around-1] = l.raw
}

// keep copies what is remembered out of a block that is about to be overwritten.
func (r *recent) keep() {
	if r.number > r.last.number {
		r.last.take(r.number, r.lastBefore, r.raw)
	}
	for i, raw := range r.lines {
		r.kept[i] = append(r.kept[i][:0], head(raw, sampleBytes)...)
		r.lines[i] = r.kept[i]
	}
	r.keptAt = append(r.keptAt[:0], r.at...)
	r.at = r.keptAt
}
