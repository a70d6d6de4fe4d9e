package gate

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// value is what the derivation knows of a term while it goes through a rule.
type value any

// The kinds of value. A nil value is one that nothing is known of.
type (
	// unbound is a variable that has no value yet.
	unbound struct{ name ast.Var }
	// constant is written in the rule.
	constant struct{ ast.Value }
	// oneOf is some item of a constant collection.
	oneOf struct{ ast.Value }
	// field is a field of a row, or the row itself.
	field struct {
		scope  *scope
		path   []string
		kind   facts.Kind
		record *facts.Record // of RecordKind and RecordsKind
	}
	// rows is a table.
	rows struct {
		table facts.Table
		node  bool
	}
	// comprehension is an array, set or object that a body makes. sorted: an array of what is a set.
	comprehension struct {
		body       ast.Body
		key, value *ast.Term // key is nil where it is no object
		set        bool
		sorted     bool
		names      *names
	}
	// members are the items of a set or object that rules make. keyed: the first step into it was taken, the set at
	// the key is meant; the key is nil where it isn't known.
	members struct {
		rules []*ast.Rule
		keyed bool
		key   value
	}
	// union are the items of several collections.
	union []value
	// intersection are the items of two collections that are in both.
	intersection struct{ a, b value }
	// counted is how many items a collection has, or several have together.
	counted struct {
		of  value
		sum bool
		// whole is the count to reckon with, nil where the collection isn't understood as a whole.
		whole value
	}
	// extreme is the least or largest item of a collection that is understood as a whole, or how many it has.
	extreme struct {
		name  string
		ways  [][]*known
		items []value
	}
	// summed is the sum of the items of a collection.
	summed struct{ of value }
	// record is an object with some fields known.
	record map[string]value
	// list is an array with known items.
	list []value
	// call is a builtin's result.
	call struct {
		name      string
		arguments []value
	}
)

// names are the variables of a body with their values, the latest first. Older lists stay valid when one is added.
type names struct {
	name  ast.Var
	value value
	older *names
}

func (n *names) with(name ast.Var, v value) *names { return &names{name, v, n} }

func (n *names) get(name ast.Var) value {
	for ; n != nil; n = n.older {
		if n.name == name {
			return n.value
		}
	}
	return unbound{name}
}

// child is a field of a record; ok is false where the fact model has none of the name.
func (f field) child(name string) (field, bool) {
	if f.kind != facts.RecordKind || f.record == nil {
		return field{}, false
	}
	for _, each := range f.record.Fields {
		path := append(append([]string(nil), f.path...), name)
		if each.Name == name {
			kind := each.Kind
			if kind == facts.TimeKind {
				kind = facts.StringKind
			}
			return field{f.scope, path, kind, each.Record}, true
		}
		if each.Kind == facts.TimeKind && each.Name+"_unix" == name {
			return field{f.scope, path, facts.NumberKind, nil}, true
		}
	}
	return field{}, false
}

// conditional is a list with an item, or with none where a way doesn't hold.
type conditional struct {
	item value
	way  []*known
}

// expressible: the value can be worked out from rows.
func expressible(v value) bool {
	every := func(values []value) bool {
		return !slices.ContainsFunc(values, func(v value) bool { return !expressible(v) })
	}
	switch v := v.(type) {
	case constant:
		return plain(v.Value) != nil
	case field:
		return v.kind != facts.RecordKind || len(v.path) > 0
	case call:
		return operators[v.name] != nil && every(v.arguments)
	case list:
		return every(v)
	case conditional:
		return expressible(v.item)
	case counted:
		return v.whole != nil
	case extreme:
		return true
	}
	return false
}

// scopesOf calls add with the scopes of the rows that a value is worked out from.
func scopesOf(v value, add func(*scope)) {
	switch v := v.(type) {
	case field:
		add(v.scope)
	case rowMark:
		add(v.scope)
	case item:
		scopesOf(v.of, add)
	case call:
		for _, argument := range v.arguments {
			scopesOf(argument, add)
		}
	case list:
		for _, one := range v {
			scopesOf(one, add)
		}
	case conditional:
		scopesOf(v.item, add)
		for _, k := range v.way {
			for _, s := range k.scopes() {
				add(s)
			}
		}
	}
}

// expression writes an expressible value down, within the rows of outer scopes.
func expression(v value, outer []*scope) Expression {
	up := func(s *scope) int { return len(outer) - 1 - slices.Index(outer, s) }
	several := func(values []value) []Expression {
		all := make([]Expression, len(values))
		for i, v := range values {
			all[i] = expression(v, outer)
		}
		return all
	}
	switch v := v.(type) {
	case constant:
		text, _ := json.Marshal(plain(v.Value)) // a text, number, truth value, or a list of them: can't fail
		return Expression{Value: text}
	case field:
		return Expression{Path: v.path, Up: up(v.scope)}
	case rowMark:
		return Expression{Call: "each"}
	case call:
		return Expression{Call: v.name, Arguments: several(v.arguments)}
	case list:
		return Expression{List: true, Arguments: several(v)}
	case counted:
		return expression(v.whole, outer)
	case extreme:
		of := itemsIn(v.ways, v.items, nil)
		return Expression{Call: v.name, Of: &of}
	case conditional:
		when := condition(v.way, outer)
		return Expression{List: true, Arguments: several([]value{v.item}), When: &when}
	}
	return Expression{Call: "unknown"}
}

// span is how far out the rows lie that an expression is worked out from: from 0, the innermost, to farthest.
type span struct{ nearest, farthest int }

// reach is the span of an expression; ok is false where it is worked out from no row, or isn't looked into.
func reach(e Expression) (reached span, ok bool) {
	if e.When != nil || e.Of != nil || e.Call == "each" {
		return span{}, false
	}
	if e.Value != nil {
		return span{}, false
	}
	if e.Call == "" && !e.List {
		return span{e.Up, e.Up}, true
	}
	for _, argument := range e.Arguments {
		part, some := reach(argument)
		switch {
		case !some && argument.Value == nil:
			return span{}, false
		case !some:
		case !ok:
			reached, ok = part, true
		default:
			reached = span{min(reached.nearest, part.nearest), max(reached.farthest, part.farthest)}
		}
	}
	return reached, ok
}

// outward is an expression as it is written one row further out.
func outward(e Expression) Expression {
	if e.Value == nil && e.Call == "" && !e.List {
		e.Up--
	}
	e.Arguments = slices.Clone(e.Arguments)
	for i, argument := range e.Arguments {
		e.Arguments[i] = outward(argument)
	}
	return e
}

// plain is a constant as JSON has it: a text, number or truth value, or a list of them. nil is anything else.
func plain(v ast.Value) any {
	switch v := v.(type) {
	case ast.String:
		return string(v)
	case ast.Number:
		return json.Number(v)
	case ast.Boolean:
		return bool(v)
	case *ast.Array:
		return plainItems(v.Len(), v.Foreach)
	case ast.Set:
		return plainItems(v.Len(), v.Foreach)
	}
	return nil
}

func plainItems(count int, each func(func(*ast.Term))) any {
	items := make([]any, 0, count)
	each(func(term *ast.Term) {
		switch term.Value.(type) {
		case ast.String, ast.Number, ast.Boolean:
			items = append(items, plain(term.Value))
		}
	})
	if len(items) < count {
		return nil
	}
	return items
}

// tableNamed is the table that data.sysdump.<path> names.
func tableNamed(path []string) (rows, bool) {
	node := len(path) > 0 && path[0] == "node"
	if node {
		path = path[1:]
	}
	if len(path) == 0 {
		return rows{}, false
	}
	table, known := facts.TableNamed(strings.TrimSpace(path[0]))
	return rows{table, node}, known
}
