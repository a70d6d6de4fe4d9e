// Package signature finds hundreds of literals in large blocks of text at several gigabytes a second.
//
// In: literals of at least 8 bytes, once; then blocks of text. Out: every place where a literal stands.
//
// A literal that is W bytes long or more covers at least one of the points that lie every W-3 bytes, whatever its
// place, with four whole bytes after that point. So it is enough to look at four bytes (a gram) every W-3 bytes, and to
// compare with the literals only where the gram is one of theirs. Of each literal one window of exactly W bytes is
// used, which covers exactly one point: nothing is found twice. The window is the one whose grams are rarest in a
// sample of the text to come.
package signature

import (
	"cmp"
	"fmt"
	"slices"
)

// MinLength is the length of the shortest literal that can be searched for, in bytes.
const MinLength = 8

// Matcher finds a set of literals. It can be used by many goroutines at once.
type Matcher struct {
	samplers []sampler
}

// Hit is one place where a literal stands.
type Hit struct {
	// At is the offset of its first byte in the block.
	At int
	// Literal is its index in the list that New was given.
	Literal int
}

// windows are the lengths of the windows. A literal goes to the first that it fills, since long ones have their
// points far apart: a few short literals then don't slow the search for all others.
var windows = []int{12, MinLength}

// New makes a matcher of literals, which may repeat. Sample is text like that to be searched; it makes the search
// faster and changes nothing else. It is an error if a literal is shorter than MinLength.
func New(literals []string, sample []byte) (*Matcher, error) {
	frequency := gramFrequency(sample)
	matcher := &Matcher{}
	taken := make([]bool, len(literals))
	for _, window := range windows {
		s := newSampler(window)
		for i, literal := range literals {
			if len(literal) < MinLength {
				return nil, fmt.Errorf("literal %q is shorter than %d bytes", literal, MinLength)
			}
			if !taken[i] && len(literal) >= window {
				taken[i] = true
				s.add(literal, i, frequency)
			}
		}
		if len(s.literals) > 0 {
			s.build()
			matcher.samplers = append(matcher.samplers, s)
		}
	}
	return matcher, nil
}

// Find appends all hits in block, in the order of the block, to hits.
func (m *Matcher) Find(block []byte, hits []Hit) []Hit {
	before := len(hits)
	for i := range m.samplers {
		hits = m.samplers[i].find(block, hits)
	}
	slices.SortFunc(hits[before:], func(a, b Hit) int {
		return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.Literal, b.Literal))
	})
	return hits
}
