// Package gate tells without Rego that a rule can't find anything. From a compiled rule it derives a condition that
// holds wherever the rule has a finding: rows that must be there, what they must say, and what must not be there.
// Compiled rules flow in, conditions flow out; with the facts of a dump, the answer flows out whether a judgement can
// be left out. In a healthy dump that is nearly all of them, which are neither parsed nor compiled nor judged then.
//
// A condition is necessary and not sufficient: what the derivation doesn't understand (aggregates, most builtins) it
// takes as holding. So a gate that is open says nothing, and one that is closed is proof.
package gate

import (
	"bytes"
	"encoding/json"
)

// Condition is about the facts, and within Some about the rows that are looked at. The zero value always holds. One
// field is set, or one and Least.
type Condition struct {
	All []Condition `json:"all,omitempty"`
	Any []Condition `json:"any,omitempty"`
	// Not is exact: it is made only of what was understood as a whole.
	Not  *Condition `json:"not,omitempty"`
	Some *Some      `json:"some,omitempty"`
	// Test must be defined and not false.
	Test *Expression `json:"test,omitempty"`
	// Least is how many different values the Item of Any must have.
	Least int         `json:"least,omitempty"`
	Item  *Expression `json:"item,omitempty"`
}

// Some asks for a row of which a condition holds: of a table, or of a list within a row that is looked at.
type Some struct {
	Table string `json:"table,omitempty"`
	// Node: the rows of the node that is judged, and not those of all nodes.
	Node bool `json:"node,omitempty"`
	// Path leads to the list from the row that lies Up rows further out, where Table is "".
	Path []string `json:"path,omitempty"`
	Up   int      `json:"up,omitempty"`
	// Each leads from a row of the table to a list: the items of the lists of all rows are looked at, each within its row.
	Each []string `json:"each,omitempty"`
	// Key, worked out from the row (or the item and its row), must be what Equals is outside of it. It stands for a test
	// of Where, and lets rows be looked up.
	Key    *Expression `json:"key,omitempty"`
	Equals *Expression `json:"equals,omitempty"`
	Where  Condition   `json:"where,omitzero"`
}

// Expression is worked out from the rows that are looked at. The zero value is the innermost row itself, a text in a
// list of texts.
type Expression struct {
	// Path leads to a field of the row that lies Up rows further out than the innermost.
	Path []string `json:"path,omitempty"`
	Up   int      `json:"up,omitempty"`
	// Value is a constant.
	Value json.RawMessage `json:"value,omitempty"`
	// Call is the name of a builtin, as in operators.
	Call      string       `json:"call,omitempty"`
	Arguments []Expression `json:"arguments,omitempty"`
	// Of gathers the items that Call, min or max, is taken of. It looks at no row around it.
	Of *Condition `json:"of,omitempty"`
	// List: the arguments are the items of a list. When decides whether they are in it, for [x | x = row.field; …].
	List bool       `json:"list,omitempty"`
	When *Condition `json:"when,omitempty"`
}

// IsZero: the condition always holds.
func (c Condition) IsZero() bool {
	return c.All == nil && c.Any == nil && c.Not == nil && c.Some == nil && c.Test == nil && c.Item == nil
}

// all is the condition that all of some hold.
func all(conditions []Condition) Condition {
	var kept []Condition
	for _, c := range conditions {
		switch {
		case c.IsZero():
		case c.All != nil:
			kept = append(kept, c.All...)
		default:
			kept = append(kept, c)
		}
	}
	return one(distinct(kept), func(several []Condition) Condition { return Condition{All: several} })
}

// anyOf is the condition that one of some holds.
func anyOf(conditions []Condition) Condition {
	var kept []Condition
	for _, c := range conditions {
		if c.IsZero() {
			return Condition{}
		}
		if c.Any != nil && c.Least == 0 {
			kept = append(kept, c.Any...)
		} else {
			kept = append(kept, c)
		}
	}
	return one(distinct(kept), func(several []Condition) Condition { return Condition{Any: several} })
}

func one(conditions []Condition, several func([]Condition) Condition) Condition {
	switch len(conditions) {
	case 0:
		return Condition{}
	case 1:
		return conditions[0]
	}
	return several(conditions)
}

func distinct(conditions []Condition) []Condition {
	var kept []Condition
	var seen [][]byte
next:
	for _, c := range conditions {
		text, _ := json.Marshal(c) // texts, numbers and lists of them: can't fail
		for _, other := range seen {
			if bytes.Equal(text, other) {
				continue next
			}
		}
		seen = append(seen, text)
		kept = append(kept, c)
	}
	return kept
}
