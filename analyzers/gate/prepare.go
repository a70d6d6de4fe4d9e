package gate

import (
	"cmp"
	"reflect"
	"slices"

	"github.com/sysleuth/sysleuth/parser/facts"
)

type (
	asked  func(*env) outcome
	worked func(*env) operand
)

// prepare makes a function of a condition.
func prepare(c Condition, levels []level) asked {
	switch {
	case c.Least > 0:
		return prepareLeast(c, levels)
	case c.All != nil:
		parts := prepareAll(cheapFirst(c.All), levels)
		return func(e *env) outcome {
			result := yes
			for _, part := range parts {
				if result = min(result, part(e)); result == no {
					break
				}
				if result == maybe && e.items != nil {
					e.items.unsure = true
				}
			}
			return result
		}
	case c.Any != nil:
		return anyHolds(prepareAll(c.Any, levels))
	case c.Not != nil:
		part := prepare(*c.Not, levels)
		return func(e *env) outcome { return yes - part(e) }
	case c.Some != nil:
		return prepareSome(*c.Some, levels)
	case c.Test != nil:
		if simple := prepareSimple(*c.Test, levels); simple != nil {
			return simple
		}
		work := prepareExpression(*c.Test, levels)
		return func(e *env) outcome {
			switch v := work(e); {
			case v.kind == undefined || v.kind == truth && !v.truth:
				return no
			case v.kind == unknown:
				return maybe
			}
			return yes
		}
	case c.Item != nil:
		return prepareItem(*c.Item, levels)
	}
	return func(*env) outcome { return yes }
}

func prepareAll(conditions []Condition, levels []level) []asked {
	parts := make([]asked, len(conditions))
	for i, c := range conditions {
		parts[i] = prepare(c, levels)
	}
	return parts
}

// cheapFirst puts what looks at other rows behind what is told by the row itself, and what gathers items behind all that
// they depend on.
func cheapFirst(conditions []Condition) []Condition {
	sorted := slices.Clone(conditions)
	slices.SortStableFunc(sorted, func(a, b Condition) int { return cmp.Compare(cost(a), cost(b)) })
	return sorted
}

func cost(c Condition) int {
	switch {
	case gathers(c) == 1:
		return 4
	case c.Some != nil && looksUp(c.Some.Where):
		return 3
	case c.Test != nil && expressionGathers(*c.Test):
		return 2
	case c.Test != nil || c.Not != nil && c.Not.Test != nil:
		return 0
	}
	return 1
}

// looksUp: a condition on a row looks at a table, too.
func looksUp(c Condition) bool {
	if c.Some != nil {
		return c.Some.Table != "" || looksUp(c.Some.Where)
	}
	return c.Not != nil && looksUp(*c.Not) || slices.ContainsFunc(append(c.All[:len(c.All):len(c.All)], c.Any...), looksUp)
}

func expressionGathers(e Expression) bool {
	return e.Of != nil || slices.ContainsFunc(e.Arguments, expressionGathers)
}

// gathers is 1 for a condition with an item in it.
func gathers(c Condition) int {
	if c.Item != nil || c.Some != nil && gathers(c.Some.Where) == 1 {
		return 1
	}
	for _, part := range append(c.All[:len(c.All):len(c.All)], c.Any...) {
		if c.Least == 0 && gathers(part) == 1 {
			return 1
		}
	}
	return 0
}

func anyHolds(parts []asked) asked {
	return func(e *env) outcome {
		result := no
		for _, part := range parts {
			if result = max(result, part(e)); result == yes {
				break
			}
		}
		return result
	}
}

// prepareLeast gathers the items of all ways. Its item holds, and so ends the search, with the last that is needed.
func prepareLeast(c Condition, levels []level) asked {
	ways := anyHolds(prepareAll(c.Any, levels))
	return func(e *env) outcome {
		counting := *e
		counting.items = &tally{seen: map[string]bool{}, least: c.Least}
		return ways(&counting)
	}
}

func prepareItem(x Expression, levels []level) asked {
	count := 0
	work := func(*env) operand { // every row is another
		count++
		return operand{kind: number, number: float64(count)}
	}
	if x.Call != "each" {
		work = prepareExpression(x, levels)
	}
	return func(e *env) outcome {
		v := work(e)
		if v.kind == undefined {
			return no
		}
		if e.items.each != nil {
			e.items.each(v)
			return no // it goes on to the next
		}
		key, ok := v.key()
		if !ok {
			return maybe
		}
		e.items.seen[key] = true
		if len(e.items.seen) >= e.items.least {
			return yes
		}
		return no
	}
}

func open(*env) outcome { return maybe }

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
