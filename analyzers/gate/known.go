package gate

import "slices"

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
