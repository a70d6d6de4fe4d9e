// Package query answers questions that a person asks of a dump in Rego. Text of a query and a dump's facts flow in;
// values flow out, in the order in which the query gives them. A query is held to what a rule may do: the same tables,
// the same builtins, a deadline.
package query

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Session is a dump that questions are asked of.
type Session struct {
	Set     *ruleset.Set
	Sysdump *facts.Sysdump
	// Node narrows the tables to the rows of a node; "" is all.
	Node    string
	Options engine.Options

	view *engine.View
}

// NewSession begins a session. A node that the dump doesn't have is an error. Without a set rows can be listed and nothing
// can be asked.
func NewSession(set *ruleset.Set, sysdump *facts.Sysdump, node string) (*Session, error) {
	if err := CheckNode(sysdump, node); err != nil {
		return nil, err
	}
	session := &Session{Set: set, Sysdump: sysdump, Node: node}
	if set != nil {
		session.view = engine.NewView(set, sysdump)
	}
	return session, nil
}

// CheckNode says whether a dump has a node; "" stands for all.
func CheckNode(sysdump *facts.Sysdump, node string) error {
	if node != "" && !slices.Contains(sysdump.Nodes, node) {
		return fmt.Errorf("the dump has no node %q (nodes: %v)", node, sysdump.Nodes)
	}
	return nil
}

// Ask answers a query: its last expression's value where that is more than "it holds", else the values of its variables
// as an object, else true. An array or set that is the answer is taken apart. Values are JSON.
func (s *Session) Ask(ctx context.Context, text string) ([]json.RawMessage, error) {
	query, err := s.Set.Query(text, s.Node != "")
	if err != nil {
		return nil, err
	}
	results, err := s.view.Ask(ctx, query, engine.Place{Node: s.Node, Rule: engine.AnyRule}, s.Options)
	if err != nil {
		return nil, err
	}
	var answers []json.RawMessage
	for _, result := range results {
		var value ast.Value
		if count := len(result.Expressions); count > 0 {
			value, _ = result.Expressions[count-1].Value.(ast.Value)
		}
		bindings := ast.NewObject()
		for name, bound := range result.Bindings {
			if term, isValue := bound.(ast.Value); isValue {
				bindings.Insert(ast.StringTerm(name), ast.NewTerm(term))
			}
		}
		if holds, isBoolean := value.(ast.Boolean); value == nil || isBoolean && bool(holds) && bindings.Len() > 0 {
			value = bindings
		}
		parts, err := apart(value)
		if err != nil {
			return nil, err
		}
		answers = append(answers, parts...)
	}
	return answers, nil
}

// apart gives the members of an array or set, or the value itself, as JSON.
func apart(value ast.Value) ([]json.RawMessage, error) {
	var members []*ast.Term
	switch value := value.(type) {
	case *ast.Array:
		value.Foreach(func(term *ast.Term) { members = append(members, term) })
	case ast.Set:
		value.Sorted().Foreach(func(term *ast.Term) { members = append(members, term) })
	default:
		members = []*ast.Term{ast.NewTerm(value)}
	}
	var parts []json.RawMessage
	for _, member := range members {
		plain, err := ast.JSON(member.Value)
		if err != nil {
			return nil, fmt.Errorf("render the answer: %w", err)
		}
		text, err := json.Marshal(plain)
		if err != nil {
			return nil, fmt.Errorf("render the answer: %w", err)
		}
		parts = append(parts, text)
	}
	return parts, nil
}

// Where gives the rows of a table, as JSON in the order of the fields, for which a condition on row holds; "" is all. With
// a node they are those of the node.
func (s *Session) Where(ctx context.Context, table facts.Table, condition string) ([]json.RawMessage, error) {
	rows := table.Rows(&s.Sysdump.Tables)
	var indices []int
	for i := range rows.Len() {
		if s.Node == "" || !table.HasNode || rows.Index(i).FieldByName("Node").String() == s.Node {
			indices = append(indices, i)
		}
	}
	if condition != "" {
		var err error
		if indices, err = s.holding(ctx, table, condition, indices); err != nil {
			return nil, fmt.Errorf("--where: %w", err)
		}
	}
	var found []json.RawMessage
	for _, i := range indices {
		found = append(found, table.Record.Row(rows.Index(i)))
	}
	return found, nil
}

// holding keeps those of the indices for which the condition holds. It numbers rows as the view does.
func (s *Session) holding(ctx context.Context, table facts.Table, condition string, indices []int) ([]int, error) {
	query, err := s.Set.RowQuery(condition, table, s.Node != "")
	if err != nil {
		return nil, err
	}
	results, err := s.view.Ask(ctx, query, engine.Place{Node: s.Node, Rule: engine.AnyRule}, s.Options)
	if err != nil {
		return nil, err
	}
	holds := map[int]bool{}
	for _, result := range results {
		if number, isNumber := result.Bindings["index"].(ast.Number); isNumber {
			if index, whole := number.Int(); whole && index >= 0 && index < len(indices) {
				holds[indices[index]] = true
			}
		}
	}
	return slices.DeleteFunc(indices, func(i int) bool { return !holds[i] }), nil
}
