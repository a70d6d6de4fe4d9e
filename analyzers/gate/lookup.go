package gate

import (
	"reflect"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// lookup are the rows of a table, or the items of lists in them, by their key.
type lookup struct {
	rows  reflect.Value
	each  bool
	list  facts.Access
	byKey map[string][]place
	// unsure: there are some whose key can't be told.
	unsure bool
}

// place is a row, and the item of the list in it.
type place struct{ row, item int }

func newLookup(e *env, some Some, list facts.Access, key worked) *lookup {
	rows, indices, all := e.rows(some.Table, some.nodeOf(e))
	l := &lookup{rows: rows, each: some.Each != nil, list: list, byKey: map[string][]place{}}
	count := len(indices)
	if all {
		count = rows.Len()
	}
	inside := &env{asking: e.asking}
	for i := range count {
		if !all {
			i = indices[i]
		}
		inside.row = rows.Index(i)
		if !l.each {
			l.add(place{row: i}, key(inside))
			continue
		}
		if items, ok := list.Of(inside.row); ok {
			for item := range items.Len() {
				l.add(place{i, item}, key(inside.within(items.Index(item))))
			}
		}
	}
	return l
}

func (l *lookup) add(at place, key operand) {
	if key.kind == undefined {
		return
	}
	text, ok := key.key()
	if !ok {
		l.unsure = true
		return
	}
	l.byKey[text] = append(l.byKey[text], at)
}

// any asks the rows of a key.
func (l *lookup) any(e *env, key string, where asked) outcome {
	result := no
	if l.unsure {
		result = maybe
	}
	if e.left -= len(l.byKey[key]); e.left < 0 {
		return maybe
	}
	for _, at := range l.byKey[key] {
		inside := e.within(l.rows.Index(at.row))
		if l.each {
			items, _ := l.list.Of(inside.row) // it was there when the place was found
			inside = inside.within(items.Index(at.item))
		}
		if result = max(result, where(inside)); result == yes {
			break
		}
	}
	return result
}
