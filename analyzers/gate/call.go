package gate

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// call is a builtin or a function of a rule's. The result is bound to one more argument, where there is one.
func (d *derivation) call(terms []*ast.Term, n *names, k *known, next then) {
	operator, ok := terms[0].Value.(ast.Ref)
	if !ok {
		next(n, lose(k))
		return
	}
	var arguments list
	d.items(ast.NewArray(terms[1:]...), 0, arguments, n, k, func(v value, n *names, k *known) {
		values := v.(list)
		if operator[0].Equal(ast.DefaultRootDocument) {
			d.function(d.compiler.GetRulesExact(operator), values, n, k, next)
			return
		}
		d.builtin(operator.String(), values, n, k, next)
	})
}

func (d *derivation) function(rules []*ast.Rule, arguments list, n *names, k *known, next then) {
	if len(rules) == 0 || d.depth >= maxDepth {
		next(release(arguments, n), lose(k))
		return
	}
	d.depth++
	defer func() { d.depth-- }()
	arity := len(rules[0].Head.Args)
	given, result := arguments[:arity], arguments[arity:]
	var bodies []*ast.Rule
	for _, r := range rules {
		for ; r != nil; r = r.Else {
			bodies = append(bodies, r)
		}
	}
	inside := func(r *ast.Rule, k *known, next thenValue) {
		d.arguments(r.Head.Args, given, 0, nil, k, func(own *names, k *known) {
			d.body(r.Body, own, k, func(own *names, k *known) { d.term(r.Head.Value, own, k, next) })
		})
	}
	returned := func(v value, k *known) {
		switch {
		case len(result) == 1:
			d.unify(result[0], v, n, k, next)
		case v == nil:
			next(n, lose(k))
		default:
			if c, ok := v.(constant); ok && c.Compare(ast.Boolean(false)) == 0 {
				return
			}
			next(n, test(k, v))
		}
	}
	if len(bodies) == 1 {
		inside(bodies[0], k, func(v value, _ *names, k *known) { returned(v, k) })
		return
	}
	if slices.ContainsFunc(bodies, func(r *ast.Rule) bool { return r.Default }) {
		returned(nil, lose(k))
		return
	}
	returned(nil, d.alternatives(k, len(bodies), func(i int, k *known, next func(*known)) {
		inside(bodies[i], k, func(_ value, _ *names, k *known) { next(k) })
	}))
}

func (d *derivation) arguments(parameters []*ast.Term, given list, at int, own *names, k *known, next then) {
	if at == len(parameters) {
		next(own, k)
		return
	}
	d.term(parameters[at], own, k, func(parameter value, own *names, k *known) {
		v := given[at]
		if _, free := v.(unbound); free {
			v = nil
		}
		d.unify(parameter, v, own, k, func(own *names, k *known) { d.arguments(parameters, given, at+1, own, k, next) })
	})
}

// builtinNames are those that an expression can have.
var builtinNames = map[string]string{
	"equal": "equal", "neq": "neq", "lt": "lt", "lte": "lte", "gt": "gt", "gte": "gte", "internal.member_2": "member",
}

func (d *derivation) builtin(name string, arguments list, n *names, k *known, next then) {
	builtin := ast.BuiltinMap[name]
	if builtin == nil {
		next(release(arguments, n), lose(k))
		return
	}
	if own := builtinNames[name]; own != "" {
		name = own
	}
	arity := len(builtin.Decl.FuncArgs().Args)
	if len(arguments) > arity {
		result := value(call{name, arguments[:arity]})
		if name == "count" && collection(arguments[0]) {
			result = counted{arguments[0]}
		}
		d.unify(arguments[arity], conditionally(d, result, k), n, k, next)
		return
	}
	if empty, of := d.notEmpty(name, arguments); empty {
		next(n, d.holds(of, k))
		return
	}
	if name == "member" && collection(arguments[1]) {
		next(n, d.holds(arguments[1], lose(k)))
		return
	}
	next(n, test(k, conditionally(d, call{name, arguments}, k)))
}

// counted is how many items a collection has.
type counted struct{ of value }

func collection(v value) bool {
	switch v.(type) {
	case rows, comprehension, members:
		return true
	}
	return false
}

// notEmpty: a comparison says that a collection has items.
func (d *derivation) notEmpty(name string, arguments list) (bool, value) {
	if len(arguments) != 2 {
		return false, nil
	}
	a, b := arguments[0], arguments[1]
	if flipped := map[string]string{"lt": "gt", "lte": "gte", "neq": "neq"}[name]; flipped != "" {
		if _, ok := b.(counted); ok {
			a, b, name = b, a, flipped
		}
	}
	c, isConstant := b.(constant)
	if !isConstant {
		return false, nil
	}
	if name == "neq" && collection(a) && (c.Compare(ast.NewArray()) == 0 || c.Compare(ast.NewSet()) == 0 || c.Compare(ast.NewObject()) == 0) {
		return true, a
	}
	count, ok := a.(counted)
	if !ok || !collection(count.of) {
		return false, nil
	}
	zero := c.Compare(ast.Number("0"))
	return name == "neq" && zero == 0 || name == "gt" && zero >= 0 || name == "gte" && zero > 0, count.of
}

// conditionally turns comprehensions among a builtin's arguments into lists, where they are a field and conditions on
// the row that it is of: [row.error | row.error != ""].
func conditionally(d *derivation, v value, k *known) value {
	switch v := v.(type) {
	case call:
		arguments := make([]value, len(v.arguments))
		for i, argument := range v.arguments {
			arguments[i] = conditionally(d, argument, k)
		}
		return call{v.name, arguments}
	case comprehension:
		if v.key == nil && !v.set {
			if exact, ok := d.conditional(v, k); ok {
				return exact
			}
		}
	}
	return v
}

func (d *derivation) conditional(c comprehension, k *known) (value, bool) {
	var ways []conditional
	d.body(c.body, c.names, k, func(own *names, after *known) {
		d.term(c.value, own, after, func(v value, _ *names, after *known) {
			made := conditional{item: v}
			for _, each := range after.since(k) {
				if each.lossy || each.opened != nil || made.scope != nil && made.scope != each.scope {
					return
				}
				made.scope = each.scope
			}
			made.when = conditionOn(made.scope, after.since(k))
			ways = append(ways, made)
		})
	})
	if len(ways) != 1 {
		return nil, false
	}
	return ways[0], true
}
