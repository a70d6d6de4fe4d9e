package ruleset

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/logs"
)

// reserved are the roots below data that no pack of a user's own may add to.
var reserved = []string{"cilium", "sysdump", "tables", "system"}

// loading is a set while it is being loaded.
type loading struct {
	modules     []*module
	data        *staticData
	diagnostics []rule.Diagnostic
	patterns    *logs.Patterns
	// compiler holds the modules that no index knows, and what they refer to. It is nil where there are none.
	compiler *ast.Compiler
}

// refuse drops a module and says why. line 0 is the line of its package.
func (l *loading) refuse(m *module, line int, format string, arguments ...any) {
	if line == 0 {
		line = m.packageLine()
	}
	d := rule.Diagnostic{Rule: m.packageName(), File: m.file, Line: line, Message: fmt.Sprintf(format, arguments...)}
	if m.rule != nil {
		d.Rule = m.rule.ID
	}
	l.diagnostics = append(l.diagnostics, d)
	l.modules = slices.DeleteFunc(l.modules, func(other *module) bool { return other == m })
}

// admit refuses what may not be compiled, and gives every module that stays its schemas. Where two modules claim the
// same thing, the first in the order of sources and paths keeps it.
func (l *loading) admit() {
	packages := map[string]*module{}
	for _, m := range slices.Clone(l.modules) {
		name := m.packageName()
		root := m.root()
		other := packages[name]
		switch {
		case !m.source.builtIn && slices.Contains(reserved, root):
			l.refuse(m, 0, "package %s lies below %s, which is kept for the program's own: choose a root of your own, as in package acme.network.%s",
				name, root, lastPart(name))
		case m.source.builtIn && root != "cilium":
			l.refuse(m, 0, "package %s does not lie below cilium, as the built-in packages do", name)
		case other != nil:
			l.refuse(m, 0, "package %s is declared by %s already: one file is one rule, give this one a package of its own", name, other.file)
		default:
			packages[name] = m
		}
	}
	for _, m := range slices.Clone(l.modules) {
		if m.index == nil {
			l.admitRule(m)
		}
	}
	l.admitIDs()
	l.admitExplains()
	l.admitPatterns()
	for _, m := range l.modules {
		if m.index == nil {
			annotateSchemas(m)
		}
	}
}

// root is the first part of the package: cilium.
func (m *module) root() string {
	if end := strings.IndexAny(m.name, ".["); end >= 0 { // cilium.ipam, cilium["my own"]
		return m.name[:end]
	}
	return m.name
}

// packageLine is the line of the package.
func (m *module) packageLine() int {
	if m.index != nil && m.rule != nil {
		return m.rule.Line
	}
	return m.opened().Package.Location.Row
}

func lastPart(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// admitRule reads a rule's metadata and refuses a module that is incomplete or reads what no rule may.
func (l *loading) admitRule(m *module) {
	findings := findingsRules(m.parsed)
	if m.library() {
		if len(findings) > 0 {
			l.refuse(m, findings[0].Location.Row, "a file in lib is shared by rules and has no findings of its own: move it to the folder of a domain")
		}
		return
	}
	r, err := metadata(m)
	if err != nil {
		l.refuse(m, metadataLine(m), "%v", err)
		return
	}
	m.rule = r
	if len(findings) == 0 {
		l.refuse(m, 0, "no findings: add a rule \"findings contains finding if { … }\"")
		return
	}
	for _, each := range findings {
		if each.Head.RuleKind() != ast.MultiValue || len(each.Head.Ref()) > 1 {
			l.refuse(m, each.Location.Row, "findings is not a set: write \"findings contains finding if { … }\"")
			return
		}
	}
	r.FindingsLine = findings[0].Location.Row
}

func findingsRules(m *ast.Module) []*ast.Rule {
	var found []*ast.Rule
	for _, each := range m.Rules {
		if ref := each.Head.Ref(); len(ref) > 0 && ref[0].Value.Compare(ast.Var("findings")) == 0 {
			found = append(found, each)
		}
	}
	return found
}

// metadataLine is where a module's metadata begins, or the line of its package.
func metadataLine(m *module) int {
	if m.index != nil {
		return 1
	}
	if annotation := packageAnnotation(m.parsed); annotation != nil && annotation.Location != nil {
		return annotation.Location.Row
	}
	return m.parsed.Package.Location.Row
}

func (l *loading) admitIDs() {
	ids := map[string]*module{}
	for _, m := range slices.Clone(l.modules) {
		if m.rule == nil {
			continue
		}
		if other := ids[m.rule.ID]; other != nil {
			l.refuse(m, metadataLine(m), "id %s is used by %s already: ids are never used twice", m.rule.ID, other.file)
			continue
		}
		ids[m.rule.ID] = m
	}
}

// admitExplains refuses rules that would explain themselves: each rule is added to the graph of explains in turn, and
// refused when that closes a cycle. Ids that no rule has are edges to nowhere.
func (l *loading) admitExplains() {
	explains := map[string][]string{}
	for _, m := range slices.Clone(l.modules) {
		if m.rule == nil {
			continue
		}
		explains[m.rule.ID] = m.rule.Explains
		if cycle := pathTo(explains, m.rule.ID, m.rule.ID, map[string]bool{}); cycle != nil {
			delete(explains, m.rule.ID)
			l.refuse(m, metadataLine(m), "explains forms a cycle: %s", strings.Join(append([]string{m.rule.ID}, cycle...), " → "))
		}
	}
}

// admitPatterns compiles the log patterns of all rules, to be matched in one pass over the logs, and refuses rules with a
// pattern that can't be.
func (l *loading) admitPatterns() {
	var all []logs.Pattern
	for _, m := range l.modules {
		all = append(all, patternsOf(m)...)
	}
	patterns, refused := logs.Compile(all)
	if len(refused) > 0 {
		for _, m := range slices.Clone(l.modules) {
			if _, own := logs.Compile(patternsOf(m)); len(own) > 0 {
				l.refuse(m, metadataLine(m), "custom.logs: %v", own[0])
			}
		}
		l.admitPatterns()
		return
	}
	l.patterns = patterns
}

func patternsOf(m *module) []logs.Pattern {
	if m.rule == nil {
		return nil
	}
	var patterns []logs.Pattern
	for _, log := range m.rule.Logs {
		if log.Pattern != "" {
			patterns = append(patterns, logs.Pattern{Rule: m.rule.ID, Name: log.Name, Component: log.Component, Expression: log.Pattern})
		}
	}
	return patterns
}

// pathTo is a path of one edge or more, without its start; nil if there is none.
func pathTo(edges map[string][]string, from, to string, seen map[string]bool) []string {
	for _, next := range edges[from] {
		if next == to {
			return []string{to}
		}
		if seen[next] {
			continue
		}
		seen[next] = true
		if rest := pathTo(edges, next, to, seen); rest != nil {
			return append([]string{next}, rest...)
		}
	}
	return nil
}
