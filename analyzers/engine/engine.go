// Package engine judges a dump by rules. A rule set and the facts of a dump flow in; one judgement a rule and node (or
// a rule and cluster) flows out, with the findings, or with the reason why nothing could be said. The same facts and
// rules give the same judgements, whatever the number of workers.
package engine

import (
	"cmp"
	"context"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Options bound an evaluation. The zero value is what a plain run uses.
type Options struct {
	// Deadline of one judgement; 0 is 10 s, far above what any built-in rule needs, so that time never decides a
	// healthy run.
	Deadline time.Duration
	// HeapLimit is how many bytes the heap may grow while a user's own rule is judged; 0 is 512 MiB.
	HeapLimit uint64
	// Workers judge built-in rules at the same time; 0 is GOMAXPROCS.
	Workers int
}

// Result is what an evaluation came to.
type Result struct {
	// Judgements are ordered by rule id, then node.
	Judgements []rule.Judgement
	// Diagnostics are what went wrong in rules while they were judged, by file and line. What was refused at load is
	// in the set's own.
	Diagnostics []rule.Diagnostic
	// Elapsed is how long each rule took, added up over the nodes, by its id. It differs from run to run: for people who
	// look for a slow rule, not for reports.
	Elapsed map[string]time.Duration
}

// Evaluate judges every rule of the set on the facts. Whatever goes wrong in a rule makes its judgement failed and is a
// diagnostic; the only errors are the context's.
func Evaluate(ctx context.Context, set *ruleset.Set, sysdump *facts.Sysdump, options Options) (*Result, error) {
	options.Deadline = cmp.Or(options.Deadline, 10*time.Second)
	options.HeapLimit = cmp.Or(options.HeapLimit, 512<<20)
	options.Workers = cmp.Or(options.Workers, runtime.GOMAXPROCS(0))
	e := newEvaluation(set, sysdump, options)
	e.askGates(ctx, set)
	e.judgeBuiltIn(ctx)
	e.judgeOwn(ctx)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("judge rules: %w", err)
	}
	return e.result(), nil
}

// evaluation is one run of Evaluate.
type evaluation struct {
	options  Options
	store    *store
	coverage *coverage
	sources  *sources
	builtIn  []*judged // rules that ship with the program
	own      []*judged // rules of a user's own

	mutex       sync.Mutex
	judgements  []rule.Judgement
	diagnostics []rule.Diagnostic
}

func newEvaluation(set *ruleset.Set, sysdump *facts.Sysdump, options Options) *evaluation {
	e := &evaluation{
		options:  options,
		store:    newStore(sysdump, set.Tables()),
		coverage: newCoverage(sysdump),
		sources:  &sources{sysdump: sysdump, known: map[string]map[rule.Evidence]bool{}},
	}
	for _, r := range set.Rules {
		j := newJudged(r, set, e.store)
		e.store.expect(r.Tables, e.judgementsOf(r))
		if r.Pack == ruleset.BuiltInPack {
			e.builtIn = append(e.builtIn, j)
		} else {
			e.own = append(e.own, j)
		}
	}
	return e
}

// judgementsOf is how often a rule is judged.
func (e *evaluation) judgementsOf(r *rule.Rule) int {
	if r.PerNode {
		return len(e.coverage.sysdump.Nodes)
	}
	return 1
}

// unit is work for one worker: some rules on one node, or on the cluster (nil).
type unit struct {
	node  *nodeTables
	rules []*judged
}

// rulesPerUnit keeps all workers busy on dumps of a single node, too.
const rulesPerUnit = 32

// rulesPerClusterUnit is small: rules on the rows of all nodes differ much in what they take.
const rulesPerClusterUnit = 2

func (e *evaluation) units(rules []*judged) []unit {
	var perNode, once []*judged
	for _, j := range rules {
		if j.rule.PerNode {
			perNode = append(perNode, j)
		} else {
			once = append(once, j)
		}
	}
	e.largestFirst(once)
	var units []unit
	for chunk := range slices.Chunk(once, rulesPerClusterUnit) {
		units = append(units, unit{rules: chunk})
	}
	for _, node := range e.coverage.sysdump.Nodes {
		tables := &nodeTables{name: node}
		for chunk := range slices.Chunk(perNode, rulesPerUnit) {
			tables.pending.Add(1)
			units = append(units, unit{node: tables, rules: chunk})
		}
	}
	if len(e.coverage.sysdump.Nodes) == 0 {
		for _, j := range perNode {
			e.keep(rule.Judgement{Rule: j.rule, Outcome: rule.Blind, Blinded: slices.Clone(j.needed)}, nil)
		}
	}
	return units
}

// largestFirst orders rules by the largest table that they read, so that those which share one follow each other and it
// can be given up before the next is built.
func (e *evaluation) largestFirst(rules []*judged) {
	type largest struct {
		rows int
		name string
	}
	of := map[*judged]largest{}
	for _, j := range rules {
		for _, name := range j.rule.Tables {
			if rows := e.store.tables[name].rows().Len(); rows > of[j].rows {
				of[j] = largest{rows, name}
			}
		}
	}
	slices.SortStableFunc(rules, func(a, b *judged) int {
		return cmp.Or(cmp.Compare(of[b].rows, of[a].rows), cmp.Compare(of[a].name, of[b].name))
	})
}

// judgeBuiltIn judges in parallel: built-in rules are known to be small.
func (e *evaluation) judgeBuiltIn(ctx context.Context) {
	queue := make(chan unit)
	var workers sync.WaitGroup
	for range e.options.Workers {
		workers.Go(func() {
			for u := range queue {
				e.judgeUnit(ctx, u)
			}
		})
	}
	for _, u := range e.units(e.builtIn) {
		if ctx.Err() != nil {
			break
		}
		queue <- u
	}
	close(queue)
	workers.Wait()
}

// judgeOwn judges the user's own rules one at a time, so that the heap's growth is the growth of one rule.
func (e *evaluation) judgeOwn(ctx context.Context) {
	for _, u := range e.units(e.own) {
		e.judgeUnit(ctx, u)
	}
}

func (e *evaluation) judgeUnit(ctx context.Context, u unit) {
	defer u.node.release()
	for _, j := range u.rules {
		if ctx.Err() != nil {
			return
		}
		e.judge(ctx, j, u.node)
		e.store.expect(j.rule.Tables, -1)
	}
}

func (e *evaluation) keep(judgement rule.Judgement, diagnostics []rule.Diagnostic) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	e.judgements = append(e.judgements, judgement)
	e.diagnostics = append(e.diagnostics, diagnostics...)
}

func (e *evaluation) result() *Result {
	slices.SortFunc(e.judgements, func(a, b rule.Judgement) int {
		return cmp.Or(cmp.Compare(a.Rule.ID, b.Rule.ID), cmp.Compare(a.Node, b.Node))
	})
	slices.SortFunc(e.diagnostics, rule.CompareDiagnostics)
	elapsed := map[string]time.Duration{}
	for _, j := range slices.Concat(e.builtIn, e.own) {
		elapsed[j.rule.ID] = time.Duration(j.elapsed.Load())
	}
	return &Result{Judgements: e.judgements, Diagnostics: slices.Compact(e.diagnostics), Elapsed: elapsed}
}
