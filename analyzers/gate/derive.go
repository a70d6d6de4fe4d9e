package gate

import (
	"github.com/open-policy-agent/opa/v1/ast"
)

// Limits of a derivation. A rule that needs more is a gate that is always open.
const (
	maxSteps = 100000 // expressions gone through
	maxPaths = 128    // ways to a finding, of sets that several rules make
	maxDepth = 60     // rules within rules
)

// Derive gives the condition without which the findings of a compiled package are empty.
func Derive(compiler *ast.Compiler, findings ast.Ref) Condition {
	d := &derivation{compiler: compiler}
	var ways []Condition
	for _, r := range compiler.GetRulesExact(findings) {
		d.rule(r, nil, func(_ *names, k *known) { ways = append(ways, conditionOn(nil, k.since(nil))) })
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
	case e.Negated || len(e.With) > 0:
		next(n, lose(k))
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
		next(n, lose(k)) // every
	}
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
	n = release(a, release(b, n))
	next(n, compare(k, "equal", a, b))
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

// test adds that a value is defined and not false.
func test(k *known, v value) *known {
	if _, ok := v.(constant); ok {
		return k
	}
	e, s, ok := expression(v)
	if !ok || s == nil {
		return lose(k)
	}
	return &known{scope: s, condition: Condition{Test: &e}, older: k}
}

func compare(k *known, name string, a, b value) *known { return test(k, call{name, []value{a, b}}) }

// alternatives adds that one of several rules holds, each of which go tells, without telling which.
func (d *derivation) alternatives(k *known, count int, try func(i int, k *known, next func(*known))) *known {
	var ways [][]*known
	for i := range count {
		try(i, k, func(after *known) { ways = append(ways, after.since(k)) })
	}
	if len(ways) == 0 || len(ways) > maxPaths {
		return lose(k)
	}
	if len(ways) == 1 {
		for _, each := range ways[0] {
			again := *each
			again.older = k
			k = &again
		}
		return k
	}
	k = lose(k)
	for _, s := range outer(ways) {
		var on []Condition
		for _, way := range ways {
			on = append(on, conditionOn(s, way))
		}
		if c := anyOf(on); !c.always() {
			k = &known{scope: s, condition: c, older: k}
		}
	}
	return k
}

// outer are the scopes that ways say something of and that were there before, nil (the facts as a whole) among them.
func outer(ways [][]*known) []*scope {
	opened := map[*scope]bool{}
	seen := map[*scope]bool{}
	all := []*scope{nil}
	for _, way := range ways {
		for _, each := range way {
			if each.opened != nil {
				opened[each.opened] = true
			}
		}
	}
	for _, way := range ways {
		for _, each := range way {
			s := each.scope
			if each.opened != nil {
				s = each.opened.parent
			}
			if s != nil && !opened[s] && !seen[s] {
				seen[s] = true
				all = append(all, s)
			}
		}
	}
	return all
}
