package explain

import (
	"context"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
)

// explainer evaluates parts of the file of one rule in one judgement.
type explainer struct {
	ctx     context.Context
	view    *engine.View
	module  *ast.Module
	place   engine.Place
	options engine.Options
}

// deepest is how many helpers of helpers are looked into.
const deepest = 3

// rules explains all Rego rules of a name, the one that came furthest first.
func (e *explainer) rules(name string, depth int) []Branch {
	var branches []Branch
	for _, each := range e.named(name) {
		if len(each.Head.Args) == 0 && !isConstant(each) {
			branches = append(branches, e.branch(each, nil, depth))
		}
	}
	slices.SortStableFunc(branches, func(a, b Branch) int { return reached(b) - reached(a) })
	return branches
}

func reached(b Branch) int {
	if b.Holds {
		return 1 << 20
	}
	return len(b.Conditions)
}

// named are the Rego rules of the file with a name. Default rules hold always and explain nothing.
func (e *explainer) named(name string) []*ast.Rule {
	var found []*ast.Rule
	if e.module == nil {
		return nil
	}
	for _, each := range e.module.Rules {
		if ref := each.Head.Ref(); !each.Default && len(ref) > 0 && ref[0].Value.Compare(ast.Var(name)) == 0 {
			found = append(found, each)
		}
	}
	return found
}

// isConstant: the rule has no body of its own, so that there is nothing to explain.
func isConstant(r *ast.Rule) bool {
	return len(r.Body) == 1 && r.Body[0].Equal(ast.NewExpr(ast.BooleanTerm(true)))
}

// branch evaluates the body of a rule condition by condition. given are expressions that go before it: the arguments of
// a function.
func (e *explainer) branch(r *ast.Rule, given ast.Body, depth int) Branch {
	b := Branch{Name: r.Head.Ref().String(), Line: r.Location.Row}
	tried := 1
	for i, expression := range r.Body {
		condition := Condition{Text: expressionText(expression), Tried: tried}
		if expression.Location != nil {
			condition.Line = expression.Location.Row
		}
		before, with := join(given, r.Body[:i]), join(given, r.Body[:i+1])
		results, err := e.ask(with)
		switch {
		case err != nil && i+1 < len(r.Body) && strings.Contains(err.Error(), "unsafe"):
			condition.Ways = tried // its variables are bound further down
		case err != nil:
			condition.Problem = err.Error()
			b.Conditions = append(b.Conditions, condition)
			return b
		default:
			condition.Ways = len(results)
		}
		if condition.Ways == 0 {
			condition.Values = e.misses(before, expression, r.Body[i+1:])
			if depth < deepest {
				helpers := e.helpers(before, expression, depth+1)
				for _, binding := range bindings(r.Body[:i], expression) {
					helpers = append(helpers, e.helpers(given, binding, depth+1)...)
				}
				condition.Helpers = slices.DeleteFunc(helpers, func(b Branch) bool { return b.Holds })
			}
			b.Conditions = append(b.Conditions, condition)
			return b
		}
		tried = condition.Ways
		b.Conditions = append(b.Conditions, condition)
	}
	b.Holds = true
	all := join(given, r.Body)
	for i, expression := range r.Body {
		b.Conditions[i].Values = e.values(all, expression)
		if depth < deepest && !buildsFinding(expression) {
			b.Conditions[i].Helpers = onlyHolding(e.helpers(all, expression, depth+1))
		}
	}
	return b
}

// bindings are the assignments of a body that give an expression's variables their values: where one is empty, that is why.
func bindings(body ast.Body, expression *ast.Expr) []*ast.Expr {
	used := map[string]bool{}
	ast.WalkVars(expression, func(name ast.Var) bool {
		used[string(name)] = true
		return false
	})
	return slices.DeleteFunc(slices.Clone(body), func(each *ast.Expr) bool {
		if !each.IsAssignment() {
			return true
		}
		name, isVar := each.Operand(0).Value.(ast.Var)
		return !isVar || !used[string(name)]
	})
}

// buildsFinding: the expression assigns an object. It decides nothing, and what it tells is in the finding.
func buildsFinding(expression *ast.Expr) bool {
	if !expression.IsAssignment() {
		return false
	}
	_, isObject := expression.Operand(1).Value.(ast.Object)
	return isObject
}

// onlyHolding keeps, of the bodies of each helper, the first that holds.
func onlyHolding(branches []Branch) []Branch {
	seen := map[string]bool{}
	return slices.DeleteFunc(branches, func(b Branch) bool {
		if !b.Holds || seen[b.Name] {
			return true
		}
		seen[b.Name] = true
		return false
	})
}

func join(a, b ast.Body) ast.Body {
	var all ast.Body
	for _, expression := range slices.Concat(a, b) {
		all.Append(expression.Copy())
	}
	if len(all) == 0 {
		all.Append(ast.NewExpr(ast.BooleanTerm(true)))
	}
	return all
}

func (e *explainer) ask(body ast.Body) (rego.ResultSet, error) {
	results, err := e.view.Ask(e.ctx, ruleset.NewQuery(body, e.module), e.place, e.options)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(results, func(result rego.Result) bool {
		// A query of one expression gives its value even where that is false.
		return slices.ContainsFunc(result.Expressions, func(value *rego.ExpressionValue) bool {
			holds, isBoolean := value.Value.(ast.Boolean)
			return isBoolean && !bool(holds)
		})
	}), nil
}

// helpers explains the Rego rules of the file that an expression uses: those without arguments, and functions with the
// arguments that they get in the first binding.
func (e *explainer) helpers(before ast.Body, expression *ast.Expr, depth int) []Branch {
	var branches []Branch
	seen := map[string]bool{}
	local := ruleset.Declared(before)
	call := func(operator *ast.Term, arguments []*ast.Term) {
		ref, isRef := operator.Value.(ast.Ref)
		if !isRef || len(ref) != 1 {
			return
		}
		name := string(ref[0].Value.(ast.Var))
		for _, function := range e.named(name) {
			if len(function.Head.Args) == len(arguments) && !seen[name] && !isConstant(function) {
				if given, ok := e.bind(before, function.Head.Args, arguments); ok {
					branches = append(branches, e.branch(function, given, depth))
				}
			}
		}
		seen[name] = true
	}
	if expression.IsCall() {
		call(expression.OperatorTerm(), expression.Operands())
	}
	ast.WalkTerms(expression, func(term *ast.Term) bool {
		switch value := term.Value.(type) {
		case ast.Call:
			call(value[0], value[1:])
		case ast.Ref:
			if name, isVar := value[0].Value.(ast.Var); isVar && !local[string(name)] && !seen[string(name)] {
				seen[string(name)] = true
				branches = append(branches, e.rules(string(name), depth)...)
			}
		case ast.Var:
			if !local[string(value)] && !seen[string(value)] {
				seen[string(value)] = true
				branches = append(branches, e.rules(string(value), depth)...)
			}
		}
		return false
	})
	return branches
}

// bind gives the parameters of a function the values that the arguments have in the first binding.
func (e *explainer) bind(before ast.Body, parameters, arguments []*ast.Term) (ast.Body, bool) {
	rows := e.evaluate(before, arguments)
	if len(rows) == 0 {
		return nil, false
	}
	var given ast.Body
	for i, parameter := range parameters {
		name, isVar := parameter.Value.(ast.Var)
		if !isVar || rows[0].values[i] == nil {
			return nil, false
		}
		given.Append(ast.Assign.Expr(ast.NewTerm(name), ast.NewTerm(rows[0].values[i])))
	}
	return given, true
}
