package gate

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// itemsOf are the ways to an item of a collection, with the item of each.
func (d *derivation) itemsOf(v value, k *known) (ways [][]*known, found []value) {
	add := func(v value, _ *names, after *known) {
		ways, found = append(ways, after.since(k)), append(found, v)
	}
	switch v := v.(type) {
	case rows:
		s := &scope{table: v.table.Name, node: v.node}
		add(rowMark{s}, nil, &known{opened: s, older: k})
	case union:
		for _, part := range v {
			more, others := d.itemsOf(part, k)
			ways, found = append(ways, more...), append(found, others...)
		}
	case intersection:
		d.among(unbound{"item of both"}, v, nil, k, func(n *names, k *known) { add(n.get("item of both"), n, k) })
	case comprehension:
		d.body(v.body, v.names, k, func(own *names, k *known) {
			d.term(v.value, own, k, add)
		})
	case members:
		if d.depth >= d.maxDepth {
			add(nil, nil, lose(k))
			break
		}
		d.depth++
		defer func() { d.depth-- }()
		for _, r := range v.rules {
			d.rule(r, k, func(own *names, k *known) {
				switch h := r.Head; {
				case h.RuleKind() == ast.MultiValue && (len(h.Reference) == 1 || v.keyed && len(h.Reference) == 2):
					d.term(h.Key, own, k, func(item value, own *names, k *known) {
						d.keyed(v, h, own, k, func(own *names, k *known) { add(item, own, k) })
					})
				default:
					add(nil, own, k)
				}
			})
		}
	}
	return ways, found
}

// atLeast adds that a collection has so many items.
func (d *derivation) atLeast(least int, v value, k *known) *known {
	if !collection(v) {
		return lose(k)
	}
	ways, found := d.itemsOf(v, k)
	if len(ways) == 0 || len(ways) > maxWays {
		return lose(k)
	}
	if repeats(v) {
		found = make([]value, len(found)) // the same item counts as often as it is there
	}
	if least > 1 && countable(ways, found) {
		return lose(&known{least: least, ways: ways, items: found, older: k})
	}
	if len(ways) == 1 {
		for _, part := range ways[0] {
			again := *part
			again.older = k
			k = &again
		}
	} else if !slices.ContainsFunc(ways, func(way []*known) bool { return len(way) == 0 }) {
		k = &known{any: ways, older: k}
	} else {
		k = lose(k)
	}
	if least > 1 {
		k = lose(k)
	}
	return k
}

// repeats: the same item can be in a collection twice.
func repeats(v value) bool {
	switch v := v.(type) {
	case comprehension:
		return v.key == nil && !v.set
	case union:
		return slices.ContainsFunc(v, repeats)
	}
	return false
}

// rowMark is a value that no two rows of a scope share.
type rowMark struct{ scope *scope }

// countable: different items can be told apart. Where an item isn't known its row stands for it, if it comes from one.
func countable(ways [][]*known, found []value) bool {
	for i, way := range ways {
		var opened []*scope
		for _, k := range way {
			if k.opened != nil {
				opened = append(opened, k.opened)
			}
		}
		ofRow := false
		scopesOf(found[i], func(s *scope) { ofRow = ofRow || slices.Contains(opened, s) })
		if expressible(found[i]) && ofRow {
			continue
		}
		if len(opened) != 1 {
			return false
		}
		found[i] = rowMark{opened[0]}
	}
	return true
}

// alone: a collection is understood as a whole, and made of rows that nothing else looks at.
func alone(ways [][]*known, found []value) bool {
	if len(ways) == 0 || len(ways) > maxWays {
		return false
	}
	for i, way := range ways {
		if !exact(way) || !expressible(found[i]) || aggregate(found[i]) {
			return false
		}
		own := &known{any: [][]*known{append(slices.Clone(way), &known{test: item{found[i]}})}}
		ofRow := false
		scopesOf(found[i], func(*scope) { ofRow = true })
		if !ofRow || len(own.scopes()) > 0 {
			return false
		}
	}
	return true
}

// none of the items of a collection is there.
func (d *derivation) noneOf(v value, k *known) *known {
	ways, _ := d.itemsOf(v, k)
	return none(k, ways)
}

// among adds that a value is an item of a collection.
func (d *derivation) among(v, of value, n *names, k *known, next then) {
	switch of := of.(type) {
	case union:
		if d.paths+len(of) > d.maxPaths {
			break
		}
		d.paths += len(of) - 1
		for _, part := range of {
			d.among(v, part, n, k, next)
		}
		return
	case intersection:
		d.among(v, of.a, n, k, func(n *names, k *known) {
			if u, ok := v.(unbound); ok {
				d.among(n.get(u.name), of.b, n, k, next)
				return
			}
			d.among(v, of.b, n, k, next)
		})
		return
	case comprehension:
		d.body(of.body, of.names, k, func(own *names, k *known) {
			d.term(of.value, own, k, func(item value, _ *names, k *known) { d.unify(v, item, n, k, next) })
		})
		return
	case members:
		head := of.rules[0].Head
		if d.depth >= d.maxDepth || d.paths+len(of.rules)-1 > d.maxPaths || len(head.Reference) > 2 || of.keyed != (len(head.Reference) == 2 && head.RuleKind() == ast.MultiValue) {
			break
		}
		d.paths += len(of.rules) - 1
		d.depth++
		defer func() { d.depth-- }()
		for _, r := range of.rules {
			item := r.Head.Key
			if item == nil {
				item = r.Head.Value
			}
			d.rule(r, k, func(own *names, k *known) {
				d.term(item, own, k, func(item value, own *names, k *known) {
					d.keyed(of, r.Head, own, k, func(_ *names, k *known) { d.unify(v, item, n, k, next) })
				})
			})
		}
		return
	}
	next(release(v, n), d.atLeast(1, of, lose(k)))
}
