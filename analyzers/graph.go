package analyzers

import (
	"maps"
	"slices"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// graph is how rules explain each other, with the outcomes that decide which ways are open.
type graph struct {
	// causes are the rules that explain a rule, by its id. It has no cycles.
	causes map[string][]string
	// outcomes by rule id and node, "" for rules judged once. A rule that was not judged has none.
	outcomes map[string]map[string]rule.Outcome
}

func newGraph(rules []*rule.Rule, judgements []rule.Judgement) *graph {
	g := &graph{causes: map[string][]string{}, outcomes: map[string]map[string]rule.Outcome{}}
	explains := map[string][]string{}
	for _, r := range rules {
		explains[r.ID] = r.Explains
	}
	for _, judgement := range judgements {
		id := judgement.Rule.ID
		if _, known := explains[id]; !known {
			explains[id] = judgement.Rule.Explains
		}
		if g.outcomes[id] == nil {
			g.outcomes[id] = map[string]rule.Outcome{}
		}
		g.outcomes[id][judgement.Node] = judgement.Outcome
	}
	// Loading refuses cycles; an edge that would close one all the same is left out, so that folding always ends.
	for _, cause := range slices.Sorted(maps.Keys(explains)) {
		for _, symptom := range explains[cause] {
			if !g.leadsTo(cause, symptom, map[string]bool{}) {
				g.causes[symptom] = append(g.causes[symptom], cause)
			}
		}
	}
	return g
}

// leadsTo says whether target is from, or one of the rules that explain it, at any distance.
func (g *graph) leadsTo(from, target string, seen map[string]bool) bool {
	if from == target {
		return true
	}
	if seen[from] {
		return false
	}
	seen[from] = true
	for _, cause := range g.causes[from] {
		if g.leadsTo(cause, target, seen) {
			return true
		}
	}
	return false
}

// blind says whether a rule could not be judged where a symptom is: on one of its nodes, or anywhere if it is on none.
func (g *graph) blind(id string, nodes []string) bool {
	outcomes := g.outcomes[id]
	if outcomes == nil {
		return true
	}
	if outcome, once := outcomes[""]; once {
		return isBlind(outcome)
	}
	if len(nodes) == 0 {
		for _, outcome := range outcomes {
			if isBlind(outcome) {
				return true
			}
		}
		return false
	}
	for _, node := range nodes {
		if outcome, judged := outcomes[node]; !judged || isBlind(outcome) {
			return true
		}
	}
	return false
}

// isBlind: a rule that failed knows as little as a blind one.
func isBlind(outcome rule.Outcome) bool { return outcome == rule.Blind || outcome == rule.Failed }
