package gate

import (
	"encoding/json"
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
	// comprehension is an array, set or object that a body makes.
	comprehension struct {
		body       ast.Body
		key, value *ast.Term // key is nil where it is no object
		set        bool
		names      *names
	}
	// members are the items of a set or object that rules make. keyed: the first step into it was taken, the set at
	// that key is meant.
	members struct {
		rules []*ast.Rule
		keyed bool
	}
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

// scope is a row that must be there: of a table, or of a list in the row of another scope.
type scope struct {
	parent *scope
	table  string
	node   bool
	path   []string
}

// known is what must hold, the latest first: a condition on the row of a scope (nil: on the facts as a whole), or a
// scope that was opened. Older lists stay valid.
type known struct {
	scope     *scope
	condition Condition
	opened    *scope
	// lossy: something was left out here, so that the rest is necessary and not sufficient.
	lossy bool
	older *known
}

// since lists what was added after an older state, oldest first.
func (k *known) since(older *known) []*known {
	var all []*known
	for ; k != older; k = k.older {
		all = append([]*known{k}, all...)
	}
	return all
}

// condition is what facts say about the row of a scope, with all scopes inside.
func conditionOn(s *scope, facts []*known) Condition {
	var conditions []Condition
	for _, k := range facts {
		switch {
		case k.opened != nil && k.opened.parent == s:
			conditions = append(conditions, Condition{Some: &Some{
				Table: k.opened.table, Node: k.opened.node, Path: k.opened.path, Where: conditionOn(k.opened, facts),
			}})
		case k.opened == nil && k.scope == s:
			conditions = append(conditions, k.condition)
		}
	}
	return all(conditions)
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

// expression writes a value as something to work out from the row of one scope. The scope is nil for constants; ok is
// false for what can't be worked out from one row.
func expression(v value) (e Expression, s *scope, ok bool) {
	switch v := v.(type) {
	case constant:
		text, err := json.Marshal(plain(v.Value))
		return Expression{Value: text}, nil, err == nil && plain(v.Value) != nil
	case field:
		return Expression{Path: v.path}, v.scope, v.kind != facts.RecordKind || len(v.path) > 0
	case call:
		arguments, s, ok := expressions(v.arguments)
		return Expression{Call: v.name, Arguments: arguments}, s, ok && operators[v.name] != nil
	case list:
		items, s, ok := expressions(v)
		return Expression{List: true, Arguments: items}, s, ok
	case conditional:
		items, s, ok := expressions([]value{v.item})
		return Expression{List: true, Arguments: items, When: &v.when}, v.scope, ok && (s == nil || s == v.scope)
	}
	return Expression{}, nil, false
}

// conditional is a list with one item or none.
type conditional struct {
	item  value
	scope *scope
	when  Condition
}

func expressions(values []value) (all []Expression, s *scope, ok bool) {
	for _, v := range values {
		e, own, ok := expression(v)
		if !ok || s != nil && own != nil && own != s {
			return nil, nil, false
		}
		if own != nil {
			s = own
		}
		all = append(all, e)
	}
	return all, s, true
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
