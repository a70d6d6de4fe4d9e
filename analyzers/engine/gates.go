package engine

import (
	"context"
	"reflect"
	"time"

	"github.com/sysleuth/sysleuth/analyzers/gate"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"golang.org/x/sync/errgroup"
)

// askGates finds out which judgements of built-in rules can't find anything, and compiles the rules of the others. It
// gives up with the context.
func (e *evaluation) askGates(ctx context.Context, set *ruleset.Set) {
	var group errgroup.Group
	group.SetLimit(e.options.Workers)
	for _, j := range e.builtIn {
		group.Go(func() error {
			if ctx.Err() == nil {
				e.askGate(j, set.Gate(j.rule))
			}
			return nil
		})
	}
	_ = group.Wait()
	var open []*rule.Rule
	for _, j := range e.builtIn {
		if len(j.closed) < e.judgementsOf(j.rule) {
			open = append(open, j.rule)
		}
	}
	if ctx.Err() == nil {
		set.Prepare(open)
	}
}

func (e *evaluation) askGate(j *judged, condition gate.Condition) {
	if condition.IsZero() {
		return
	}
	began := time.Now()
	nodes := []string{""}
	if j.rule.PerNode {
		nodes = e.coverage.sysdump.Nodes
	}
	g := gate.New(condition, e.store.rowsFor(j.rule.ID))
	j.closed = map[string]bool{}
	for _, node := range nodes {
		if !g.Open(node) {
			j.closed[node] = true
		}
	}
	j.elapsed.Add(int64(time.Since(began)))
}

// rowsFor gives the rows that a rule sees.
func (s *store) rowsFor(id string) gate.Rows {
	return func(name, node string) (reflect.Value, []int, bool) {
		t := s.tables[name]
		switch {
		case name == matchTable && node == "":
			return t.rows(), t.byRule()[id], false
		case name == matchTable:
			return t.rows(), s.matchesOf(id, node), false
		case node != "":
			return t.rows(), t.byNode()[node], false
		}
		return t.rows(), nil, true
	}
}
