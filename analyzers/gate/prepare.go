package gate

import (
	"cmp"
	"slices"
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
