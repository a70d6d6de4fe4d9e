package analyzers

import (
	"cmp"
	"slices"
	"time"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// rankGroups orders the groups and numbers them from 1: causes before symptoms, but what is of low severity after both;
// then by effective severity, confidence, nearness to the topmost cause, share of the cluster hit, recency, how much is
// folded below, rule id and subject. With the time of an incident, what ended before it comes after all that didn't, and nearness to it goes before
// confidence.
func rankGroups(groups []*group, where *places, sysdump *facts.Sysdump, index *index, incident *incident) {
	captured := capturedAt(sysdump)
	share, age := map[*group]float64{}, map[*group]time.Duration{}
	for _, g := range groups {
		share[g] = shareHit(g, where, len(sysdump.Nodes))
		// What has no time is a state at capture, as recent as can be.
		if last := index.seen(g.evidence()).last; !last.IsZero() && !captured.IsZero() {
			age[g] = max(captured.Sub(last), 0).Truncate(time.Minute)
		}
	}
	folded := map[*group]int{}
	for _, g := range groups {
		for above := g.parent; above != nil; above = above.parent {
			folded[above]++
		}
	}
	slices.SortFunc(groups, func(a, b *group) int {
		return cmp.Or(
			compareBool(a.effective >= rule.Medium, b.effective >= rule.Medium),
			compareBool(a.parent == nil, b.parent == nil),
			incident.compare(a, b),
			-cmp.Compare(a.effective, b.effective),
			incident.compareDistance(a, b),
			-cmp.Compare(a.confidence, b.confidence),
			cmp.Compare(a.depth(), b.depth()),
			-cmp.Compare(share[a], share[b]),
			cmp.Compare(age[a], age[b]),
			-cmp.Compare(folded[a], folded[b]),
			cmp.Compare(a.units[0].rule.ID, b.units[0].rule.ID),
			compareSubjects(a.units[0].subject, b.units[0].subject),
			cmp.Compare(a.id, b.id))
	})
	for i, g := range groups {
		g.rank = i + 1
	}
}

// depth is how many causes are above a group.
func (g *group) depth() int {
	depth := 0
	for above := g.parent; above != nil; above = above.parent {
		depth++
	}
	return depth
}

// shareHit is how much of the cluster the subjects of a group stand for, 0 to 1, counted in nodes.
func shareHit(g *group, where *places, nodesCount int) float64 {
	hit := map[string]bool{}
	for _, u := range g.units {
		at := where.of(u.subject)
		if at.cluster {
			return 1
		}
		for _, node := range at.nodes {
			hit[node] = true
		}
	}
	return float64(len(hit)) / float64(max(nodesCount, len(hit), 1))
}

func capturedAt(sysdump *facts.Sysdump) time.Time {
	if len(sysdump.Dump) == 0 {
		return time.Time{}
	}
	return sysdump.Dump[0].CapturedAt.Time
}

// compareBool puts true first.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// findingsOf turns ranked groups into findings.
func findingsOf(groups []*group, index *index, incident *incident) []Finding {
	findings := make([]Finding, len(groups))
	for i, g := range groups {
		findings[i] = g.finding(index)
		findings[i].Incident = incident.of(g)
	}
	for _, g := range groups {
		for _, cause := range g.causes {
			if cause.rank == 0 {
				continue // left out for its severity
			}
			explains := &findings[cause.rank-1].Explains
			*explains = append(*explains, g.rank)
			findings[g.rank-1].ExplainedBy = append(findings[g.rank-1].ExplainedBy, cause.rank)
		}
	}
	for i := range findings {
		if by := findings[i].ExplainedBy; len(by) > 1 {
			slices.Sort(by[1:])
		}
	}
	return findings
}

func (g *group) finding(index *index) Finding {
	first := g.units[0]
	evidence := g.evidence()
	seen := index.seen(evidence)
	f := Finding{
		Rank:              g.rank,
		Fingerprint:       g.fingerprint(),
		Rule:              first.rule.ID,
		Key:               first.key,
		Title:             first.rule.Title,
		Severity:          g.severity,
		EffectiveSeverity: g.effective,
		Confidence:        g.confidence,
		Message:           first.message,
		Subjects:          []rule.Subject{},
		SubjectsCount:     len(g.units),
		FirstSeen:         timeText(seen.first),
		LastSeen:          timeText(seen.last),
		Occurrences:       seen.count,
		Facts:             map[string]any{},
		Evidence:          []Evidence{},
		EvidenceCount:     len(evidence),
		Explains:          []int{},
		ExplainedBy:       []int{},
		Remediation:       append([]string{}, first.rule.Remediation...),
		References:        append([]string{}, first.rule.References...),
	}
	for _, u := range g.units[:min(len(g.units), MaxSubjects)] {
		f.Subjects = append(f.Subjects, u.subject)
	}
	for i := len(g.units) - 1; i >= 0; i-- { // the worst subject's facts win
		for name, value := range g.units[i].facts {
			f.Facts[name] = value
		}
	}
	for _, place := range evidence[:min(len(evidence), MaxEvidence)] {
		f.Evidence = append(f.Evidence, Evidence{File: place.File, Line: place.Line})
	}
	return f
}

// timeText is how the report writes instants, "" for those that are not known.
func timeText(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.UTC().Format(time.RFC3339)
}
