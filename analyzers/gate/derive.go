package gate

import (
	"encoding/json"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Limits of a derivation. A rule that needs more is a gate that is always open.
const (
	maxSteps = 100000 // expressions gone through
	maxWays  = 64     // in which something holds, or may not
)

// maxSize bounds a condition, in bytes as JSON: reading those of all rules takes time at every start.
const maxSize = 16_000

// Derive gives the condition without which the findings of a compiled package are empty. It follows as many ways to a
// finding as it can write down briefly: where several rules make a set, or a value, each is a way.
func Derive(compiler *ast.Compiler, findings ast.Ref) Condition {
	for _, most := range []struct{ paths, depth int }{{64, 60}, {32, 60}, {24, 60}, {16, 60}, {8, 60}, {4, 60}, {0, 60}, {0, 3}, {0, 2}} {
		c := derive(compiler, findings, most.paths, most.depth)
		if text, err := json.Marshal(c); err == nil && len(text) <= maxSize {
			return c
		}
	}
	return Condition{}
}

func derive(compiler *ast.Compiler, findings ast.Ref, maxPaths, maxDepth int) Condition {
	d := &derivation{compiler: compiler, maxPaths: maxPaths, maxDepth: maxDepth}
	var ways []Condition
	for _, r := range compiler.GetRulesExact(findings) {
		d.rule(r, nil, func(_ *names, k *known) { ways = append(ways, condition(k.since(nil), nil)) })
	}
	if d.steps > maxSteps || len(ways) == 0 {
		return Condition{}
	}
	return anyOf(ways)
}

// derivation goes through the expressions of a rule in the compiler's order, which binds variables before it uses them.
// What comes after an expression is a function: a set that several rules make leads on in as many ways.
type derivation struct {
	compiler *ast.Compiler
	maxPaths int
	maxDepth int // of rules within rules
	steps    int
	paths    int
	depth    int
}

// then goes on with what is known after an expression.
type then func(*names, *known)

// rule goes through the body of a rule without arguments.
func (d *derivation) rule(r *ast.Rule, k *known, next then) {
	d.body(r.Body, nil, k, next)
}

func (d *derivation) body(body ast.Body, n *names, k *known, next then) {
	if len(body) == 0 {
		next(n, k)
		return
	}
	if d.steps++; d.steps > maxSteps {
		return
	}
	d.expression(body[0], n, k, func(n *names, k *known) { d.body(body[1:], n, k, next) })
}

// lose marks that something was left out.
func lose(k *known) *known { return &known{lossy: true, older: k} }

func (d *derivation) expression(e *ast.Expr, n *names, k *known, next then) {
	terms, call := e.Terms.([]*ast.Term)
	switch {
	case len(e.With) > 0:
		next(n, lose(k))
	case e.Negated:
		next(n, d.negated(e, n, k))
	case call && e.IsEquality():
		d.term(terms[1], n, k, func(a value, n *names, k *known) {
			d.term(terms[2], n, k, func(b value, n *names, k *known) { d.unify(a, b, n, k, next) })
		})
	case call:
		d.call(terms, n, k, next)
	default:
		if term, ok := e.Terms.(*ast.Term); ok {
			d.term(term, n, k, func(v value, n *names, k *known) {
				if c, ok := v.(constant); ok && c.Compare(ast.Boolean(false)) == 0 {
					return
				}
				next(n, test(k, v))
			})
			return
		}
		if every, ok := e.Terms.(*ast.Every); ok {
			next(n, d.every(every, n, k))
			return
		}
		next(n, lose(k))
	}
}

// every adds that no item of a collection is against a body.
func (d *derivation) every(e *ast.Every, n *names, k *known) *known {
	key := e.Key
	if key == nil {
		key = ast.VarTerm("every key")
	}
	against := d.ways(k, func(k *known, next func(*known)) {
		d.term(e.Domain, n, k, func(domain value, n *names, k *known) {
			d.step(domain, key, n, k, func(item value, n *names, k *known) {
				d.term(e.Value, n, k, func(v value, n *names, k *known) {
					d.unify(v, item, n, k, func(n *names, k *known) {
						next(none(k, d.ways(k, func(k *known, next func(*known)) {
							d.body(e.Body, n, k, func(_ *names, k *known) { next(k) })
						})))
					})
				})
			})
		})
	})
	return none(k, against)
}

// unify makes two values one. Where they can't be, there is no way on.
func (d *derivation) unify(a, b value, n *names, k *known, next then) {
	if u, free := a.(unbound); free {
		if _, both := b.(unbound); both {
			next(n.with(u.name, nil), lose(k))
			return
		}
		next(n.with(u.name, b), k)
		return
	}
	if u, free := b.(unbound); free {
		next(n.with(u.name, a), k)
		return
	}
	left, isList := a.(list)
	right, both := b.(list)
	if isList && both && len(left) == len(right) {
		d.unifyItems(left, right, n, k, next)
		return
	}
	if one, ok := a.(oneOf); ok {
		next(n, compare(k, "member", b, constant(one)))
		return
	}
	if one, ok := b.(oneOf); ok {
		next(n, compare(k, "member", a, constant(one)))
		return
	}
	if x, ok := a.(constant); ok {
		if y, ok := b.(constant); ok {
			if x.Compare(y.Value) == 0 {
				next(n, k)
			}
			return
		}
	}
	if of, ok := noItems(a, b); ok {
		next(n, d.noneOf(of, k))
		return
	}
	n = release(a, release(b, n))
	next(n, compare(k, "equal", a, b))
}

// noItems: two values are the same where a collection has no items, count(x) == 0 or x == [].
func noItems(a, b value) (of value, ok bool) {
	c, isConstant := b.(constant)
	if !isConstant {
		a, b = b, a
		if c, isConstant = b.(constant); !isConstant {
			return nil, false
		}
	}
	if count, ok := a.(counted); ok && collection(count.of) {
		return count.of, c.Compare(ast.Number("0")) == 0
	}
	return a, collection(a) && empty(c)
}

func (d *derivation) unifyItems(a, b list, n *names, k *known, next then) {
	if len(a) == 0 {
		next(n, k)
		return
	}
	d.unify(a[0], b[0], n, k, func(n *names, k *known) { d.unifyItems(a[1:], b[1:], n, k, next) })
}

// release gives variables in a pattern that was matched with something unknown an unknown value.
func release(v value, n *names) *names {
	switch v := v.(type) {
	case unbound:
		return n.with(v.name, nil)
	case list:
		for _, item := range v {
			n = release(item, n)
		}
	case record:
		for _, item := range v {
			n = release(item, n)
		}
	}
	return n
}

// negated adds that an expression doesn't hold, where all of it is understood.
func (d *derivation) negated(e *ast.Expr, n *names, k *known) *known {
	positive := *e
	positive.Negated = false
	ways := d.ways(k, func(k *known, next func(*known)) {
		d.expression(&positive, n, k, func(_ *names, k *known) { next(k) })
	})
	return none(k, ways)
}

// ways gathers what each way of something adds.
func (d *derivation) ways(k *known, try func(*known, func(*known))) [][]*known {
	var ways [][]*known
	try(k, func(after *known) { ways = append(ways, after.since(k)) })
	return ways
}

// none adds that no way holds.
func none(k *known, ways [][]*known) *known {
	if len(ways) == 0 {
		return k // it can't hold
	}
	if len(ways) > maxWays || slices.ContainsFunc(ways, func(way []*known) bool { return len(way) == 0 || !exact(way) }) {
		return lose(k)
	}
	return &known{none: ways, older: k}
}

// test adds that a value is defined and not false.
func test(k *known, v value) *known {
	if _, ok := v.(constant); ok {
		return k
	}
	found := aggregate(v)
	scopesOf(v, func(*scope) { found = true })
	if !expressible(v) || !found {
		return lose(k)
	}
	return &known{test: v, older: k}
}

// aggregate: the value is worked out from rows that are not looked at otherwise.
func aggregate(v value) bool {
	switch v := v.(type) {
	case extreme:
		return true
	case counted:
		return v.whole != nil
	case call:
		return slices.ContainsFunc(v.arguments, aggregate)
	case list:
		return slices.ContainsFunc(v, aggregate)
	}
	return false
}

func compare(k *known, name string, a, b value) *known { return test(k, call{name, []value{a, b}}) }

// alternatives adds that one of several rules holds, each of which try tells, without telling which.
func (d *derivation) alternatives(k *known, count int, try func(i int, k *known, next func(*known))) *known {
	var ways [][]*known
	for i := range count {
		ways = append(ways, d.ways(k, func(k *known, next func(*known)) { try(i, k, next) })...)
	}
	if len(ways) == 0 || len(ways) > maxWays || slices.ContainsFunc(ways, func(way []*known) bool { return len(way) == 0 }) {
		return lose(k)
	}
	return &known{any: ways, older: k}
}
