package gate

import (
	"encoding/json"
	"slices"
)

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
