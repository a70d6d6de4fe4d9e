package gate

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// thenValue goes on with the value of a term.
type thenValue func(value, *names, *known)

func (d *derivation) term(t *ast.Term, n *names, k *known, next thenValue) {
	switch v := t.Value.(type) {
	case ast.Var:
		next(n.get(v), n, k)
	case ast.Ref:
		d.ref(v, n, k, next)
	case *ast.ArrayComprehension:
		next(comprehension{body: v.Body, value: v.Term, names: n}, n, k)
	case *ast.SetComprehension:
		next(comprehension{body: v.Body, value: v.Term, set: true, names: n}, n, k)
	case *ast.ObjectComprehension:
		next(comprehension{body: v.Body, key: v.Key, value: v.Value, names: n}, n, k)
	case *ast.Array:
		if t.IsGround() {
			next(constant{v}, n, k)
			return
		}
		items := make(list, 0, v.Len())
		d.items(v, 0, items, n, k, next)
	case ast.Object:
		if t.IsGround() {
			next(constant{v}, n, k)
			return
		}
		next(d.record(v, n), n, k)
	default:
		if t.IsGround() {
			next(constant{v}, n, k)
			return
		}
		next(nil, n, k)
	}
}

func (d *derivation) items(array *ast.Array, at int, items list, n *names, k *known, next thenValue) {
	if at == array.Len() {
		next(items, n, k)
		return
	}
	d.term(array.Elem(at), n, k, func(v value, n *names, k *known) {
		d.items(array, at+1, append(items[:at:at], v), n, k, next)
	})
}

// record keeps the fields whose values are plain: after compilation they are variables and constants.
func (d *derivation) record(object ast.Object, n *names) record {
	fields := record{}
	object.Foreach(func(key, v *ast.Term) {
		name, ok := key.Value.(ast.String)
		if !ok {
			return
		}
		switch v.Value.(type) {
		case ast.Var, ast.String, ast.Number, ast.Boolean, ast.Object, *ast.Array, ast.Set:
			d.term(v, n, nil, func(v value, _ *names, _ *known) { fields[string(name)] = v })
		}
	})
	return fields
}

func (d *derivation) ref(ref ast.Ref, n *names, k *known, next thenValue) {
	head, ok := ref[0].Value.(ast.Var)
	if !ok {
		next(nil, n, lose(k))
		return
	}
	if !ref[0].Equal(ast.DefaultRootDocument) {
		d.follow(n.get(head), ref[1:], n, k, next)
		return
	}
	var path []string
	for _, term := range ref[1:] {
		text, ok := term.Value.(ast.String)
		if !ok {
			break
		}
		path = append(path, string(text))
	}
	if len(path) > 0 && path[0] == "sysdump" {
		table, known := tableNamed(path[1:])
		used := 3
		if table.node {
			used = 4
		}
		if !known || len(ref) < used {
			next(nil, n, lose(k))
			return
		}
		d.follow(table, ref[used:], n, k, next)
		return
	}
	for used := 2; used <= len(path)+1; used++ {
		if rules := d.compiler.GetRulesExact(ref[:used]); len(rules) > 0 {
			d.virtual(rules, n, k, func(v value, n *names, k *known) { d.follow(v, ref[used:], n, k, next) })
			return
		}
	}
	if strings.HasPrefix(ref.String(), "data.tables.") {
		d.follow(nil, ref[3:], n, k, next)
		return
	}
	next(nil, n, lose(k))
}

// virtual is the document that rules of one name make.
func (d *derivation) virtual(rules []*ast.Rule, n *names, k *known, next thenValue) {
	first := rules[0]
	if kind := first.Head.RuleKind(); kind == ast.MultiValue || len(first.Head.Reference) > 1 {
		next(members{rules: rules}, n, k)
		return
	}
	var bodies []*ast.Rule
	for _, r := range rules {
		for ; r != nil; r = r.Else {
			bodies = append(bodies, r)
		}
	}
	if d.depth >= d.maxDepth {
		next(nil, n, lose(k))
		return
	}
	d.depth++
	defer func() { d.depth-- }()
	if len(bodies) == 1 {
		d.rule(first, k, func(own *names, k *known) {
			d.term(first.Head.Value, own, k, func(v value, _ *names, k *known) { next(v, n, k) })
		})
		return
	}
	if slices.ContainsFunc(bodies, tellsMuch) && d.paths+len(bodies) <= d.maxPaths {
		d.paths += len(bodies) - 1
		for _, r := range bodies {
			d.rule(r, lose(k), func(own *names, k *known) {
				d.term(r.Head.Value, own, k, func(v value, _ *names, k *known) { next(v, n, k) })
			})
		}
		return
	}
	next(nil, n, d.alternatives(k, len(bodies), func(i int, k *known, next func(*known)) {
		d.rule(bodies[i], k, func(_ *names, k *known) { next(k) })
	}))
}

// tellsMuch: the value of a rule may decide something. Texts, such as severities and reasons, are for people to read.
func tellsMuch(r *ast.Rule) bool {
	_, isText := r.Head.Value.Value.(ast.String)
	if record, ok := r.Head.Value.Value.(ast.Object); ok {
		isText = !record.Until(func(_, v *ast.Term) bool { _, text := v.Value.(ast.String); return !text })
	}
	for _, e := range r.Body {
		if e.IsCall() && e.Operator().String() == "sprintf" && e.Operand(2) != nil && e.Operand(2).Equal(r.Head.Value) {
			isText = true
		}
	}
	return !isText
}
