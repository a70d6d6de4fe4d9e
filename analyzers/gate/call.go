package gate

import (
	"slices"
	"strconv"

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
	if len(rules) == 0 || d.depth >= d.maxDepth {
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

// total are the builtins whose result is always defined.
var total = map[string]bool{
	"sprintf": true, "concat": true, "lower": true, "upper": true, "count": true, "array.concat": true, "array.slice": true,
	"split": true, "trim": true, "trim_prefix": true, "trim_suffix": true, "replace": true, "plus": true, "minus": true, "mul": true,
	"contains": true, "startswith": true, "endswith": true, "regex.match": true, "equal": true, "neq": true, "lt": true, "lte": true,
	"gt": true, "gte": true, "member": true, "abs": true, "round": true, "floor": true, "sort": true, "regex.find_all_string_submatch_n": true,
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
		if (name == "max" || name == "min") && collection(arguments[0]) {
			ways, found := d.itemsOf(arguments[0], k)
			if alone(ways, found) {
				d.unify(arguments[arity], extreme{name, ways, found}, n, k, next)
				return
			}
			if len(ways) > 1 {
				next(release(arguments[arity], n), d.atLeast(1, arguments[0], lose(k)))
				return
			}
			d.among(arguments[arity], arguments[0], n, lose(k), next) // it is one of them
			return
		}
		if together, ok := ofCollections(name, arguments[:arity]); ok {
			result = together
		}
		if name == "count" && collection(arguments[0]) {
			ways, found := d.itemsOf(arguments[0], k)
			if _, isTable := arguments[0].(rows); !isTable && alone(ways, found) {
				name := "count"
				if repeats(arguments[0]) {
					name = "rows"
				}
				result = counted{of: arguments[0], whole: extreme{name, ways, found}}
			}
		}
		if c, ok := folded(name, arguments[:arity]); ok {
			result = c
		}
		result = d.conditionally(result, k)
		if !total[name] {
			k = test(k, call{"defined", []value{result}})
		}
		d.unify(arguments[arity], result, n, k, next)
		return
	}
	if of, ok := positive(name, arguments); ok {
		d.among(unbound{"item"}, of, n, lose(k), func(own *names, k *known) {
			next(n, compare(k, "gt", own.get("item"), constant{ast.Number("0")}))
		})
		return
	}
	if least, of := least(name, arguments); least > 0 {
		next(n, d.atLeast(least, of, k))
		return
	}
	if of, ok := arguments[len(arguments)-1].(oneOf); ok && name == "member" {
		arguments[1], k = of.step(ast.VarTerm("item")), lose(k)
		if of, ok := arguments[1].(oneOf); ok {
			arguments[1] = constant(of)
		}
	}
	if name == "member" && collection(arguments[1]) {
		d.among(arguments[0], arguments[1], n, k, next)
		return
	}
	next(n, test(k, d.conditionally(call{name, arguments}, k)))
}

// folded is a builtin's result that is worked out from constants: 4 * least.
func folded(name string, arguments list) (constant, bool) {
	e, operator := Expression{Call: name}, operators[name]
	if operator == nil || name == "count" {
		return constant{}, false
	}
	for _, argument := range arguments {
		c, ok := argument.(constant)
		if !ok || plain(c.Value) == nil {
			return constant{}, false
		}
		e.Arguments = append(e.Arguments, expression(c, nil))
	}
	switch v := prepareExpression(e, nil)(nil); {
	case v.kind == number && !v.rough:
		return constant{ast.Number(strconv.FormatFloat(v.number, 'f', -1, 64))}, true
	case v.kind == text:
		return constant{ast.String(v.text)}, true
	}
	return constant{}, false
}

func collection(v value) bool {
	switch v.(type) {
	case rows, comprehension, members, union, intersection:
		return true
	}
	return false
}

// least is how many items a comparison says that a collection has at least; 0 where it doesn't say that.
func least(name string, arguments list) (int, value) {
	if len(arguments) != 2 {
		return 0, nil
	}
	a, b := arguments[0], arguments[1]
	if flipped := map[string]string{"lt": "gt", "lte": "gte", "neq": "neq"}[name]; flipped != "" {
		if _, ok := b.(counted); ok {
			a, b, name = b, a, flipped
		}
	}
	c, isConstant := b.(constant)
	if !isConstant {
		return 0, nil
	}
	if name == "neq" && collection(a) && empty(c) {
		return 1, a
	}
	count, ok := a.(counted)
	number, isNumber := c.Value.(ast.Number)
	if !ok || !isNumber {
		return 0, nil
	}
	n, whole := number.Int()
	switch {
	case !whole || n < 0:
		return 0, nil
	case name == "gt":
		return atMostOne(count, n+1), count.of
	case name == "gte":
		return atMostOne(count, n), count.of
	case name == "neq" && n == 0:
		return 1, count.of
	}
	return 0, nil
}

// atMostOne is how many different items there are where several collections are counted together: the same item can be in
// all of them.
func atMostOne(c counted, least int) int {
	if c.sum {
		return min(least, 1)
	}
	return least
}

// positive: a comparison says that the sum of a collection's items is above 0, so that one of them is.
func positive(name string, arguments list) (of value, ok bool) {
	if len(arguments) != 2 {
		return nil, false
	}
	a, b := arguments[0], arguments[1]
	if flipped := map[string]string{"lt": "gt", "lte": "gte"}[name]; flipped != "" {
		a, b, name = b, a, flipped
	}
	sum, isSum := a.(summed)
	c, isConstant := b.(constant)
	if !isSum || !isConstant {
		return nil, false
	}
	zero := c.Compare(ast.Number("0"))
	return sum.of, name == "gt" && zero >= 0 || name == "gte" && zero > 0
}

// ofCollections is what some builtins make of collections.
func ofCollections(name string, arguments list) (value, bool) {
	switch name {
	case "count":
		return counted{of: arguments[0]}, collection(arguments[0])
	case "sum":
		return summed{arguments[0]}, collection(arguments[0])
	case "or", "array.concat":
		return union{arguments[0], arguments[1]}, collection(arguments[0]) && collection(arguments[1])
	case "and":
		return intersection{arguments[0], arguments[1]}, collection(arguments[0]) && collection(arguments[1])
	case "sort":
		c, ok := arguments[0].(comprehension)
		c.sorted = true
		return c, ok && c.set
	case "plus":
		a, isCount := arguments[0].(counted)
		b, both := arguments[1].(counted)
		if isCount && both {
			return counted{of: union{a.of, b.of}, sum: true}, true
		}
		c, isSum := arguments[0].(summed)
		e, both := arguments[1].(summed)
		return summed{union{c.of, e.of}}, isSum && both
	}
	return nil, false
}

// empty: the constant is a collection without items.
func empty(c constant) bool {
	switch v := c.Value.(type) {
	case *ast.Array:
		return v.Len() == 0
	case ast.Set:
		return v.Len() == 0
	case ast.Object:
		return v.Len() == 0
	}
	return false
}

// conditionally turns comprehensions among a builtin's arguments into lists, where they are a field and conditions on
// rows that are there already: [row.error | row.error != ""].
func (d *derivation) conditionally(v value, k *known) value {
	switch v := v.(type) {
	case call:
		arguments := make([]value, len(v.arguments))
		for i, argument := range v.arguments {
			arguments[i] = d.conditionally(argument, k)
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
	var made []conditional
	ways := 0
	d.body(c.body, c.names, k, func(own *names, after *known) {
		d.term(c.value, own, after, func(v value, _ *names, after *known) {
			way := after.since(k)
			ways++
			if exact(way) && !slices.ContainsFunc(way, func(k *known) bool { return k.opened != nil }) {
				made = append(made, conditional{v, way})
			}
		})
	})
	if len(made) != 1 || ways != 1 {
		return nil, false
	}
	return made[0], true
}
