package explain

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// mostMisses is how many rows that came near are shown.
const mostMisses = 3

// row is one way to meet some conditions, with the values of terms in it; nil for one that is undefined.
type row struct {
	values  []ast.Value
	sources map[string]rule.Evidence // of the rows that variables stand for
}

// evaluate gives the values of terms for every way to meet a body.
func (e *explainer) evaluate(body ast.Body, terms []*ast.Term) []row {
	query := join(body, nil)
	for i, term := range terms {
		inner := ast.VarTerm(fmt.Sprintf("inner_value_%d", i))
		query.Append(ast.Assign.Expr(ast.VarTerm(fmt.Sprintf("shown_value_%d", i)),
			ast.ArrayComprehensionTerm(inner, ast.NewBody(ast.Assign.Expr(inner, term.Copy())))))
	}
	results, err := e.ask(query)
	if err != nil {
		return nil
	}
	var rows []row
	for _, result := range results {
		r := row{sources: map[string]rule.Evidence{}}
		for i := range terms {
			var value ast.Value
			if list, isArray := result.Bindings[fmt.Sprintf("shown_value_%d", i)].(*ast.Array); isArray && list.Len() > 0 {
				value = list.Elem(0).Value
			}
			r.values = append(r.values, value)
		}
		for name, bound := range result.Bindings {
			if object, isObject := bound.(ast.Object); isObject {
				if source, found := sourceOf(object); found {
					r.sources[name] = source
				}
			}
		}
		rows = append(rows, r)
	}
	return rows
}

func sourceOf(object ast.Object) (rule.Evidence, bool) {
	term := object.Get(ast.StringTerm("source"))
	if term == nil {
		return rule.Evidence{}, false
	}
	source, isObject := term.Value.(ast.Object)
	if !isObject {
		return rule.Evidence{}, false
	}
	file, line := source.Get(ast.StringTerm("file")), source.Get(ast.StringTerm("line"))
	if file == nil || line == nil {
		return rule.Evidence{}, false
	}
	name, isText := file.Value.(ast.String)
	number, isNumber := line.Value.(ast.Number)
	if !isText || !isNumber {
		return rule.Evidence{}, false
	}
	whole, _ := number.Int()
	return rule.Evidence{File: string(name), Line: whole}, true
}

// values are those of the parts of an expression: of the first way to meet body, or of the ways that come nearest to
// meeting the expression as well.
func (e *explainer) values(body ast.Body, expression *ast.Expr, misses bool) []Value {
	local := ruleset.Declared(body)
	parts := partsOf(expression, local)
	if len(parts) == 0 {
		return nil
	}
	rows := e.evaluate(body, parts)
	if misses && len(parts) > 0 {
		operands := expression.Operands()
		slices.SortStableFunc(rows, func(a, b row) int {
			return cmp.Compare(distance(operands, parts, a), distance(operands, parts, b))
		})
	}
	most := 1
	if misses {
		most = mostMisses
	}
	var values []Value
	for miss, r := range rows[:min(len(rows), most)] {
		for i, part := range parts {
			if miss > 0 && !local[headOf(part)] {
				continue // the same for every row
			}
			value := Value{Name: strings.Join(strings.Fields(partText(part)), " "), Text: "not read, or not defined", Miss: miss, Source: r.sources[headOf(part)]}
			if r.values[i] != nil {
				value.Text = facts.CutTo(shown(r.values[i]), 160)
			}
			values = append(values, value)
		}
	}
	return values
}

func partText(part *ast.Term) string {
	if part.Location != nil && len(part.Location.Text) > 0 && len(part.Location.Text) > 1 {
		if _, isRef := part.Value.(ast.Ref); !isRef {
			return string(part.Location.Text)
		}
	}
	return part.String()
}

// shown is a value as text: collections that are long by their size.
func shown(value ast.Value) string {
	switch value := value.(type) {
	case *ast.Array:
		if value.Len() > 3 {
			return fmt.Sprintf("an array of %d", value.Len())
		}
	case ast.Set:
		if value.Len() > 3 {
			return fmt.Sprintf("a set of %d", value.Len())
		}
	}
	return value.String()
}

// partsOf are the operands of an expression that are no constants: what a reader wants to see the value of. An assignment
// and "some" have none: what they bind is seen where it is used.
func partsOf(expression *ast.Expr, local map[string]bool) []*ast.Term {
	if expression.IsAssignment() || expression.IsSome() || expression.IsEvery() {
		return nil
	}
	var parts []*ast.Term
	add := func(term *ast.Term) {
		switch value := term.Value.(type) {
		case ast.Ref, ast.Var, ast.Call:
			if name, isVar := value.(ast.Var); isVar && (name.IsWildcard() || name.IsGenerated()) {
				return
			}
			parts = append(parts, term)
		}
	}
	if term, single := expression.Terms.(*ast.Term); single {
		add(term)
		return parts
	}
	for _, operand := range expression.Operands() {
		add(operand)
		if call, isCall := operand.Value.(ast.Call); isCall { // count(x) > 3: x counts as well, where it is a field
			for _, argument := range call[1:] {
				if ref, isRef := argument.Value.(ast.Ref); isRef && len(ref) > 1 && local[headOf(argument)] {
					add(argument)
				}
			}
		}
	}
	return parts
}

func headOf(term *ast.Term) string {
	switch value := term.Value.(type) {
	case ast.Var:
		return string(value)
	case ast.Ref:
		if name, isVar := value[0].Value.(ast.Var); isVar {
			return string(name)
		}
	case ast.Call:
		for _, argument := range value[1:] {
			if head := headOf(argument); head != "" {
				return head
			}
		}
	}
	return ""
}

// distance is how far the two sides of a comparison are from each other, relative to the second; 1e9 where that can't be
// said, and more where a value is undefined.
func distance(operands, parts []*ast.Term, r row) float64 {
	for _, value := range r.values {
		if value == nil {
			return math.Inf(1)
		}
	}
	if len(operands) != 2 {
		return 1e9
	}
	var sides [2]float64
	for i, operand := range operands {
		value := operand.Value
		if at := slices.Index(parts, operand); at >= 0 {
			value = r.values[at]
		}
		number, isNumber := value.(ast.Number)
		if !isNumber {
			return 1e9
		}
		sides[i], _ = number.Float64()
	}
	return math.Abs(sides[0]-sides[1]) / max(1, math.Abs(sides[1]))
}
