package gate

import (
	"encoding/json"
	"reflect"
	"regexp"
	"time"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Rows gives the rows of a table that a rule sees on a node, or with "" those of all nodes: a slice, and the indices of
// those meant, or all.
type Rows func(table, node string) (rows reflect.Value, indices []int, all bool)

// Gate is a condition, ready to be asked of the nodes of one dump. It is for one goroutine at a time.
type Gate struct {
	condition asked
	rows      Rows
}

// outcome is what is known of a condition.
type outcome int

const (
	no outcome = iota
	maybe
	yes
)

// New prepares a condition on the rows of a dump. What the fact model doesn't know in it counts as holding.
func New(c Condition, rows Rows) *Gate {
	return &Gate{prepare(c, nil, false), rows}
}

// Open is false where the rule can't find anything on a node, or with "" on the cluster.
func (g *Gate) Open(node string) bool {
	return g.condition(env{rows: g.rows, node: node}) != no
}

// env is what a condition is asked of.
type env struct {
	rows Rows
	node string
	row  reflect.Value
}

type (
	asked  func(env) outcome
	worked func(env) operand
)

// prepare makes a function of a condition on a record's rows. scalar: the row is a text of a list.
func prepare(c Condition, record *facts.Record, scalar bool) asked {
	switch {
	case c.All != nil:
		parts := prepareAll(c.All, record, scalar)
		return func(e env) outcome {
			result := yes
			for _, part := range parts {
				if result = min(result, part(e)); result == no {
					break
				}
			}
			return result
		}
	case c.Any != nil:
		parts := prepareAll(c.Any, record, scalar)
		return func(e env) outcome {
			result := no
			for _, part := range parts {
				if result = max(result, part(e)); result == yes {
					break
				}
			}
			return result
		}
	case c.Some != nil:
		return prepareSome(*c.Some, record)
	case c.Test != nil:
		work := prepareExpression(*c.Test, record, scalar)
		return func(e env) outcome {
			switch v := work(e); {
			case v.kind == undefined || v.kind == truth && !v.truth:
				return no
			case v.kind == unknown:
				return maybe
			}
			return yes
		}
	}
	return func(env) outcome { return yes }
}

func prepareAll(conditions []Condition, record *facts.Record, scalar bool) []asked {
	parts := make([]asked, len(conditions))
	for i, c := range conditions {
		parts[i] = prepare(c, record, scalar)
	}
	return parts
}

func prepareSome(some Some, record *facts.Record) asked {
	if some.Table == "" {
		access, ok := record.Access(some.Path)
		if !ok {
			return func(env) outcome { return maybe }
		}
		where := prepare(some.Where, access.Record, access.Kind == facts.StringsKind)
		return func(e env) outcome {
			list, ok := access.Of(e.row)
			if !ok {
				return no
			}
			return anyRow(e, list, nil, true, where)
		}
	}
	table, ok := facts.TableNamed(some.Table)
	if !ok {
		return func(env) outcome { return maybe }
	}
	where := prepare(some.Where, table.Record, false)
	if some.Node {
		return func(e env) outcome {
			rows, indices, all := e.rows(some.Table, e.node)
			return anyRow(e, rows, indices, all, where)
		}
	}
	asked, result := false, no // it is the same on all nodes
	return func(e env) outcome {
		if !asked {
			rows, indices, all := e.rows(some.Table, "")
			asked, result = true, anyRow(e, rows, indices, all, where)
		}
		return result
	}
}

func anyRow(e env, rows reflect.Value, indices []int, all bool, where asked) outcome {
	result := no
	count := len(indices)
	if all {
		count = rows.Len()
	}
	for i := range count {
		if !all {
			i = indices[i]
		}
		if result = max(result, where(env{e.rows, e.node, rows.Index(i)})); result == yes {
			break
		}
	}
	return result
}

func prepareExpression(x Expression, record *facts.Record, scalar bool) worked {
	switch {
	case x.Value != nil:
		value := constantOperand(x.Value)
		return func(env) operand { return value }
	case x.Path != nil:
		return preparePath(x.Path, record)
	case x.List:
		return prepareList(x, record, scalar)
	case x.Call != "":
		return prepareCall(x, record, scalar)
	case scalar:
		return func(e env) operand { return operand{kind: text, text: e.row.String()} }
	}
	return func(env) operand { return operand{kind: unknown} }
}

func preparePath(path []string, record *facts.Record) worked {
	access, ok := record.Access(path)
	if !ok {
		return func(env) operand { return operand{kind: unknown} }
	}
	return func(e env) operand {
		value, ok := access.Of(e.row)
		if !ok {
			return operand{}
		}
		return read(access, value)
	}
}

func read(access facts.Access, value reflect.Value) operand {
	switch access.Kind {
	case facts.StringKind:
		return operand{kind: text, text: value.String()}
	case facts.BooleanKind:
		return truthOf(value.Bool())
	case facts.NumberKind:
		if value.Kind() == reflect.Float64 {
			return operand{kind: number, number: value.Float()}
		}
		return operand{kind: number, number: float64(value.Int())}
	case facts.TimeKind:
		at := value.Interface().(facts.Time)
		if access.Unix {
			return operand{kind: number, number: float64(at.UnixMilli()) / 1000}
		}
		return operand{kind: text, text: at.UTC().Format(time.RFC3339Nano)}
	case facts.StringsKind:
		list := make([]operand, value.Len())
		for i := range list {
			list[i] = operand{kind: text, text: value.Index(i).String()}
		}
		return operand{kind: items, items: list}
	case facts.RecordsKind:
		list := make([]operand, value.Len())
		for i := range list {
			list[i] = operand{kind: object}
		}
		return operand{kind: items, items: list}
	}
	return operand{kind: object}
}

func prepareList(x Expression, record *facts.Record, scalar bool) worked {
	parts := prepareExpressions(x.Arguments, record, scalar)
	when := func(env) outcome { return yes }
	if x.When != nil {
		when = prepare(*x.When, record, scalar)
	}
	return func(e env) operand {
		switch when(e) {
		case no:
			return operand{kind: items}
		case maybe:
			return operand{kind: unknown}
		}
		list := operand{kind: items}
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

func prepareExpressions(all []Expression, record *facts.Record, scalar bool) []worked {
	parts := make([]worked, len(all))
	for i, x := range all {
		parts[i] = prepareExpression(x, record, scalar)
	}
	return parts
}

func prepareCall(x Expression, record *facts.Record, scalar bool) worked {
	operator := operators[x.Call]
	if operator == nil {
		return func(env) operand { return operand{kind: unknown} }
	}
	if x.Call == "regex.match" {
		if pattern := constantOperand(x.Arguments[0].Value); pattern.kind == text {
			operator = matcher(pattern.text)
		}
	}
	parts := prepareExpressions(x.Arguments, record, scalar)
	return func(e env) operand {
		var few [3]operand
		arguments := few[:0]
		for _, part := range parts {
			a := part(e)
			if a.kind == undefined || a.kind == unknown {
				return a
			}
			arguments = append(arguments, a)
		}
		return operator(arguments)
	}
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

func constantOperand(encoded json.RawMessage) operand {
	var value any
	if encoded == nil || json.Unmarshal(encoded, &value) != nil {
		return operand{kind: unknown}
	}
	return operandOf(value)
}

func operandOf(value any) operand {
	switch value := value.(type) {
	case string:
		return operand{kind: text, text: value}
	case float64:
		return operand{kind: number, number: value}
	case bool:
		return truthOf(value)
	case []any:
		list := operand{kind: items}
		for _, item := range value {
			list.items = append(list.items, operandOf(item))
		}
		return list
	}
	return operand{kind: unknown}
}
