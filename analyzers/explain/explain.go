// Package explain says why a rule fired on a dump, why it did not, or why nothing could be said. A set, one of its rules
// and the facts of a dump flow in; the rule's conditions flow out, in the order of its file, each with how many ways there
// were to meet it, and the values that decided.
//
// A condition is an expression of the body of a rule. The first k of them are evaluated as a query, for every k: that
// costs more than one evaluation and needs no tracing of the evaluator, whose events speak of rewritten variables.
package explain

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sysleuth/sysleuth/analyzers/applies"
	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Explanation is why a judgement came out as it did.
type Explanation struct {
	Rule      *rule.Rule
	Judgement rule.Judgement
	// Others are the judgements of the other nodes.
	Others []rule.Judgement
	// Branches are the rule's ways to find something, the one that came furthest first. None where nothing was evaluated.
	Branches []Branch
	// Gaps say what the rule needs and was not collected.
	Gaps []Gap
	// Unmet are the conditions of custom.applies, or switched-off features, that make the rule not applicable.
	Unmet       []string
	Diagnostics []rule.Diagnostic
}

// Branch is the body of one Rego rule.
type Branch struct {
	// Name is the Rego rule's: findings, or a helper's.
	Name string
	Line int
	// Conditions end with the first one that no binding met.
	Conditions []Condition
	// Holds: all conditions were met.
	Holds bool
}

// Condition is one expression of a body.
type Condition struct {
	Text string
	Line int
	// Ways is in how many ways this one and those before it are met; 0 is none.
	Ways int
	// Tried is how many ways there were to meet those before it.
	Tried int
	// Values are what was compared: for one that was met, of the first way to meet all; for the one that failed, of
	// those that came nearest.
	Values []Value
	// Helpers are the Rego rules that a failed condition uses and that explain why.
	Helpers []Branch
	// Problem is the error that the evaluation met.
	Problem string
}

// Value is what one part of a condition was.
type Value struct {
	Name, Text string
	// Source is where the row stands that it belongs to; zero when it belongs to none.
	Source rule.Evidence
	// Miss numbers the rows that came near, from 0.
	Miss int
}

// Gap is a table that was not collected.
type Gap struct {
	Table string
	// Node is the node whose rows are missing, "" for a table that no node has.
	Node string
	facts.TableState
	// Collect is the command that would collect it, "" where none is known.
	Collect string
}

// Options of Explain.
type Options struct {
	// Node is the node to explain; "" is the one where most happened.
	Node string
	// Collect is the command that collects an artifact family, by its name.
	Collect map[string]string
	Engine  engine.Options
}

// Explain judges a rule and says why.
func Explain(ctx context.Context, set *ruleset.Set, judged *rule.Rule, sysdump *facts.Sysdump, options Options) (*Explanation, error) {
	one := *set
	one.Rules = []*rule.Rule{judged}
	result, err := engine.Evaluate(ctx, &one, sysdump, options.Engine)
	if err != nil {
		return nil, err
	}
	explanation := &Explanation{Rule: judged, Diagnostics: result.Diagnostics}
	order := []rule.Outcome{rule.Fired, rule.Failed, rule.Quiet, rule.Blind, rule.NotApplicable}
	slices.SortStableFunc(result.Judgements, func(a, b rule.Judgement) int {
		wanted := func(j rule.Judgement) int {
			if options.Node != "" && j.Node == options.Node {
				return -1
			}
			return slices.Index(order, j.Outcome)
		}
		return cmp.Compare(wanted(a), wanted(b))
	})
	if len(result.Judgements) == 0 {
		return nil, fmt.Errorf("explain %s: it was not judged", judged.ID)
	}
	explanation.Judgement, explanation.Others = result.Judgements[0], result.Judgements[1:]
	slices.SortFunc(explanation.Others, func(a, b rule.Judgement) int { return strings.Compare(a.Node, b.Node) })
	node := explanation.Judgement.Node
	switch explanation.Judgement.Outcome {
	case rule.Blind:
		explanation.Gaps = gaps(explanation.Judgement.Blinded, sysdump, node, options.Collect)
	case rule.NotApplicable:
		explanation.Unmet = unmet(judged, sysdump, node)
	default:
		e := &explainer{ctx: ctx, view: engine.NewView(set, sysdump), module: set.Module(judged),
			place: engine.Place{Rule: judged.ID, Node: node}, options: options.Engine}
		explanation.Branches = e.rules("findings", 0)
	}
	return explanation, nil
}

// gaps looks up why tables were not collected. A table of the nodes that a rule judged once needs is looked up on each.
func gaps(blinded []string, sysdump *facts.Sysdump, node string, collect map[string]string) []Gap {
	var found []Gap
	for _, name := range blinded {
		table, known := facts.TableNamed(name)
		if !known { // a log: the engine names it in words
			found = append(found, Gap{Table: name, TableState: facts.TableState{State: facts.Missing}, Collect: "cilium sysdump"})
			continue
		}
		nodes := []string{""}
		switch {
		case table.PerNode && node != "":
			nodes = []string{node}
		case table.PerNode:
			nodes = sysdump.Nodes
		}
		for _, each := range nodes {
			state := sysdump.States.Of(name, each)
			if state.State == facts.Collected || state.State == facts.Empty {
				continue
			}
			found = append(found, Gap{Table: name, Node: each, TableState: state, Collect: collect[state.Artifact]})
		}
	}
	if len(sysdump.Dump) > 0 && sysdump.Dump[0].Quick != nil && *sysdump.Dump[0].Quick {
		for i := range found {
			ofNode := found[i].Node != "" || found[i].Table == "logs"
			if ofNode && found[i].State == facts.Missing && found[i].Reason == "" {
				found[i].Reason, found[i].Collect = "collected with --quick", "cilium sysdump"
			}
		}
	}
	return found
}

// unmet says what of custom.applies the dump doesn't meet, or which table belongs to a feature that is off.
func unmet(judged *rule.Rule, sysdump *facts.Sysdump, node string) []string {
	var reasons []string
	dump := applies.Of(sysdump)
	cilium, _ := applies.ParseRange(judged.Applies.Cilium) // checked at load
	kubernetes, _ := applies.ParseRange(judged.Applies.Kubernetes)
	if dump.Version("cilium-agent", node, cilium) == applies.Off {
		reasons = append(reasons, "it applies to Cilium "+judged.Applies.Cilium+", which this is not")
	}
	if dump.Version("kubernetes", "", kubernetes) == applies.Off {
		reasons = append(reasons, "it applies to Kubernetes "+judged.Applies.Kubernetes+", which this is not")
	}
	for _, feature := range judged.Applies.Features {
		if dump.Feature(feature, node) == applies.Off {
			reasons = append(reasons, "it applies where "+feature+" is on, and it is off")
		}
	}
	for _, name := range slices.Concat(judged.Tables, judged.NodeTables) {
		table, _ := facts.TableNamed(name)
		at := node
		if !table.PerNode {
			at = ""
		}
		if state := sysdump.States.Of(name, at); state.State == facts.Disabled {
			reasons = append(reasons, "what "+name+" would hold is switched off "+state.Reason)
		}
	}
	if len(reasons) == 0 {
		reasons = append(reasons, "no pod of the component whose log it reads runs here")
	}
	return reasons
}

// expressionText is an expression as its author wrote it, on one line.
func expressionText(expression *ast.Expr) string {
	if expression.Location != nil && len(expression.Location.Text) > 0 {
		return strings.Join(strings.Fields(string(expression.Location.Text)), " ")
	}
	return expression.String()
}
