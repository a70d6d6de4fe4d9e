package gate

import (
	"encoding/json"
	"slices"
)

// scope is a row that must be there: of a table, or of a list in the row of another scope.
type scope struct {
	parent *scope
	table  string
	node   bool
	path   []string
}

// known is something that must hold, the latest first. One field beside lossy and older is set. Older lists stay valid
// when something is added.
type known struct {
	// opened: the row is there.
	opened *scope
	// test is defined and not false.
	test value
	// any: one of several ways holds. none: none of them does.
	any, none [][]*known
	// least: the ways give at least so many different items, or with items nil so many rows.
	least int
	ways  [][]*known
	items []value
	// lossy: something was left out, so that the rest is necessary and not sufficient.
	lossy bool
	older *known
}

// since lists what was added after an older state, oldest first.
func (k *known) since(older *known) []*known {
	var added []*known
	for ; k != older; k = k.older {
		added = append(added, k)
	}
	slices.Reverse(added)
	return added
}

// exact: nothing was left out.
func exact(way []*known) bool {
	return !slices.ContainsFunc(way, func(k *known) bool {
		return k.lossy || slices.ContainsFunc(k.any, func(way []*known) bool { return !exact(way) })
	})
}

// condition writes down what is known, within the rows of outer scopes, the innermost last.
func condition(way []*known, outer []*scope) Condition {
	var opened []*scope
	for _, k := range way {
		if k.opened != nil {
			opened = append(opened, k.opened)
		}
	}
	b := &builder{}
	for _, k := range way {
		if k.opened == nil && !k.lossy {
			b.facts = append(b.facts, fact{k, slices.DeleteFunc(k.scopes(), func(s *scope) bool { return !slices.Contains(opened, s) })})
		}
	}
	var conditions []Condition
	for _, group := range b.joined(opened) {
		conditions = append(conditions, b.nested(b.ordered(group, outer), outer))
	}
	return all(append(b.ready(outer, nil), conditions...))
}

// builder nests the rows of scopes that tests compare with each other.
type builder struct{ facts []fact }

type fact struct {
	*known
	scopes []*scope // that are opened here
}

// joined groups scopes: those that a test compares are looked at together, the others each by itself.
func (b *builder) joined(opened []*scope) [][]*scope {
	group := map[*scope]int{}
	for i, s := range opened {
		group[s] = i
	}
	join := func(a, b *scope) {
		from, to := group[a], group[b]
		for s, g := range group {
			if g == from {
				group[s] = to
			}
		}
	}
	for _, s := range opened {
		if slices.Contains(opened, s.parent) {
			join(s, s.parent)
		}
	}
	for _, f := range b.facts {
		for _, s := range f.scopes {
			join(s, f.scopes[0])
		}
	}
	var groups [][]*scope
	at := map[int]int{}
	for _, s := range opened {
		i, seen := at[group[s]]
		if !seen {
			i = len(groups)
			at[group[s]] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], s)
	}
	return groups
}

// ordered puts scopes in an order in which few rows are looked at: each list after the row that it is in, then what can be
// looked up by the rows before, then what is narrowed down by constants.
func (b *builder) ordered(group, outer []*scope) []*scope {
	var order []*scope
	left := slices.Clone(group)
	for len(left) > 0 {
		best, rank := 0, 0
		for i, s := range left {
			if own := b.rank(s, left, slices.Concat(outer, order), order); own > rank {
				best, rank = i, own
			}
		}
		order = append(order, left[best])
		left = slices.Delete(left, best, best+1)
	}
	return order
}

// rank is how soon a scope should be looked at: 0 is never yet.
func (b *builder) rank(s *scope, left, before, order []*scope) int {
	switch {
	case slices.Contains(left, s.parent):
		return 0
	case len(order) > 0 && s.parent == order[len(order)-1]:
		return 5
	case s.parent != nil:
		return 4
	case b.compared(s, before) || slices.ContainsFunc(left, func(item *scope) bool { return item.parent == s && b.compared(item, before) }):
		return 3
	case b.compared(s, nil):
		return 2
	}
	return 1
}

// compared: a test says that something of a scope's row is the same as something of rows looked at before, or with none
// of these as a constant.
func (b *builder) compared(s *scope, before []*scope) bool {
	return slices.ContainsFunc(b.facts, func(f fact) bool {
		test, ok := f.test.(call)
		if !ok || test.name != "equal" {
			return false
		}
		others := false
		known := true
		of := false
		for _, each := range f.known.scopes() {
			switch {
			case each == s:
				of = true
			case slices.Contains(before, each):
				others = true
			case each != s.parent:
				known = false
			}
		}
		return of && known && others == (len(before) > 0)
	})
}

// nested is the condition that there are rows of some scopes, each looked at within the one before.
func (b *builder) nested(group []*scope, outer []*scope) Condition {
	s := group[0]
	some := Some{Table: s.table, Node: s.node, Path: s.path}
	inside := append(slices.Clone(outer), s)
	conditions := b.ready(inside, s)
	rest := group[1:]
	switch {
	case s.parent != nil:
		some.Up = len(outer) - 1 - slices.Index(outer, s.parent)
	case len(rest) > 0 && rest[0].parent == s:
		// A list in the row: where its items can be looked up, the two are looked at as one.
		item := append(slices.Clone(inside), rest[0])
		both := append(b.ready(item, s), b.ready(item, rest[0])...)
		if left := keyed(&some, both, 1); some.Key != nil {
			some.Each, inside, conditions, rest = rest[0].path, item, left, rest[1:]
			break
		}
		conditions = keyed(&some, conditions, 0)
	default:
		conditions = keyed(&some, conditions, 0)
	}
	if len(rest) > 0 {
		conditions = append(conditions, b.nested(rest, inside))
	}
	some.Where = all(telling(conditions, some.Key))
	return Condition{Some: &some}
}

// telling leaves out tests that a field is there, where others use the field: they don't hold without it.
func telling(conditions []Condition, key *Expression) []Condition {
	used := map[string]bool{}
	if key != nil {
		used[written(*key)] = true
		use(*key, used)
	}
	for _, c := range conditions {
		switch {
		case c.Test == nil || c.Test.Call == "":
		case c.Test.Call == "defined":
			use(c.Test.Arguments[0], used)
		default:
			use(*c.Test, used)
		}
	}
	return slices.DeleteFunc(slices.Clone(conditions), func(c Condition) bool {
		switch {
		case c.Test == nil:
			return false
		case c.Test.Call == "defined":
			return used[written(c.Test.Arguments[0])]
		}
		return c.Test.Path != nil && used[written(*c.Test)]
	})
}

// use gathers the expressions without which one is undefined.
func use(e Expression, used map[string]bool) {
	if e.When != nil || e.Of != nil {
		return
	}
	for _, argument := range e.Arguments {
		used[written(argument)] = true
		use(argument, used)
	}
}

func written(e Expression) string {
	text, _ := json.Marshal(e) // texts, numbers and lists of them: can't fail
	return string(text)
}

// ready are the facts that say something of the scope last opened, and of no scope still to come.
func (b *builder) ready(outer []*scope, last *scope) []Condition {
	var conditions []Condition
	for _, f := range b.facts {
		switch {
		case last == nil && len(f.scopes) > 0, last != nil && !slices.Contains(f.scopes, last):
			continue
		case slices.ContainsFunc(f.scopes, func(s *scope) bool { return !slices.Contains(outer, s) }):
			continue
		}
		conditions = append(conditions, f.condition(outer))
	}
	return conditions
}

// keyed takes the tests that compare the row with rows outside of it out of the conditions. own is how far out the
// table's row lies: 1 where items of lists in it are looked at, one of which a test must compare then.
func keyed(some *Some, conditions []Condition, own int) []Condition {
	var keys, equals []Expression
	innermost := false
	var left []Condition
	for _, c := range distinct(conditions) {
		key, other, ok := comparison(c, own)
		if !ok {
			left = append(left, c)
			continue
		}
		inner, _ := reach(key)
		innermost = innermost || inner.nearest == 0
		for range own + 1 {
			other = outward(other)
		}
		keys, equals = append(keys, key), append(equals, other)
	}
	switch {
	case len(keys) == 0 || !innermost:
		return conditions
	case len(keys) == 1:
		some.Key, some.Equals = &keys[0], &equals[0]
	default:
		some.Key, some.Equals = &Expression{List: true, Arguments: keys}, &Expression{List: true, Arguments: equals}
	}
	return left
}

// comparison is a test that an expression on the row is the same as one on rows outside of it.
func comparison(c Condition, own int) (key, other Expression, ok bool) {
	if c.Test == nil || c.Test.Call != "equal" {
		return Expression{}, Expression{}, false
	}
	for i, key := range c.Test.Arguments {
		other := c.Test.Arguments[1-i]
		inner, ofRow := reach(key)
		further, ofOthers := reach(other)
		if ofRow && ofOthers && inner.farthest <= own && further.nearest > own {
			return key, other, true
		}
	}
	return Expression{}, Expression{}, false
}

func (k *known) condition(outer []*scope) Condition {
	ways := func(ways [][]*known) []Condition {
		var all []Condition
		for _, way := range ways {
			all = append(all, condition(way, outer))
		}
		return all
	}
	switch {
	case k.test != nil:
		if counted, ok := k.test.(item); ok {
			e := expression(counted.of, outer)
			return Condition{Item: &e}
		}
		e := expression(k.test, outer)
		return Condition{Test: &e}
	case k.any != nil:
		return anyOf(ways(k.any))
	case k.none != nil:
		none := anyOf(ways(k.none))
		if none.IsZero() {
			return Condition{}
		}
		return Condition{Not: &none}
	case k.least > 0:
		return k.counted(outer)
	}
	return Condition{}
}

// item marks the value that ways are counted by.
type item struct{ of value }

func (k *known) counted(outer []*scope) Condition {
	c := itemsIn(k.ways, k.items, outer)
	c.Least = k.least
	return c
}

// itemsIn is the condition that gathers the items of ways.
func itemsIn(ways [][]*known, items []value, outer []*scope) Condition {
	c := Condition{}
	for i, way := range ways {
		marked := append(slices.Clone(way), &known{test: item{items[i]}})
		c.Any = append(c.Any, condition(marked, outer))
	}
	return c
}

// scopes are those that something known is about, and that it doesn't open itself.
func (k *known) scopes() []*scope {
	var found []*scope
	add := func(s *scope) {
		if s != nil && !slices.Contains(found, s) {
			found = append(found, s)
		}
	}
	scopesOf(k.test, add)
	for i, way := range slices.Concat(k.any, k.none, k.ways) {
		var own []*scope
		for _, part := range way {
			if part.opened != nil {
				own = append(own, part.opened)
				if !slices.Contains(own, part.opened.parent) {
					add(part.opened.parent)
				}
			}
			for _, s := range part.scopes() {
				if !slices.Contains(own, s) {
					add(s)
				}
			}
		}
		if i < len(k.items) {
			scopesOf(k.items[i], func(s *scope) {
				if !slices.Contains(own, s) {
					add(s)
				}
			})
		}
	}
	return found
}
