// Package minimise shrinks the facts of a dump to the few rows on which a rule still fires: what a person needs to
// see to understand a finding, and what a test of the rule needs. A set, a rule and a dump flow in; a dump with
// fewer rows flows out.
package minimise

import (
	"context"
	"errors"
	"reflect"
	"slices"

	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// ErrQuiet says that the rule doesn't fire on the facts as they are.
var ErrQuiet = errors.New("the rule does not fire on these facts")

// Facts gives the smallest set of rows it finds on which the rule fires on the node, or, for a rule judged
// once and node "", on the cluster. Removing any one of the rows makes it quiet or less severe.
func Facts(ctx context.Context, set *ruleset.Set, judged *rule.Rule, sysdump *facts.Sysdump, node string) (*facts.Sysdump, error) {
	one := only(set, judged)
	small := Reduce(judged, sysdump, node)
	severity, fires := worst(ctx, one, small, node)
	if !fires {
		return nil, ErrQuiet
	}
	still := func() bool {
		got, fires := worst(ctx, one, small, node)
		return fires && got == severity
	}
	for _, table := range facts.AllTables() {
		shrink(table.Rows(&small.Tables), still)
	}
	return small, nil
}

// Reduce keeps the tables that a rule reads, and of those collected from nodes the rows of the node that it is judged on.
func Reduce(judged *rule.Rule, sysdump *facts.Sysdump, node string) *facts.Sysdump {
	small := &facts.Sysdump{Nodes: sysdump.Nodes, States: sysdump.States, Name: sysdump.Name}
	if node != "" {
		small.Nodes = []string{node}
	}
	for _, table := range facts.AllTables() {
		ofNode := slices.Contains(judged.NodeTables, table.Name)
		if !ofNode && !slices.Contains(judged.Tables, table.Name) {
			continue
		}
		rows := table.Rows(&sysdump.Tables)
		kept := reflect.MakeSlice(rows.Type(), 0, rows.Len())
		for i := range rows.Len() {
			onlyNode := ofNode && !slices.Contains(judged.Tables, table.Name)
			if onlyNode && node != "" && rows.Index(i).FieldByName("Node").String() != node {
				continue
			}
			kept = reflect.Append(kept, rows.Index(i))
		}
		table.Rows(&small.Tables).Set(kept)
	}
	return small
}

// only is a view of a set with one rule.
func only(set *ruleset.Set, judged *rule.Rule) *ruleset.Set {
	view := *set
	view.Rules = []*rule.Rule{judged}
	return &view
}

// worst judges and gives the severity of the worst finding.
func worst(ctx context.Context, one *ruleset.Set, sysdump *facts.Sysdump, node string) (severity rule.Severity, fires bool) {
	result, err := engine.Evaluate(ctx, one, sysdump, engine.Options{Workers: 1})
	if err != nil {
		return 0, false
	}
	for _, judgement := range result.Judgements {
		if judgement.Node != node {
			continue
		}
		for _, finding := range judgement.Findings {
			severity, fires = max(severity, finding.Severity), true
		}
	}
	return severity, fires
}

// shrink takes out runs of rows, long ones first, as long as the condition holds without them.
func shrink(rows reflect.Value, holds func() bool) {
	for length := rows.Len(); length > 0; length /= 2 {
		for at := 0; at < rows.Len(); {
			before := reflect.MakeSlice(rows.Type(), rows.Len(), rows.Len())
			reflect.Copy(before, rows)
			end := min(at+length, rows.Len())
			rows.Set(reflect.AppendSlice(rows.Slice3(0, at, at), rows.Slice(end, rows.Len())))
			if !holds() {
				rows.Set(before)
				at = end
			}
		}
	}
}
