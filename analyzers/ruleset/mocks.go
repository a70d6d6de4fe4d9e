package ruleset

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// checkMocks compares the facts that tests give to rules, with data.sysdump… as {…}, with the fact model: a test on a
// field that no table has proves nothing, and OPA accepts it. Facts that are written out are looked at, in the test
// or in a rule of the same file that it names.
func checkMocks(tests []*module) []rule.Diagnostic {
	var diagnostics []rule.Diagnostic
	for _, m := range tests {
		c := &mockChecker{module: m, named: namedValues(m.parsed), seen: map[*ast.Term]bool{}}
		ast.NewGenericVisitor(func(node any) bool {
			if with, ok := node.(*ast.With); ok {
				c.check(with)
			}
			return false
		}).Walk(m.parsed)
		diagnostics = append(diagnostics, c.diagnostics...)
	}
	return diagnostics
}

// namedValues are the rules of a file that are nothing but a name for a value.
func namedValues(m *ast.Module) map[ast.Var]*ast.Term {
	named := map[ast.Var]*ast.Term{}
	for _, each := range m.Rules {
		if ref := each.Head.Ref(); len(ref) == 1 && each.Head.Value != nil && each.Head.Key == nil && len(each.Head.Args) == 0 {
			if name, ok := ref[0].Value.(ast.Var); ok {
				named[name] = each.Head.Value
			}
		}
	}
	return named
}

type mockChecker struct {
	module      *module
	named       map[ast.Var]*ast.Term
	seen        map[*ast.Term]bool
	diagnostics []rule.Diagnostic
}

func (c *mockChecker) report(at *ast.Term, format string, arguments ...any) {
	d := rule.Diagnostic{Rule: c.module.packageName(), File: c.module.file, Line: 1, Message: fmt.Sprintf(format, arguments...)}
	if at.Location != nil {
		d.Line = at.Location.Row
	}
	c.diagnostics = append(c.diagnostics, d)
}

func (c *mockChecker) check(with *ast.With) {
	target, ok := with.Target.Value.(ast.Ref)
	if !ok || !target.HasPrefix(sysdumpRef) {
		return
	}
	value := c.resolve(with.Value)
	if c.seen[value] {
		return
	}
	c.seen[value] = true
	path := constants(target)[1:]
	node := len(path) > 0 && path[0] == "node"
	if node {
		path = path[1:]
	}
	switch len(path) {
	case 0:
		c.tables(value, node)
	case 1:
		c.table(with.Target, path[0], node, value)
	}
}

// resolve follows a name to the value that it stands for.
func (c *mockChecker) resolve(term *ast.Term) *ast.Term {
	if name, ok := term.Value.(ast.Var); ok && c.named[name] != nil {
		return c.named[name]
	}
	return term
}

// tables checks an object of tables by name; node says that it is data.sysdump.node.
func (c *mockChecker) tables(value *ast.Term, node bool) {
	object, ok := value.Value.(ast.Object)
	if !ok {
		return
	}
	object.Foreach(func(key, rows *ast.Term) {
		name, ok := key.Value.(ast.String)
		switch {
		case !ok:
		case name == "node" && !node:
			c.tables(c.resolve(rows), true)
		default:
			c.table(key, string(name), node, rows)
		}
	})
}

func (c *mockChecker) table(at *ast.Term, name string, node bool, value *ast.Term) {
	table, known := facts.TableNamed(name)
	if !known || node && !table.HasNode {
		c.report(at, "no parser makes these facts: there is no table %s", name)
		return
	}
	c.rows(name, table.Record, c.resolve(value))
}

func (c *mockChecker) rows(place string, record *facts.Record, value *ast.Term) {
	switch rows := value.Value.(type) {
	case *ast.Array:
		for i := range rows.Len() {
			c.row(place, record, c.resolve(rows.Elem(i)))
		}
	case ast.Object, ast.String, ast.Number, ast.Boolean, ast.Null:
		c.report(value, "no parser makes these facts: %s is an array of records", place)
	}
}

func (c *mockChecker) row(place string, record *facts.Record, value *ast.Term) {
	object, ok := value.Value.(ast.Object)
	if !ok {
		return
	}
	fields := fieldsOf(record)
	object.Foreach(func(key, value *ast.Term) {
		name, ok := key.Value.(ast.String)
		if !ok {
			return
		}
		field, known := fields[string(name)]
		if !known {
			c.report(key, "no parser makes these facts: %s has no field %s", place, string(name))
			return
		}
		c.field(place+"."+string(name), field, c.resolve(value))
	})
}

// fieldsOf are a record's fields as rules see them: a time is a text and a number.
func fieldsOf(record *facts.Record) map[string]facts.Field {
	fields := map[string]facts.Field{}
	for _, field := range record.Fields {
		fields[field.Name] = field
		if field.Kind == facts.TimeKind {
			text, seconds := field, field
			text.Kind, seconds.Kind = facts.StringKind, facts.NumberKind
			fields[field.Name], fields[field.Name+"_unix"] = text, seconds
		}
	}
	return fields
}

func (c *mockChecker) field(place string, field facts.Field, value *ast.Term) {
	ok := true
	switch value.Value.(type) {
	case ast.String:
		ok = field.Kind == facts.StringKind
	case ast.Number:
		ok = field.Kind == facts.NumberKind
	case ast.Boolean:
		ok = field.Kind == facts.BooleanKind
	case *ast.Array:
		ok = field.Kind == facts.StringsKind || field.Kind == facts.RecordsKind
	case ast.Object:
		ok = field.Kind == facts.RecordKind
	case ast.Null, ast.Set:
		ok = false
	}
	switch {
	case !ok:
		c.report(value, "no parser makes these facts: %s has another type than %s", place, value)
	case field.Kind == facts.RecordKind:
		c.row(place, field.Record, value)
	case field.Kind == facts.RecordsKind:
		c.rows(place, field.Record, value)
	}
}
