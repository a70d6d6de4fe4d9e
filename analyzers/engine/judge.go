package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/sysleuth/sysleuth/analyzers/applies"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
)

// judged is a rule, ready to be judged on any node.
type judged struct {
	rule *rule.Rule
	own  bool // a user's
	// needed are the tables that must have been collected, sorted.
	needed             []string
	cilium, kubernetes applies.Range
	query              func() (rego.PreparedEvalQuery, error)
	// closed are the nodes ("" for the cluster) on which the rule can't find anything.
	closed map[string]bool
	// stopped: a judgement hit the deadline or the heap's limit, so the rule is not tried again. It takes what it was
	// given away from the others otherwise, once a node.
	stopped atomic.Bool
	elapsed atomic.Int64 // nanoseconds
}

func newJudged(r *rule.Rule, set *ruleset.Set, s *store) *judged {
	findings := ast.MustParseRef("data." + r.Package + ".findings")
	j := &judged{rule: r, own: r.Pack != ruleset.BuiltInPack}
	for _, table := range slices.Sorted(slices.Values(append(slices.Clone(r.Tables), r.NodeTables...))) {
		if !slices.Contains(r.Optional, table) {
			j.needed = append(j.needed, table)
		}
	}
	j.needed = slices.Compact(j.needed)
	j.cilium, _ = applies.ParseRange(r.Applies.Cilium) // checked at load
	j.kubernetes, _ = applies.ParseRange(r.Applies.Kubernetes)
	j.query = sync.OnceValues(func() (rego.PreparedEvalQuery, error) {
		body := ast.NewBody(ast.NewExpr(ast.NewTerm(findings)))
		return rego.New(rego.ParsedQuery(body), rego.Compiler(set.CompilerOf(r)), rego.Store(s)).PrepareForEval(context.Background())
	})
	return j
}

// judge judges a rule on a node, or on the cluster (nil), and keeps the judgement.
func (e *evaluation) judge(ctx context.Context, j *judged, node *nodeTables) {
	judgement := rule.Judgement{Rule: j.rule}
	if node != nil {
		judgement.Node = node.name
	}
	sight := e.coverage.of(j, judgement.Node)
	judgement.MissingNodes = sight.missingNodes
	switch {
	case sight.notApplicable:
		judgement.Outcome = rule.NotApplicable
		e.keep(judgement, nil)
		return
	case len(sight.blinded) > 0:
		judgement.Outcome, judgement.Blinded = rule.Blind, sight.blinded
		e.keep(judgement, nil)
		return
	case j.stopped.Load():
		judgement.Outcome = rule.Failed
		e.keep(judgement, nil)
		return
	}
	var findings []rule.Finding
	var diagnostics []rule.Diagnostic
	if !j.closed[judgement.Node] {
		begin := time.Now()
		findings, diagnostics = e.evaluate(ctx, j, node)
		j.elapsed.Add(int64(time.Since(begin)))
	}
	if ctx.Err() != nil {
		return
	}
	judgement.Findings = findings
	switch {
	case len(findings) > 0:
		judgement.Outcome = rule.Fired
	case len(diagnostics) > 0:
		judgement.Outcome = rule.Failed
	case len(sight.partial) > 0:
		judgement.Outcome, judgement.Blinded = rule.Blind, sight.partial
	default:
		judgement.Outcome = rule.Quiet
	}
	e.keep(judgement, diagnostics)
}

// evaluate runs the rule's query. A diagnostic without findings means that the judgement failed.
func (e *evaluation) evaluate(ctx context.Context, j *judged, node *nodeTables) (findings []rule.Finding, diagnostics []rule.Diagnostic) {
	defer func() {
		if cause := recover(); cause != nil {
			findings, diagnostics = nil, []rule.Diagnostic{j.diagnostic(nil, fmt.Sprintf("the evaluation gave up: %v", cause))}
		}
	}()
	query, err := j.query()
	if err != nil {
		return nil, []rule.Diagnostic{j.diagnostic(nil, err.Error())}
	}
	limited, cancel := context.WithTimeoutCause(ctx, e.options.Deadline, errDeadline)
	defer cancel()
	if j.own {
		var stop func()
		limited, stop = watchHeap(limited, e.options.HeapLimit)
		defer stop()
	}
	var builtinErrors []topdown.Error
	results, err := query.Eval(withView(limited, view{rule: j.rule.ID, node: node}),
		rego.EvalBuiltinErrorList(&builtinErrors),
		rego.EvalGenerateJSON(func(term *ast.Term, _ *rego.EvalContext) (any, error) { return term.Value, nil }))
	for i := range builtinErrors {
		diagnostics = append(diagnostics, j.diagnostic(&builtinErrors[i], builtinErrors[i].Message))
	}
	if err != nil {
		return nil, append(diagnostics, e.failure(limited, j, err))
	}
	set, ok := findingsOf(results)
	if !ok {
		return nil, append(diagnostics, j.diagnostic(nil, "findings is undefined"))
	}
	findings, err = e.findings(j, set)
	if err != nil {
		return nil, append(diagnostics, j.diagnostic(nil, err.Error()))
	}
	return findings, diagnostics
}

func findingsOf(results rego.ResultSet) (ast.Set, bool) {
	if len(results) != 1 || len(results[0].Expressions) != 1 {
		return nil, false
	}
	set, ok := results[0].Expressions[0].Value.(ast.Set)
	return set, ok
}

var errDeadline = errors.New("deadline")

// failure says why a query ended with an error.
func (e *evaluation) failure(ctx context.Context, j *judged, err error) rule.Diagnostic {
	var at *topdown.Error
	errors.As(err, &at)
	cause := context.Cause(ctx)
	switch {
	case errors.Is(cause, errDeadline):
		j.stopped.Store(true)
		return j.diagnostic(nil, fmt.Sprintf("not done after %v; the rule was not tried again", e.options.Deadline))
	case errors.Is(cause, errHeap):
		j.stopped.Store(true)
		return j.diagnostic(nil, fmt.Sprintf("the rule took more than %d MiB of memory; it was not tried again", e.options.HeapLimit>>20))
	case at != nil:
		return j.diagnostic(at, at.Message)
	}
	return j.diagnostic(nil, err.Error())
}

// diagnostic is about the place that an error names, or about the rule's findings.
func (j *judged) diagnostic(at *topdown.Error, message string) rule.Diagnostic {
	d := rule.Diagnostic{Rule: j.rule.ID, File: j.rule.File, Line: j.rule.FindingsLine, Message: strings.TrimSpace(message)}
	if at != nil && at.Location != nil && at.Location.File != "" {
		d.File, d.Line = at.Location.File, at.Location.Row
	}
	return d
}
