package explain

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
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

// values are those of the parts of an expression in the first way to meet body.
func (e *explainer) values(body ast.Body, expression *ast.Expr) []Value {
	local := ruleset.Declared(body)
	parts := partsOf(expression, local)
	if len(parts) == 0 {
		return nil
	}
	rows := e.evaluate(body, parts)
	return valuesOf(rows[:min(len(rows), 1)], parts, local)
}

// misses are the values of the parts of an expression that no way to meet body meets as well, in the ways that come nearest:
// those that would meet most of the conditions after it, and of them those whose values differ least.
func (e *explainer) misses(body ast.Body, expression *ast.Expr, after ast.Body) []Value {
	local := ruleset.Declared(body)
	parts := partsOf(expression, local)
	if collection := collectionOf(expression); collection != nil {
		parts = []*ast.Term{collection}
	}
	if len(parts) == 0 {
		return nil
	}
	terms := slices.Clone(parts)
	for i := range after { // how far it would go on without the expression: one term for each condition
		one := ast.IntNumberTerm(1)
		terms = append(terms, ast.CallTerm(ast.NewTerm(ast.Count.Ref()), ast.ArrayComprehensionTerm(one, join(after[:i+1], nil))))
	}
	rows := e.evaluate(body, terms)
	if rows == nil && len(after) > 0 { // what follows uses variables that the expression binds
		terms = parts
		rows = e.evaluate(body, terms)
	}
	further := func(r row) int {
		met := 0
		for _, value := range r.values[len(parts):] {
			if value != nil && value.Compare(ast.Number("0")) > 0 {
				met++
			}
		}
		return met
	}
	operands := expression.Operands()
	slices.SortStableFunc(rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(further(b), further(a)), cmp.Compare(distance(operands, parts, a), distance(operands, parts, b)))
	})
	rows = slices.CompactFunc(rows, func(a, b row) bool {
		return slices.EqualFunc(a.values[:len(parts)], b.values[:len(parts)], same) && len(a.sources) == 0 && len(b.sources) == 0
	})
	return valuesOf(rows[:min(len(rows), mostMisses)], parts, local)
}

func same(a, b ast.Value) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Compare(b) == 0
}

// collectionOf is what "some x in y" goes through, nil for any other expression.
func collectionOf(expression *ast.Expr) *ast.Term {
	declared, isSome := expression.Terms.(*ast.SomeDecl)
	if !isSome || len(declared.Symbols) != 1 {
		return nil
	}
	call, isCall := declared.Symbols[0].Value.(ast.Call)
	if !isCall {
		return nil
	}
	collection := call[len(call)-1]
	if _, isVar := collection.Value.(ast.Var); !isVar {
		return nil
	}
	return collection
}

func valuesOf(rows []row, parts []*ast.Term, local map[string]bool) []Value {
	var values []Value
	for miss, r := range rows {
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
	case ast.Number:
		if number, exact := value.Float64(); exact && strings.Contains(string(value), ".") {
			return strconv.FormatFloat(math.Round(number*1000)/1000, 'f', -1, 64)
		}
	case ast.Object:
		if value.Len() == 0 {
			return "empty"
		}
		if value.Len() > 3 {
			return fmt.Sprintf("an object of %d", value.Len())
		}
	case *ast.Array:
		if value.Len() == 0 {
			return "empty"
		}
		if value.Len() > 3 {
			return fmt.Sprintf("an array of %d", value.Len())
		}
	case ast.Set:
		if value.Len() == 0 {
			return "empty"
		}
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

// distance is how far the two sides of a comparison are from each other: of numbers the difference relative to the second, of
// texts the share that the longest piece of both leaves of the shorter one. It is 1e9 where that can't be said, and more
// where a value is undefined.
func distance(operands, parts []*ast.Term, r row) float64 {
	if slices.Contains(r.values[:len(parts)], nil) {
		return math.Inf(1)
	}
	if len(operands) != 2 {
		return 1e9
	}
	var numbers [2]float64
	var texts []string
	for i, operand := range operands {
		value := operand.Value
		if at := slices.Index(parts, operand); at >= 0 {
			value = r.values[at]
		}
		switch value := value.(type) {
		case ast.Number:
			numbers[i], _ = value.Float64()
		case ast.String:
			texts = append(texts, string(value))
		default:
			return 1e9
		}
	}
	switch len(texts) {
	case 0:
		return math.Abs(numbers[0]-numbers[1]) / max(1, math.Abs(numbers[1]))
	case 2:
		return 1 - float64(sharedPiece(texts[0], texts[1]))/float64(max(1, min(len(texts[0]), len(texts[1]))))
	}
	return 1e9
}

// sharedPiece is the length of the longest text that is in both; of long ones it looks at the beginnings.
func sharedPiece(a, b string) int {
	const most = 200
	a, b = a[:min(len(a), most)], b[:min(len(b), most)]
	longest, before := 0, make([]int, len(b)+1)
	for i := range len(a) {
		row := make([]int, len(b)+1)
		for j := range len(b) {
			if a[i] == b[j] {
				row[j+1] = before[j] + 1
				longest = max(longest, row[j+1])
			}
		}
		before = row
	}
	return longest
}
