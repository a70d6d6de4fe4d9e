package gate

import (
	"reflect"
	"slices"

	"github.com/sysleuth/sysleuth/parser/facts"
)

func prepareSome(some Some, levels []level) asked {
	if some.Table == "" {
		of, ok := at(levels, some.Up)
		if !ok || of.record == nil {
			return open
		}
		access, ok := of.record.Access(some.Path)
		if !ok {
			return open
		}
		where := prepare(some.Where, append(levels[:len(levels):len(levels)], level{access.Record, access.Kind == facts.StringsKind}))
		return func(e *env) outcome {
			list, ok := access.Of(e.at(some.Up))
			if !ok {
				return no
			}
			return anyRow(e, list, nil, true, where)
		}
	}
	table, ok := facts.TableNamed(some.Table)
	if !ok {
		return open
	}
	ask := prepareTable(some, levels, table)
	if !some.alone() {
		return ask
	}
	perNode := ofNode(Condition{Some: &some})
	done, of, result := false, "", no // the answer is the same for all rows around it, and often on all nodes
	return func(e *env) outcome {
		if e.items != nil {
			return ask(e)
		}
		if !done || perNode && of != e.node {
			done, of, result = true, e.node, ask(e)
		}
		return result
	}
}

// alone: the answer doesn't depend on the rows around it.
func (s Some) alone() bool {
	depth := 1
	if s.Each != nil {
		depth = 2
	}
	return s.Table != "" && (s.Equals == nil || s.Equals.within(0)) && s.Where.within(depth)
}

// within: nothing lies further out than so many rows.
func (c Condition) within(depth int) bool {
	for _, part := range append(c.All[:len(c.All):len(c.All)], c.Any...) {
		if !part.within(depth) {
			return false
		}
	}
	if s := c.Some; s != nil {
		inside := depth + 1
		if s.Each != nil {
			inside++
		}
		if s.Table == "" && s.Up >= depth || s.Equals != nil && !s.Equals.within(depth) || !s.Where.within(inside) {
			return false
		}
	}
	return (c.Not == nil || c.Not.within(depth)) && (c.Test == nil || c.Test.within(depth)) && (c.Item == nil || c.Item.within(depth))
}

func (e Expression) within(depth int) bool {
	if e.Value == nil && e.Call == "" && !e.List {
		return e.Up < depth
	}
	for _, argument := range e.Arguments {
		if !argument.within(depth) {
			return false
		}
	}
	return e.When == nil || e.When.within(depth)
}

func prepareTable(some Some, levels []level, table facts.Table) asked {
	own := []level{{record: table.Record}}
	var list facts.Access
	if some.Each != nil {
		var ok bool
		if list, ok = table.Record.Access(some.Each); !ok {
			return open
		}
		own = append(own, level{list.Record, list.Kind == facts.StringsKind})
	}
	where := prepare(some.Where, append(levels[:len(levels):len(levels)], own...))
	if some.Key == nil {
		return func(e *env) outcome {
			rows, indices, all := e.rows(some.Table, some.nodeOf(e))
			return anyRow(e, rows, indices, all, where)
		}
	}
	key := prepareExpression(*some.Key, own)
	equals := prepareExpression(*some.Equals, levels)
	var built *lookup
	of := ""
	return func(e *env) outcome {
		v := equals(e)
		wanted, ok := v.key()
		switch {
		case v.kind == undefined:
			return no
		case !ok:
			return maybe
		}
		if node := some.nodeOf(e); built == nil || of != node {
			of = node
			built = newLookup(e, some, list, key)
		}
		return built.any(e, wanted, where)
	}
}

func (s Some) nodeOf(e *env) string {
	if s.Node {
		return e.node
	}
	return ""
}

// ofNode: the answer depends on the node that is judged.
func ofNode(c Condition) bool {
	if c.Some != nil && (c.Some.Node || ofNode(c.Some.Where)) || c.Not != nil && ofNode(*c.Not) ||
		c.Test != nil && expressionOfNode(*c.Test) {
		return true
	}
	for _, part := range append(c.All[:len(c.All):len(c.All)], c.Any...) {
		if ofNode(part) {
			return true
		}
	}
	return false
}

func expressionOfNode(e Expression) bool {
	return e.Of != nil && ofNode(*e.Of) || slices.ContainsFunc(e.Arguments, expressionOfNode)
}

func anyRow(e *env, rows reflect.Value, indices []int, all bool, where asked) outcome {
	result := no
	count := len(indices)
	if all {
		count = rows.Len()
	}
	inside := e.within(reflect.Value{})
	if e.outer != nil && count > shortList {
		if e.left -= count; e.left < 0 {
			return maybe
		}
	}
	for i := range count {
		if !all {
			i = indices[i]
		}
		inside.row = rows.Index(i)
		if result = max(result, where(inside)); result == yes {
			break
		}
	}
	return result
}
