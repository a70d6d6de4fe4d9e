package agentstatus

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sysleuth/sysleuth/parser/facts"
)

var (
	moduleTally = regexp.MustCompile(`Stopped\((\d+)\) Degraded\((\d+)\) OK\((\d+)\)`)
	// "│   ├── timer-job-version-check        [DEGRADED] timer job errored: … (2m11s, x31)"
	treePrefix = regexp.MustCompile(`^[\s\x{a0}│├└─]*`)
	moduleLeaf = regexp.MustCompile(`^(.*?)\s*\[([A-Z]+)\]\s*(.*)$`)
	sinceTimes = regexp.MustCompile(`\s*\(([0-9a-z.]+), x(\d+)\)$`)
	rootName   = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
)

// modules reads the tally, which status --verbose prints from 1.17 on, and the tree of modules below it. The tree
// begins at the line's start or indented, and in a development version of 1.20 on the key's own line.
func (r *reader) modules(s section) {
	if match := moduleTally.FindStringSubmatch(s.value); match != nil {
		r.tables.ModuleTally = append(r.tables.ModuleTally, facts.ModuleTally{
			StoppedCount: count(match[1]), DegradedCount: count(match[2]), HealthyCount: count(match[3]), Source: s.source})
	}
	tree := moduleTree{}
	if rootName.MatchString(s.value) {
		tree.path = []string{s.value}
	}
	for _, line := range s.below {
		tree.line(line)
	}
	for i := range tree.unhealthy {
		cutTimes(&tree.unhealthy[i])
	}
	r.tables.Modules = append(r.tables.Modules, tree.unhealthy...)
}

// moduleTree keeps the path from the root to the last line.
type moduleTree struct {
	path      []string
	base      int  // where roots begin, in runes
	hasBase   bool // a branch told it
	open      bool // the last leaf is unhealthy: further lines of its message belong to it
	unhealthy []facts.ModuleHealth
}

// branchWidth is the number of runes by which a level of the tree is indented: "│   " or "├── ".
const branchWidth = 4

func (t *moduleTree) line(l line) {
	prefix := treePrefix.FindString(l.text)
	name, width := l.text[len(prefix):], utf8.RuneCountInString(prefix)
	level, message := "", ""
	if match := moduleLeaf.FindStringSubmatch(name); match != nil {
		name, level, message = match[1], match[2], match[3]
	}
	depth := 0
	switch isBranch := strings.Contains(prefix, "── "); {
	case isBranch:
		if !t.hasBase { // the first branch is one level below its root
			t.base, t.hasBase = max(width-branchWidth, 0), true
		}
		depth = max(width-t.base, branchWidth) / branchWidth
	case t.hasBase && width != t.base || level == "" && !rootName.MatchString(name):
		t.more(strings.TrimSpace(l.text))
		return
	}
	t.path = append(t.path[:min(depth, len(t.path))], strings.TrimSpace(name))
	if t.open = level == "DEGRADED" || level == "STOPPED"; t.open {
		t.unhealthy = append(t.unhealthy, facts.ModuleHealth{
			Module: facts.Cut(strings.Join(t.path, ".")), Level: level, Message: facts.Cut(message), Source: l.source})
	}
}

// more adds a further line to the message of the last leaf.
func (t *moduleTree) more(text string) {
	if t.open {
		last := &t.unhealthy[len(t.unhealthy)-1]
		last.Message = facts.Cut(last.Message + " " + text)
	}
}

// cutTimes moves "(2m11s, x31)" from the end of a message to its own fields.
func cutTimes(row *facts.ModuleHealth) {
	match := sinceTimes.FindStringSubmatch(row.Message)
	if match == nil {
		return
	}
	row.Message = strings.TrimSuffix(row.Message, match[0])
	row.SinceSeconds, row.OccurrenceCount = humanSeconds(match[1]), whole(match[2])
}

var humanPart = regexp.MustCompile(`(\d+)([smhdy])`)

// humanSeconds reads Kubernetes' human durations: "101s", "7m35s", "2d3h", "3y". Their precision is the smallest unit.
func humanSeconds(text string) *float64 {
	units := map[string]float64{"s": 1, "m": 60, "h": 3600, "d": 86400, "y": 365 * 86400}
	seconds, length := 0.0, 0
	for _, part := range humanPart.FindAllStringSubmatch(text, -1) {
		number, _ := strconv.ParseFloat(part[1], 64)
		seconds += number * units[part[2]]
		length += len(part[0])
	}
	if length == 0 || length != len(text) {
		return nil
	}
	return &seconds
}
