package analyzers

import (
	"cmp"
	"time"
)

// incidentSlack is how far from the reported time a failure may lie and still be about it: customers round their times, and
// a failure that is retried with backoff is logged every few minutes only.
const incidentSlack = 5 * time.Minute

// How a finding lies to the time that a customer reports.
const (
	EndedBefore = "ended before"
	GoesOn      = "goes on"
	BeganAfter  = "began after"
)

// incident tells how near failures are to the time that a customer reports.
type incident struct {
	// at is zero when no time was given: then nothing is nearer than anything else.
	at    time.Time
	spans map[*group]span
}

// newIncident works out from when to when each group was seen. A time after the dump was taken counts as that of the
// dump, because nothing in it can be nearer.
func newIncident(at, captured time.Time, groups []*group, index *index) *incident {
	i := &incident{at: at, spans: map[*group]span{}}
	if at.IsZero() {
		return i
	}
	if !captured.IsZero() && at.After(captured) {
		i.at = captured
	}
	own := map[*group]span{}
	for _, g := range groups {
		own[g] = g.lasted(index)
		i.spans[g] = own[g]
	}
	// A cause lasts as long as anything that it explains, whether or not it was logged again.
	for _, g := range groups {
		for above := g.parent; above != nil; above = above.parent {
			i.spans[above] = i.spans[above].until(own[g].last)
		}
	}
	return i
}

// lasted is from when to when a group was seen. A zero beginning is one that the dump doesn't reach back to, and a zero
// end is that of a state at capture.
func (g *group) lasted(index *index) span {
	var whole span
	for n, u := range g.units {
		began, last := index.began(u), index.seen(u.evidence).last
		if n == 0 {
			whole = span{first: began, last: last}
			continue
		}
		if began.IsZero() || !whole.first.IsZero() && began.Before(whole.first) {
			whole.first = began
		}
		whole = whole.until(last)
	}
	return whole
}

// until makes a span end no earlier than at.
func (s span) until(at time.Time) span {
	switch {
	case at.IsZero():
		s.last = time.Time{}
	case !s.last.IsZero() && at.After(s.last):
		s.last = at
	}
	return s
}

// of says how a group lies to the incident, "" when no time was given.
func (i *incident) of(g *group) string {
	lasted := i.spans[g]
	switch {
	case i.at.IsZero():
		return ""
	case !lasted.last.IsZero() && i.at.Sub(lasted.last) > incidentSlack:
		return EndedBefore
	case !lasted.first.IsZero() && lasted.first.Sub(i.at) > incidentSlack:
		return BeganAfter
	}
	return GoesOn
}

// compare puts first what goes on at the time of the incident and last what ended before it. Severity decides between
// what goes on and what began after: a customer's time may be early.
func (i *incident) compare(a, b *group) int {
	return compareBool(i.of(a) != EndedBefore, i.of(b) != EndedBefore)
}

// compareDistance puts the nearer first, among failures of one severity.
func (i *incident) compareDistance(a, b *group) int {
	return cmp.Compare(i.distance(a), i.distance(b))
}

func (i *incident) distance(g *group) time.Duration {
	lasted := i.spans[g]
	switch i.of(g) {
	case EndedBefore:
		return i.at.Sub(lasted.last).Truncate(time.Minute)
	case BeganAfter:
		return lasted.first.Sub(i.at).Truncate(time.Minute)
	}
	return 0
}
