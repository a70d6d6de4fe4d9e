package gate

import (
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// follow follows a reference from a value.
func (d *derivation) follow(v value, path []*ast.Term, n *names, k *known, next thenValue) {
	if len(path) == 0 {
		if f, ok := v.(field); ok && len(f.path) > 0 {
			k = test(k, defined(f))
		}
		if c, ok := v.(call); ok && c.name == "item" {
			k = test(k, call{"defined", []value{c}}) // not past the end
		}
		next(v, n, k)
		return
	}
	d.step(v, path[0], n, k, func(v value, n *names, k *known) { d.follow(v, path[1:], n, k, next) })
}

// defined is true where a field was read. One that is false is read as well.
func defined(f field) value {
	if f.kind == facts.BooleanKind {
		return call{"defined", []value{f}}
	}
	return f
}

func (d *derivation) step(v value, by *ast.Term, n *names, k *known, next thenValue) {
	name, named := by.Value.(ast.String)
	switch v := v.(type) {
	case field:
		if named {
			if child, ok := v.child(string(name)); ok {
				next(child, n, k)
				return
			}
		}
		if v.kind == facts.RecordsKind || v.kind == facts.StringsKind {
			s := &scope{parent: v.scope, path: v.path}
			next(element(s, v.kind, v.record), bound(by, nil, n), &known{opened: s, older: k})
			return
		}
	case rows:
		s := &scope{table: v.table.Name, node: v.node}
		next(element(s, facts.RecordsKind, v.table.Record), bound(by, nil, n), &known{opened: s, older: k})
		return
	case comprehension:
		d.within(v, by, n, k, next)
		return
	case members:
		d.member(v, by, n, k, next)
		return
	case union:
		if d.paths+len(v) <= d.maxPaths {
			d.paths += len(v) - 1
			for _, part := range v {
				d.step(part, by, n, k, next)
			}
			return
		}
	case record:
		if item, ok := v[string(name)]; named && ok {
			next(item, n, k)
			return
		}
		if free(by, n) && d.paths+len(v) <= d.maxPaths {
			d.paths += len(v) - 1
			for _, key := range slices.Sorted(maps.Keys(v)) {
				next(v[key], n.with(by.Value.(ast.Var), constant{ast.String(key)}), k)
			}
			return
		}
	case list:
		if at, ok := by.Value.(ast.Number); ok {
			if i, ok := at.Int(); ok && i >= 0 && i < len(v) {
				next(v[i], n, k)
				return
			}
		}
	case call:
		if _, ok := by.Value.(ast.Number); ok {
			next(call{"item", []value{v, constant{by.Value}}}, n, k)
			return
		}
	case constant:
		d.constantStep(v, by, n, k, next)
		return
	case oneOf:
		next(v.step(by), bound(by, nil, n), lose(k))
		return
	}
	next(nil, bound(by, nil, n), lose(k))
}

func element(s *scope, kind facts.Kind, of *facts.Record) field {
	if kind == facts.StringsKind {
		return field{scope: s, kind: facts.StringKind}
	}
	return field{scope: s, kind: facts.RecordKind, record: of}
}

// free: the step is by a variable that has no value yet.
func free(by *ast.Term, n *names) bool {
	name, ok := by.Value.(ast.Var)
	if !ok {
		return false
	}
	_, ok = n.get(name).(unbound)
	return ok
}

// bound gives the variables of a step that has none yet a value.
func bound(by *ast.Term, v value, n *names) *names {
	ast.WalkVars(by, func(name ast.Var) bool {
		if _, free := n.get(name).(unbound); free {
			n = n.with(name, v)
		}
		return false
	})
	return n
}

func (d *derivation) constantStep(c constant, by *ast.Term, n *names, k *known, next thenValue) {
	if by.IsGround() {
		if found, err := c.Find(ast.Ref{by}); err == nil {
			next(constant{found}, n, k)
		}
		return // undefined
	}
	item := value(oneOf(c))
	if list, ok := c.Value.(*ast.Array); ok && free(by, n) && list.Len() > 0 && d.paths+list.Len() <= d.maxPaths {
		if _, ofRecords := list.Elem(0).Value.(ast.Object); ofRecords { // a table of the rule's own: each row is a way
			d.paths += list.Len() - 1
			for i := range list.Len() {
				next(constant{list.Elem(i).Value}, bound(by, constant{ast.IntNumberTerm(i).Value}, n), k)
			}
			return
		}
	}
	if object, isObject := c.Value.(ast.Object); isObject {
		keys := ast.NewArray(object.Keys()...)
		values := ast.NewArray()
		object.Foreach(func(_, v *ast.Term) { values = values.Append(v) })
		if free(by, n) {
			next(oneOf{values}, bound(by, oneOf{keys}, n), lose(k))
			return
		}
		d.term(by, n, k, func(key value, n *names, k *known) {
			next(oneOf{values}, n, compare(lose(k), "member", key, constant{keys}))
		})
		return
	}
	if _, isSet := c.Value.(ast.Set); isSet {
		if name, ok := by.Value.(ast.Var); ok {
			if _, free := n.get(name).(unbound); !free {
				next(n.get(name), n, compare(k, "member", n.get(name), c))
				return
			}
		}
	}
	next(item, bound(by, item, n), lose(k))
}

// step is what a step leads to from some item of a constant collection: from any of them.
func (o oneOf) step(by *ast.Term) value {
	reached := ast.NewSet()
	known := true
	each := func(item *ast.Term) {
		switch v := item.Value.(type) {
		case ast.Object:
			if found := v.Get(by); found != nil && by.IsGround() {
				reached.Add(found)
			} else {
				known = known && by.IsGround()
			}
		case *ast.Array:
			known = known && !by.IsGround()
			v.Foreach(func(t *ast.Term) { reached.Add(t) })
		case ast.Set:
			known = known && !by.IsGround()
			v.Foreach(func(t *ast.Term) { reached.Add(t) })
		}
	}
	switch v := o.Value.(type) {
	case *ast.Array:
		v.Foreach(each)
	case ast.Set:
		v.Foreach(each)
	default:
		return nil
	}
	if !known {
		return nil
	}
	return oneOf{reached}
}

// within is an item of a comprehension.
func (d *derivation) within(c comprehension, by *ast.Term, n *names, k *known, next thenValue) {
	d.body(c.body, c.names, k, func(own *names, k *known) {
		d.term(c.value, own, k, func(v value, own *names, k *known) {
			switch {
			case c.key != nil:
				d.term(c.key, own, k, func(key value, _ *names, k *known) { d.at(by, key, v, n, k, next) })
			case c.set && !c.sorted:
				d.at(by, v, v, n, k, next)
			default:
				next(v, bound(by, nil, n), k)
			}
		})
	})
}

// at steps to an item whose key is known.
func (d *derivation) at(by *ast.Term, key, item value, n *names, k *known, next thenValue) {
	d.term(by, n, k, func(wanted value, n *names, k *known) {
		d.unify(wanted, key, n, k, func(n *names, k *known) { next(item, n, k) })
	})
}

// member is an item of a set or object that rules make: a way for each rule, unless they are too many.
func (d *derivation) member(m members, by *ast.Term, n *names, k *known, next thenValue) {
	head := m.rules[0].Head
	if len(head.Reference) > 2 {
		next(nil, bound(by, nil, n), lose(k))
		return
	}
	if head.RuleKind() == ast.MultiValue && len(head.Reference) == 2 && !m.keyed {
		d.key(m, by, n, k, next)
		return
	}
	if d.depth >= d.maxDepth || d.paths+len(m.rules)-1 > d.maxPaths {
		next(nil, bound(by, nil, n), d.atLeast(1, m, k))
		return
	}
	d.paths += len(m.rules) - 1
	d.depth++
	defer func() { d.depth-- }()
	for _, r := range m.rules {
		d.rule(r, k, func(own *names, k *known) {
			h := r.Head
			switch {
			case h.RuleKind() == ast.MultiValue:
				d.term(h.Key, own, k, func(v value, own *names, k *known) {
					d.keyed(m, h, own, k, func(_ *names, k *known) { d.at(by, v, v, n, k, next) })
				})
			case len(h.Reference) == 2:
				d.term(h.Reference[1], own, k, func(key value, own *names, k *known) {
					d.term(h.Value, own, k, func(v value, _ *names, k *known) { d.at(by, key, v, n, k, next) })
				})
			default:
				next(nil, bound(by, nil, n), lose(k))
			}
		})
	}
}

// key is the step to the set at a key of a partial object of sets. A key that isn't known is that of some item.
func (d *derivation) key(m members, by *ast.Term, n *names, k *known, next thenValue) {
	if !free(by, n) {
		d.term(by, n, k, func(key value, n *names, k *known) {
			keyed := members{rules: m.rules, keyed: true, key: key}
			next(keyed, n, d.atLeast(1, keyed, k))
		})
		return
	}
	if d.depth >= d.maxDepth || d.paths+len(m.rules)-1 > d.maxPaths {
		keyed := members{rules: m.rules, keyed: true}
		next(keyed, bound(by, nil, n), d.atLeast(1, keyed, lose(k)))
		return
	}
	d.paths += len(m.rules) - 1
	d.depth++
	defer func() { d.depth-- }()
	for _, r := range m.rules {
		d.rule(r, k, func(own *names, k *known) {
			d.term(r.Head.Reference[1], own, k, func(key value, _ *names, k *known) {
				next(members{rules: m.rules, keyed: true, key: key}, bound(by, key, n), k)
			})
		})
	}
}

// keyed goes on where a rule makes an item at the key that is meant, for a set that was stepped into.
func (d *derivation) keyed(m members, h *ast.Head, own *names, k *known, next then) {
	if !m.keyed {
		next(own, k)
		return
	}
	d.term(h.Reference[1], own, k, func(made value, own *names, k *known) {
		if m.key == nil {
			next(own, lose(k))
			return
		}
		d.unify(m.key, made, own, k, next)
	})
}
