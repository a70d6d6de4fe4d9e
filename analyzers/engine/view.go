package engine

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// View serves the facts of a dump, as rules see them, to questions that a person asks. Tables are built when they are
// first read, and kept.
type View struct {
	store *store
	set   *ruleset.Set

	mutex sync.Mutex
	nodes map[string]*nodeTables
}

// NewView serves a dump's facts, with the static data and the packages of a set beside them.
func NewView(set *ruleset.Set, sysdump *facts.Sysdump) *View {
	return &View{store: newStore(sysdump, set.Tables()), set: set, nodes: map[string]*nodeTables{}}
}

// AnyRule sees the rows of log_matches of all rules.
const AnyRule = "*"

// Place is from where facts are seen: by which rule (log_matches holds its own rows only) and on which node, "" for all.
type Place struct{ Rule, Node string }

func (v *View) at(ctx context.Context, place Place) context.Context {
	seen := view{rule: place.Rule}
	if place.Node != "" {
		v.mutex.Lock()
		defer v.mutex.Unlock()
		if v.nodes[place.Node] == nil {
			v.nodes[place.Node] = &nodeTables{name: place.Node}
		}
		seen.node = v.nodes[place.Node]
	}
	return withView(ctx, seen)
}

// Ask evaluates a question under the limits that a user's own rule has; its values are ast.Values.
func (v *View) Ask(ctx context.Context, query *ruleset.Query, place Place, options Options) (results rego.ResultSet, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			results, err = nil, fmt.Errorf("the evaluation gave up: %v", cause)
		}
	}()
	deadline := cmp.Or(options.Deadline, 10*time.Second)
	limited, cancel := context.WithTimeoutCause(ctx, deadline, errDeadline)
	defer cancel()
	heap := cmp.Or(options.HeapLimit, 512<<20)
	limited, stop := watchHeap(limited, heap)
	defer stop()
	r := rego.New(append(query.Options(), rego.Compiler(v.set.CompilerFor(query)), rego.Store(v.store), rego.StrictBuiltinErrors(false),
		rego.GenerateJSON(func(term *ast.Term, _ *rego.EvalContext) (any, error) { return term.Value, nil }))...)
	results, err = r.Eval(v.at(limited, place))
	switch cause := context.Cause(limited); {
	case err == nil:
		return results, nil
	case errors.Is(cause, errDeadline):
		return nil, fmt.Errorf("not done after %v", deadline)
	case errors.Is(cause, errHeap):
		return nil, fmt.Errorf("it took more than %d MiB of memory", heap>>20)
	}
	return nil, err
}
