package analyzers

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// group is one finding of the report: the units that share rule, kind of subject, key and cause.
type group struct {
	id string // the path from its topmost cause
	// units, the worst first.
	units []*unit
	// parent is the group that it is folded under, nil for a cause.
	parent *group
	// causes are the groups of all units that explain one of its own, parent first.
	causes []*group

	severity, effective rule.Severity
	confidence          rule.Confidence
	rank                int
}

// groupUnits groups the units. The subjects of one rule that have different causes, or none, come apart.
func groupUnits(units []*unit) []*group {
	groups := map[string]*group{}
	for _, u := range units {
		groupOf(u, groups)
	}
	list := make([]*group, 0, len(groups))
	for _, g := range groups {
		slices.SortFunc(g.units, func(a, b *unit) int {
			return cmp.Or(-cmp.Compare(a.severity, b.severity), -cmp.Compare(a.confidence, b.confidence), compareSubjects(a.subject, b.subject))
		})
		g.severity, g.confidence = g.units[0].severity, g.units[0].confidence
		list = append(list, g)
	}
	slices.SortFunc(list, func(a, b *group) int { return cmp.Compare(a.id, b.id) })
	for _, g := range list {
		g.nameCauses()
	}
	return list
}

// groupOf puts a unit into its group, after its cause into that one's. It ends because causes have no cycles.
func groupOf(u *unit, groups map[string]*group) *group {
	if u.group != nil {
		return u.group
	}
	id := fmt.Sprintf("%s\x00%s\x00%s", u.rule.ID, u.subject.Kind, u.key)
	var parent *group
	if len(u.causes) > 0 {
		parent = groupOf(u.causes[0], groups)
		id = parent.id + "\x01" + id
	}
	g := groups[id]
	if g == nil {
		g = &group{id: id, parent: parent}
		groups[id] = g
	}
	g.units = append(g.units, u)
	u.group = g
	return g
}

func (g *group) nameCauses() {
	if g.parent != nil {
		g.causes = []*group{g.parent}
	}
	for _, u := range g.units {
		for _, cause := range u.causes {
			if !slices.Contains(g.causes, cause.group) {
				g.causes = append(g.causes, cause.group)
			}
		}
	}
}

// raiseSeverity makes the effective severity of every group the highest of its own and of all that is folded below.
func raiseSeverity(groups []*group) {
	for _, g := range groups {
		g.effective = max(g.effective, g.severity)
		for above := g.parent; above != nil; above = above.parent {
			above.effective = max(above.effective, g.severity)
		}
	}
}

// dropBelow leaves out groups whose effective severity is below the wanted one, and counts them. What is folded below a
// group that stays out is never more severe, so it stays out as well.
func dropBelow(groups []*group, wanted rule.Severity) (kept []*group, dropped int) {
	for _, g := range groups {
		if g.effective >= wanted {
			kept = append(kept, g)
		}
	}
	return kept, len(groups) - len(kept)
}

// fingerprint names the failure independent of the dump.
func (g *group) fingerprint() string {
	first := g.units[0]
	sum := sha256.Sum256([]byte(first.rule.ID + "\x00" + first.subject.Kind + "\x00" + first.key))
	return "v1:" + hex.EncodeToString(sum[:8])
}

// evidence lists the places that the units cite, each once: the first of every unit, then the second of every unit,
// so that the ones that are shown speak of different subjects.
func (g *group) evidence() []rule.Evidence {
	var list []rule.Evidence
	seen := map[rule.Evidence]bool{}
	for i, more := 0, true; more; i++ {
		more = false
		for _, u := range g.units {
			if i >= len(u.evidence) {
				continue
			}
			more = true
			if !seen[u.evidence[i]] {
				seen[u.evidence[i]] = true
				list = append(list, u.evidence[i])
			}
		}
	}
	return list
}
