package engine

import (
	"slices"

	"github.com/sysleuth/sysleuth/analyzers/applies"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// coverage says what of a dump a rule can see: whether it applies, and whether the tables that it reads were collected.
type coverage struct {
	sysdump *facts.Sysdump
	dump    *applies.Dump
	logs    *logCoverage
}

func newCoverage(sysdump *facts.Sysdump) *coverage {
	return &coverage{sysdump: sysdump, dump: applies.Of(sysdump), logs: newLogCoverage(sysdump)}
}

// sight is what a rule can see in one judgement.
type sight struct {
	notApplicable bool
	// blinded are what it needs and what was not collected: nothing can be said.
	blinded []string
	// partial were collected in part: what is found counts, that nothing is found doesn't.
	partial []string
	// missingNodes are the nodes that a rule judged once goes without.
	missingNodes int
}

// of works out the sight of a rule on a node, or with node "" on the cluster.
func (c *coverage) of(j *judged, node string) sight {
	if !c.applies(j, node) {
		return sight{notApplicable: true}
	}
	s := &sighting{coverage: c, judged: j, missing: map[string]bool{}}
	var logTables []string
	for _, name := range j.needed {
		table, _ := facts.TableNamed(name)
		switch {
		case isLogTable(name):
			logTables = append(logTables, name)
		case !table.PerNode:
			s.single(name, "")
		case node != "":
			s.single(name, node)
		default:
			s.perNode(name)
		}
	}
	if len(logTables) > 0 {
		s.logs(logTables, node)
	}
	s.missingNodes = len(s.missing)
	if j.rule.AllNodes && s.missingNodes > 0 {
		s.blinded = append(s.blinded, s.missingNames...)
	}
	s.blinded, s.partial = tidy(s.blinded), tidy(s.partial)
	return s.sight
}

// applies: an unknown version or feature leaves a rule applicable.
func (c *coverage) applies(j *judged, node string) bool {
	if c.dump.Version("cilium-agent", node, j.cilium) == applies.Off || c.dump.Version("kubernetes", "", j.kubernetes) == applies.Off {
		return false
	}
	for _, feature := range j.rule.Applies.Features {
		if c.dump.Feature(feature, node) == applies.Off {
			return false
		}
	}
	return true
}

// sighting is a sight while it is worked out.
type sighting struct {
	sight
	coverage *coverage
	judged   *judged
	// missing are the nodes that lack something, missingNames what they lack.
	missing      map[string]bool
	missingNames []string
}

// single looks at a table of which there is one: of the cluster, or of the node that is judged.
func (s *sighting) single(name, node string) {
	switch s.coverage.sysdump.States.Of(name, node).State {
	case facts.Collected:
	case facts.Truncated:
		s.partial = append(s.partial, name)
	case facts.Disabled:
		s.notApplicable = true
	default:
		s.blinded = append(s.blinded, name)
	}
}

// perNode looks at a table that each node has, for a rule judged once: it does with the nodes that there are.
func (s *sighting) perNode(name string) {
	var whole, cut, missing int
	for _, node := range s.coverage.sysdump.Nodes {
		switch s.coverage.sysdump.States.Of(name, node).State {
		case facts.Collected:
			whole++
		case facts.Disabled:
		case facts.Truncated:
			cut++
			s.lacks(node, name)
		default:
			missing++
			s.lacks(node, name)
		}
	}
	s.sum(name, whole, cut, missing)
}

func (s *sighting) lacks(node, name string) {
	s.missing[node] = true
	s.missingNames = append(s.missingNames, name)
}

// sum decides by how many nodes have something whole, cut or not at all; nodes where it is off don't count.
func (s *sighting) sum(name string, whole, cut, missing int) {
	switch {
	case whole > 0:
	case cut > 0:
		s.partial = append(s.partial, name)
	case missing > 0 || len(s.coverage.sysdump.Nodes) == 0:
		s.blinded = append(s.blinded, name)
	default:
		s.notApplicable = true
	}
}

// tidy sorts names and drops repeated ones.
func tidy(names []string) []string {
	slices.Sort(names)
	return slices.Compact(names)
}
