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
	byRule := map[string][]*located{}
	all := make([]*located, len(units))
	began := map[*unit]time.Time{}
	for i, u := range units {
		all[i] = &located{unit: u, place: where.of(u.subject)}
		byRule[u.rule.ID] = append(byRule[u.rule.ID], all[i])
		began[u] = index.began(u)
	}
	for _, symptom := range all {
		candidates := candidatesFor(symptom, graph, byRule)
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
func candidatesFor(symptom *located, graph *graph, byRule map[string][]*located) []candidate {
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
				for _, cause := range byRule[causeID] {
					if steps, holds := distance(cause, symptom); holds {
						candidates = append(candidates, candidate{cause, path, steps})
						open = true
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
