package ruleset

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// reads are the fact tables that a Rego rule or package reads.
type reads struct {
	tables, nodeTables map[string]bool
}

func newReads() reads { return reads{tables: map[string]bool{}, nodeTables: map[string]bool{}} }

func (r reads) add(other reads) {
	for table := range other.tables {
		r.tables[table] = true
	}
	for table := range other.nodeTables {
		r.nodeTables[table] = true
	}
}

// checkReferences refuses compiled modules that refer to what no rule may, and writes into the others' metadata
// which tables they read. It says whether any was refused, so that the rest has to be compiled again.
func (l *loading) checkReferences(modules []*module) bool {
	direct := map[*ast.Rule]reads{}
	refused := false
	for _, m := range modules {
		if line, message := l.walk(l.compiler, l.compiler.Modules[m.file], direct); message != "" {
			l.refuse(m, line, "%s", message)
			refused = true
		}
	}
	if refused {
		return true
	}
	for _, m := range modules {
		if m.rule == nil {
			continue
		}
		all := closure(l.compiler, l.compiler.Modules[m.file], direct)
		m.rule.Tables, m.rule.NodeTables = sortedKeys(all.tables), sortedKeys(all.nodeTables)
		if message := misplaced(m); message != "" {
			l.refuse(m, 0, "%s", message)
			refused = true
		}
	}
	return refused
}

// misplaced says what a rule reads that its kind of judgement doesn't have. The schemas refuse most of it; this
// also sees through libraries.
func misplaced(m *module) string {
	if !m.rule.PerNode && len(m.rule.NodeTables) > 0 {
		return "the rule is judged once and reads data.sysdump.node." + m.rule.NodeTables[0] + ": read data.sysdump." +
			m.rule.NodeTables[0] + ", or write judged: node"
	}
	if m.rule.PerNode {
		for _, name := range m.rule.Tables {
			if table, _ := facts.TableNamed(name); table.PerNode {
				return "the rule is judged per node and reads the rows of all nodes in data.sysdump." + name +
					": read data.sysdump.node." + name + ", or write judged: cluster"
			}
		}
	}
	read := append(slices.Clone(m.rule.Tables), m.rule.NodeTables...)
	if len(read) == 0 {
		return "the rule reads no table of data.sysdump, so nothing in a dump decides it"
	}
	return ""
}

// walk goes through the references of a compiled module and fills in what each of its rules reads itself. It stops
// at the first reference that no rule may have and gives its line and what is wrong.
func (l *loading) walk(compiler *ast.Compiler, compiled *ast.Module, direct map[*ast.Rule]reads) (line int, message string) {
	for _, each := range compiled.Rules {
		ast.WalkRules(each, func(r *ast.Rule) bool { // the rule and its else branches
			own := newReads()
			ast.NewGenericVisitor(func(node any) bool {
				if message != "" {
					return true
				}
				switch node := node.(type) {
				case *ast.Rule:
					return node != r
				case *ast.With:
					line, message = locate(node.Location, r), "with replaces facts: that is for tests"
				case *ast.Term:
					if ref, ok := node.Value.(ast.Ref); ok {
						if message = l.checkReference(compiler, ref, own); message != "" {
							line = locate(node.Location, r)
						}
					}
				}
				return message != ""
			}).Walk(r)
			direct[r] = own
			return message != ""
		})
		if message != "" {
			return line, message
		}
	}
	return 0, ""
}

func locate(location *ast.Location, r *ast.Rule) int {
	if location != nil && location.Row > 0 {
		return location.Row
	}
	return r.Location.Row
}

// checkReference says what is wrong with a reference, or adds the table that it reads.
func (l *loading) checkReference(compiler *ast.Compiler, ref ast.Ref, own reads) string {
	switch {
	case ref[0].Equal(ast.InputRootDocument):
		return "the rule reads input, which is always undefined: facts are below data.sysdump"
	case !ref[0].Equal(ast.DefaultRootDocument):
		return ""
	}
	path := constants(ref)
	root := ""
	if len(path) > 0 {
		root = path[0]
	}
	switch root {
	case "":
		return ref.String() + " reaches all data at once: name a table, as in data.sysdump.pods"
	case "sysdump":
		return checkSysdump(ref, path, own)
	case "tables":
		if len(path) < 2 {
			return ref.String() + " reaches all static tables at once: name one"
		}
		if !l.data.has(path[1]) {
			return "data.tables." + path[1] + " is no table of static data"
		}
	default:
		if !declared(compiler, path) {
			return "data." + strings.Join(path, ".") + " is nothing that a rule can read: facts are below data.sysdump, static tables below data.tables"
		}
	}
	return ""
}

func checkSysdump(ref ast.Ref, path []string, own reads) string {
	tables, at := own.tables, 1
	if len(path) > 1 && path[1] == "node" {
		tables, at = own.nodeTables, 2
	}
	if len(path) <= at {
		return ref.String() + " reaches all tables at once: name one, as in data.sysdump.pods or data.sysdump.node.endpoints"
	}
	table, known := facts.TableNamed(path[at])
	if !known || at == 2 && !table.HasNode {
		return "data.sysdump." + strings.Join(path[1:at+1], ".") + " is no table"
	}
	tables[table.Name] = true
	return ""
}

// constants are the parts of a reference after its root, up to the first that isn't a constant text.
func constants(ref ast.Ref) []string {
	var path []string
	for _, term := range ref[1:] {
		text, ok := term.Value.(ast.String)
		if !ok {
			break
		}
		path = append(path, string(text))
	}
	return path
}

// declared: the path leads to a rule or function of one of the set's packages.
func declared(compiler *ast.Compiler, path []string) bool {
	ref := ast.Ref{ast.DefaultRootDocument}
	for _, part := range path {
		ref = append(ref, ast.StringTerm(part))
		if len(compiler.GetRulesExact(ref)) > 0 {
			return true
		}
	}
	return false
}

// closure adds up what the findings of a module read, through helper rules, functions and libraries.
func closure(compiler *ast.Compiler, compiled *ast.Module, direct map[*ast.Rule]reads) reads {
	all := newReads()
	seen := map[*ast.Rule]bool{}
	var follow func(r *ast.Rule)
	follow = func(r *ast.Rule) {
		if seen[r] {
			return
		}
		seen[r] = true
		all.add(direct[r])
		for needed := range compiler.Graph.Dependencies(r) {
			follow(needed.(*ast.Rule))
		}
	}
	for _, r := range findingsRules(compiled) {
		follow(r)
	}
	return all
}

func sortedKeys(set map[string]bool) []string {
	var keys []string
	for key := range set {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
