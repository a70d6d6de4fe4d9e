package gate

import (
	"encoding/json"
	"reflect"
	"regexp"
	"strconv"
	"time"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// prepareExpression makes a function of an expression.
func prepareExpression(x Expression, levels []level) worked {
	switch {
	case x.Value != nil:
		v := constantOperand(x.Value)
		return func(*env) operand { return v }
	case x.Path != nil:
		return preparePath(x, levels)
	case x.List:
		return prepareList(x, levels)
	case x.Of != nil:
		return prepareExtreme(x)
	case x.Call != "":
		return prepareCall(x, levels)
	}
	if of, ok := at(levels, x.Up); ok && of.text {
		return func(e *env) operand { return operand{kind: text, text: e.at(x.Up).String()} }
	}
	return unknowable
}

func unknowable(*env) operand { return operand{kind: unknown} }

func preparePath(x Expression, levels []level) worked {
	of, ok := at(levels, x.Up)
	if !ok || of.record == nil {
		return unknowable
	}
	access, ok := of.record.Access(x.Path)
	if !ok {
		return unknowable
	}
	return func(e *env) operand {
		v, ok := access.Of(e.at(x.Up))
		if !ok {
			return operand{}
		}
		return read(access, v)
	}
}

func read(access facts.Access, v reflect.Value) operand {
	switch access.Kind {
	case facts.StringKind:
		return operand{kind: text, text: v.String()}
	case facts.BooleanKind:
		return truthOf(v.Bool())
	case facts.NumberKind:
		if v.Kind() == reflect.Float64 {
			return operand{kind: number, number: v.Float()}
		}
		return operand{kind: number, number: float64(v.Int()), rough: !whole(float64(v.Int()))}
	case facts.TimeKind:
		at := v.Interface().(facts.Time)
		if access.Unix {
			return operand{kind: number, number: float64(at.UnixMilli()) / 1000}
		}
		return operand{kind: text, text: at.UTC().Format(time.RFC3339Nano)}
	case facts.StringsKind:
		list := make([]operand, v.Len())
		for i := range list {
			list[i] = operand{kind: text, text: v.Index(i).String()}
		}
		return operand{kind: items, items: list}
	case facts.RecordsKind:
		list := make([]operand, v.Len())
		for i := range list {
			list[i] = operand{kind: object}
		}
		return operand{kind: items, items: list}
	}
	return operand{kind: object}
}

func prepareList(x Expression, levels []level) worked {
	parts := prepareExpressions(x.Arguments, levels)
	when := func(*env) outcome { return yes }
	if x.When != nil {
		when = prepare(*x.When, levels)
	}
	return func(e *env) operand {
		switch when(e) {
		case no:
			return operand{kind: items}
		case maybe:
			return operand{kind: unknown}
		}
		list := operand{kind: items, items: make([]operand, 0, len(parts))}
		for _, part := range parts {
			item := part(e)
			if item.kind == undefined || item.kind == unknown {
				return item
			}
			list.items = append(list.items, item)
		}
		return list
	}
}

func prepareExpressions(all []Expression, levels []level) []worked {
	parts := make([]worked, len(all))
	for i, x := range all {
		parts[i] = prepareExpression(x, levels)
	}
	return parts
}

func prepareCall(x Expression, levels []level) worked {
	operator := operators[x.Call]
	if operator == nil {
		return unknowable
	}
	if pattern := constantOperand(x.Arguments[0].Value); pattern.kind == text {
		switch x.Call {
		case "regex.match":
			operator = matcher(pattern.text)
		case "regex.find_all_string_submatch_n":
			operator = remembering(operator)
		}
	}
	parts := prepareExpressions(x.Arguments, levels)
	arguments := make([]operand, len(parts)) // used again by each call: no expression is within itself
	return func(e *env) operand {
		for i, part := range parts {
			arguments[i] = part(e)
			if a := &arguments[i]; a.kind == undefined || a.kind == unknown {
				return *a
			}
		}
		return operator(arguments)
	}
}

// prepareExtreme works out the least or largest of some items, once a node.
func prepareExtreme(x Expression) worked {
	gather := prepare(*x.Of, nil)
	perNode := ofNode(*x.Of)
	done, of, result := false, "", operand{}
	return func(e *env) operand {
		if done && (!perNode || of == e.node) {
			return result
		}
		done, of, result = true, e.node, operand{}
		counting := &env{asking: e.asking}
		counting.items = &tally{seen: map[string]bool{}}
		counting.items.each = func(v operand) {
			if x.Call == "count" || x.Call == "rows" {
				counting.items.count(x.Call == "rows", v)
				result = operand{kind: number, number: float64(len(counting.items.seen))}
				return
			}
			result = extremeOf(x.Call, result, v)
		}
		if x.Call == "count" || x.Call == "rows" {
			result = operand{kind: number}
		}
		if gather(counting) != no || counting.items.unsure { // an item that may be none, or rows left out
			result = operand{kind: unknown}
		}
		return result
	}
}

// count counts an item: each, or those that differ.
func (t *tally) count(each bool, v operand) {
	key, ok := v.key()
	t.unsure = t.unsure || !ok
	if each {
		key = strconv.Itoa(len(t.seen))
	}
	t.seen[key] = true
}

// extremeOf is the lesser or larger of two operands, of which the first may be undefined.
func extremeOf(name string, a, b operand) operand {
	if a.kind == undefined {
		return b
	}
	if a.kind != number || b.kind != number || unsure(a, b) {
		return operand{kind: unknown}
	}
	if (a.number < b.number) == (name == "min") {
		return a
	}
	return b
}

// maxRemembered bounds what a pattern remembers.
const maxRemembered = 4096

// matcher is regex.match with a constant pattern. The same texts come again on every node, so it remembers them.
func matcher(expression string) operator {
	pattern, err := regexp.Compile(expression)
	if err != nil {
		return func([]operand) operand { return operand{kind: unknown} }
	}
	remembered := map[string]bool{}
	return func(a []operand) operand {
		if a[1].kind != text {
			return operand{kind: unknown}
		}
		matches, seen := remembered[a[1].text]
		if !seen {
			matches = pattern.MatchString(a[1].text)
			if len(remembered) < maxRemembered {
				remembered[a[1].text] = matches
			}
		}
		return truthOf(matches)
	}
}

// remembering is an operator that keeps what it made of texts: images and versions are the same on all nodes.
func remembering(operator operator) operator {
	type question struct {
		text string
		most float64
	}
	remembered := map[question]operand{}
	return func(a []operand) operand {
		if a[1].kind != text || a[2].kind != number {
			return operand{kind: unknown}
		}
		asked := question{a[1].text, a[2].number}
		answer, seen := remembered[asked]
		if !seen {
			answer = operator(a)
			if len(remembered) < maxRemembered {
				remembered[asked] = answer
			}
		}
		return answer
	}
}

func constantOperand(encoded json.RawMessage) operand {
	var v any
	if encoded == nil || json.Unmarshal(encoded, &v) != nil {
		return operand{kind: unknown}
	}
	return operandOf(v)
}

func operandOf(v any) operand {
	switch v := v.(type) {
	case string:
		return operand{kind: text, text: v}
	case float64:
		return operand{kind: number, number: v}
	case bool:
		return truthOf(v)
	case []any:
		list := operand{kind: items}
		for _, item := range v {
			list.items = append(list.items, operandOf(item))
		}
		return list
	}
	return operand{kind: unknown}
}
