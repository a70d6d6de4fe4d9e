package analyzers

import (
	"cmp"
	"slices"
	"time"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// clockSlack is by how much a cause may seem to begin after its symptom: clocks differ, and lines are written late.
const clockSlack = 60 * time.Second

// candidate is a unit that explains another.
type candidate struct {
	*located
	// path is how many edges lie between the rules, steps how far apart the subjects are (see distance).
	path, steps int
}

// linkCauses finds for every unit the units that explain it, and puts first the one that it folds under: the one with
// the highest severity × confidence, then by the shortest path, the id and the nearest subject.
func linkCauses(units []*unit, graph *graph, where *places, index *index) {
	holders := map[holder][]*located{}
	all := make([]*located, len(units))
	began := map[*unit]time.Time{}
	for i, u := range units {
		all[i] = &located{unit: u, place: where.ofUnit(u)}
		for _, at := range all[i].holds() {
			key := holder{u.rule.ID, at}
			holders[key] = append(holders[key], all[i])
		}
		began[u] = index.began(u)
	}
	for _, symptom := range all {
		candidates := candidatesFor(symptom, graph, holders)
		candidates = slices.DeleteFunc(candidates, func(c candidate) bool {
			return !canExplain(c.unit, symptom.unit, began[c.unit], began[symptom.unit])
		})
		slices.SortStableFunc(candidates, func(a, b candidate) int {
			return cmp.Or(-cmp.Compare(weight(a.unit), weight(b.unit)), cmp.Compare(a.path, b.path),
				cmp.Compare(a.rule.ID, b.rule.ID), cmp.Compare(a.steps, b.steps), compareUnits(a.unit, b.unit))
		})
		for _, c := range candidates {
			symptom.causes = append(symptom.causes, c.unit)
		}
	}
}

// candidatesFor walks from a symptom's rule to the rules that explain it, and on through those that were blind and those
// that found the same subject. A quiet rule closes the way: it looked, and what it stands for is not the case.
func candidatesFor(symptom *located, graph *graph, holders map[holder][]*located) []candidate {
	heldBy := symptom.heldBy()
	var candidates []candidate
	seen := map[string]bool{symptom.rule.ID: true}
	front := []string{symptom.rule.ID}
	for path := 1; len(front) > 0; path++ {
		var next []string
		for _, id := range front {
			for _, causeID := range graph.causes[id] {
				if seen[causeID] {
					continue
				}
				seen[causeID] = true
				open := graph.blind(causeID, symptom.nodes)
				tried := map[*located]bool{}
				for _, at := range heldBy {
					for _, cause := range holders[holder{causeID, at}] {
						if steps, holds := distance(cause, symptom); holds && !tried[cause] {
							candidates = append(candidates, candidate{cause, path, steps})
							open = true
						}
						tried[cause] = true
					}
				}
				if open {
					next = append(next, causeID)
				}
			}
		}
		front = next
	}
	return candidates
}

// holder is a rule with a place: the units of the rule that hold what is at the place. Without it, every symptom would be
// compared with every unit of a cause, and a large cluster has tens of thousands of both.
type holder struct{ rule, at string }

// holds lists the places that a unit holds.
func (l *located) holds() []string {
	at := []string{"subject " + l.subject.Kind + " " + l.subject.Name}
	if l.cluster {
		at = append(at, "cluster")
	}
	if l.pod != "" {
		at = append(at, "pod "+l.pod)
	}
	if l.wholeNode {
		for _, node := range l.nodes {
			at = append(at, "node "+node)
		}
	}
	return at
}

// heldBy lists the places that a unit lies in.
func (l *located) heldBy() []string {
	at := []string{"subject " + l.subject.Kind + " " + l.subject.Name, "cluster"}
	if l.pod != "" {
		at = append(at, "pod "+l.pod)
	}
	for _, node := range l.nodes {
		at = append(at, "node "+node)
	}
	return at
}

// canExplain says whether a finding is fit to explain another.
func canExplain(cause, symptom *unit, causeBegan, symptomBegan time.Time) bool {
	switch {
	case cause.confidence == rule.LowConfidence:
		return false
	case cause.severity <= rule.Low && symptom.severity > rule.Low:
		// A failure that is over is at most low, and what is over doesn't explain what goes on.
		return false
	case !causeBegan.IsZero() && !symptomBegan.IsZero() && causeBegan.Sub(symptomBegan) > clockSlack:
		return false
	}
	return true
}

// weight is severity × confidence, both counted from one.
func weight(u *unit) int { return (int(u.severity) + 1) * (int(u.confidence) + 1) }
