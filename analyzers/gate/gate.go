package gate

import (
	"reflect"

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

// Most rows that are looked at within others for an answer; a gate that needs more is open. What it guards would take
// longer, but not by so much that looking at each pair of rows pays.
const (
	maxRowsOfNode    = 10_000
	maxRowsOfCluster = 1_000_000
)

// shortList is the length up to which a list in a row is part of looking at the row.
const shortList = 8

// outcome is what is known of a condition.
type outcome int

const (
	no outcome = iota
	maybe
	yes
)

// New prepares a condition on the rows of a dump. What the fact model doesn't know in it counts as holding.
func New(c Condition, rows Rows) *Gate {
	return &Gate{prepare(c, nil), rows}
}

// Open is false where the rule can't find anything on a node, or with "" on the cluster.
func (g *Gate) Open(node string) bool {
	left := maxRowsOfCluster
	if node != "" {
		left = maxRowsOfNode
	}
	return g.condition(&env{asking: &asking{rows: g.rows, node: node, left: left}}) != no
}

// asking is one answer that is worked out.
type asking struct {
	rows Rows
	node string
	// left is how many rows may still be looked at within others.
	left int
}

// env is what a condition is asked of: the innermost row, and the rows around it.
type env struct {
	*asking
	row   reflect.Value
	outer *env
	// items gathers the different items that are counted.
	items *tally
}

// tally counts different items up to a number, or with each hands them on.
type tally struct {
	seen  map[string]bool
	least int
	each  func(operand)
	// unsure: an item may have been gathered that is none.
	unsure bool
}

func (e *env) within(row reflect.Value) *env {
	return &env{asking: e.asking, row: row, outer: e, items: e.items}
}

// level is what is known of the rows that a condition is asked of, the innermost last: their record, or that they are
// texts of a list.
type level struct {
	record *facts.Record
	text   bool
}

// at is the level some rows further out.
func at(levels []level, up int) (level, bool) {
	if up < 0 || up >= len(levels) {
		return level{}, false
	}
	return levels[len(levels)-1-up], true
}

func (e *env) at(up int) reflect.Value {
	for ; up > 0; up-- {
		e = e.outer
	}
	return e.row
}
