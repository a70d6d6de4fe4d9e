package ruleset

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// Lint looks for what is no reason to refuse a rule and yet is not done in the rules that ship with the program:
// negations that hold when a value was not read, records handed to functions where the type checker loses sight of
// them, metadata that is thin. It looks at the modules of all packs, those left out that have an index: the tests of this
// program look at them.
func (s *Set) Lint() []rule.Diagnostic {
	var diagnostics []rule.Diagnostic
	for _, m := range s.modules {
		if m.index != nil {
			continue
		}
		l := &linter{module: m, compiled: s.compilerWith([]*module{m}).Modules[m.file]}
		l.negations()
		l.recordsInFunctions()
		l.place()
		if m.rule != nil {
			l.metadata()
			l.schemas()
		}
		diagnostics = append(diagnostics, l.diagnostics...)
	}
	slices.SortFunc(diagnostics, rule.CompareDiagnostics)
	return slices.Compact(diagnostics)
}

type linter struct {
	module      *module
	compiled    *ast.Module
	diagnostics []rule.Diagnostic
}

func (l *linter) report(line int, format string, arguments ...any) {
	d := rule.Diagnostic{Rule: l.module.packageName(), File: l.module.file, Line: line, Message: fmt.Sprintf(format, arguments...)}
	if l.module.rule != nil {
		d.Rule = l.module.rule.ID
	}
	l.diagnostics = append(l.diagnostics, d)
}

// negations finds "not" in front of an expression that has a field of a record in it still after the compiler is done.
// Most fields are taken out of the expression by then: "not contains(x.f, y)" is evaluated as "f := x.f; not contains(f,
// y)", quiet where the field is left out. What stays, "not x.f" and "not x.f == y", holds where it is left out.
func (l *linter) negations() {
	ast.WalkExprs(l.compiled, func(expression *ast.Expr) bool {
		if !expression.Negated {
			return false
		}
		terms := expression.Operands()
		if term, single := expression.Terms.(*ast.Term); single {
			terms = []*ast.Term{term}
		}
		visitor := ast.NewGenericVisitor(func(node any) bool {
			switch node := node.(type) {
			case *ast.ArrayComprehension, *ast.SetComprehension, *ast.ObjectComprehension:
				return true
			case ast.Ref:
				if isField(node) {
					l.report(expression.Location.Row, "not in front of %s holds when the field was not read: compare it, as in x.f == false or x.f != 5",
						expression.Location.Text)
					return true
				}
			}
			return false
		})
		for _, term := range terms {
			visitor.Walk(term)
		}
		return false
	})
}

// isField: the reference leads to a named field of a local variable, or into a fact table.
func isField(ref ast.Ref) bool {
	if ref.HasPrefix(sysdumpRef) {
		return true
	}
	if len(ref) < 2 || ref[0].Equal(ast.DefaultRootDocument) || ref[0].Equal(ast.InputRootDocument) {
		return false
	}
	if _, local := ref[0].Value.(ast.Var); !local {
		return false
	}
	_, named := ref[len(ref)-1].Value.(ast.String)
	return named
}

// recordsInFunctions finds rows of fact tables that are handed to functions of the pack: the type checker finds no
// misspelt field there.
func (l *linter) recordsInFunctions() {
	for _, r := range l.compiled.Rules {
		rows := rowVariables(r)
		ast.WalkExprs(r, func(expression *ast.Expr) bool {
			if !expression.IsCall() || !expression.Operator().HasPrefix(ast.DefaultRootRef) {
				return false
			}
			for _, argument := range expression.Operands() {
				if name, ok := argument.Value.(ast.Var); ok && rows[name] {
					l.report(expression.Location.Row, "a row is handed to function %s, where the type checker finds no misspelt field: hand over the values",
						lastPart(expression.Operator().String()))
				}
			}
			return false
		})
	}
}

// rowVariables are the variables of a compiled rule that stand for a row of a fact table.
func rowVariables(r *ast.Rule) map[ast.Var]bool {
	tables, rows := map[ast.Var]bool{}, map[ast.Var]bool{}
	for range 2 { // a variable may be used before the line that defines it
		ast.WalkExprs(r, func(expression *ast.Expr) bool {
			if !expression.IsEquality() {
				return false
			}
			name, isVariable := expression.Operand(0).Value.(ast.Var)
			ref, isRef := expression.Operand(1).Value.(ast.Ref)
			if !isVariable || !isRef {
				return false
			}
			depth := len(ref)
			if head, ok := ref[0].Value.(ast.Var); ok && tables[head] {
				depth--
			} else if ref.HasPrefix(sysdumpRef) {
				depth -= len(constants(ref)) + 1
			} else {
				return false
			}
			tables[name], rows[name] = tables[name] || depth == 0, rows[name] || depth == 1
			return false
		})
	}
	return rows
}

// place wants the package to be where the file is: cilium.<domain>.<rule>.
func (l *linter) place() {
	want := "cilium." + strings.ReplaceAll(strings.TrimSuffix(l.module.path, ".rego"), "/", ".")
	if have := l.module.packageName(); l.module.source.builtIn && have != want {
		l.report(l.module.parsed.Package.Location.Row, "package %s is in file %s, where package %s belongs", have, l.module.path, want)
	}
}

func (l *linter) metadata() {
	r, line := l.module.rule, metadataLine(l.module)
	if len(r.FalsePositives) == 0 {
		l.report(line, "custom.falsepositives is missing: say what looks the same and is harmless")
	}
	if len(r.References) == 0 {
		l.report(line, "related_resources is missing")
	}
	for _, reference := range r.References {
		if !strings.HasPrefix(reference, "https://") {
			l.report(line, "related resource %s is no https link", reference)
		}
	}
	if l.module.source.builtIn && !strings.HasPrefix(r.ID, "CIL-") {
		l.report(line, "id %s does not begin with CIL-", r.ID)
	}
	if strings.HasSuffix(r.Title, ".") || len(r.Title) > 90 {
		l.report(line, "the title is a sentence or longer than 90 bytes")
	}
	if !strings.HasSuffix(r.Description, ".") {
		l.report(line, "the description does not end with a full stop")
	}
	for _, table := range r.Optional {
		if !slices.Contains(r.Tables, table) && !slices.Contains(r.NodeTables, table) {
			l.report(line, "custom.optional names %s, which the rule doesn't read", table)
		}
	}
}

// schemas wants the file to name the schema that its judgement has, so that OPA's own tools check it as well.
func (l *linter) schemas() {
	view := clusterSchema
	if l.module.rule.PerNode {
		view = nodeSchema
	}
	for _, declared := range l.module.declared {
		if declared.Path.Equal(sysdumpRef) && declared.Schema.Equal(view) {
			return
		}
	}
	l.report(metadataLine(l.module), "schemas is missing or another: write \"- data.sysdump: %s\"", view)
}

// UnknownExplains are the ids that rules explain and no rule has.
func (s *Set) UnknownExplains() []string {
	known := map[string]bool{}
	for _, r := range s.Rules {
		known[r.ID] = true
	}
	unknown := map[string]bool{}
	for _, r := range s.Rules {
		for _, id := range r.Explains {
			if !known[id] {
				unknown[id] = true
			}
		}
	}
	return sortedKeys(unknown)
}
