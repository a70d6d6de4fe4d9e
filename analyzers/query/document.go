package query

import (
	"encoding/json"
	"reflect"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Document is data as rules see it on the session's node, in the form that OPA's own tools load: the tables, those of the
// node beside them, and the static data. It differs in one thing from what a rule sees: log_matches has the rows of all
// rules, with the rule that each belongs to.
func (s *Session) Document() (map[string]any, error) {
	static, err := ast.JSON(s.Set.Tables())
	if err != nil {
		return nil, err
	}
	tables, node := map[string]any{}, map[string]any{}
	for _, table := range facts.AllTables() {
		if s.Node == "" || !table.PerNode {
			tables[table.Name] = table.JSON(&s.Sysdump.Tables)
		}
		if s.Node != "" && table.HasNode {
			node[table.Name] = rowsOf(table, s.Sysdump, s.Node)
		}
	}
	if s.Node != "" {
		tables["node"] = node
	}
	return map[string]any{"sysdump": tables, "tables": static}, nil
}

func rowsOf(table facts.Table, sysdump *facts.Sysdump, node string) []json.RawMessage {
	rows := []json.RawMessage{}
	all := table.Rows(&sysdump.Tables)
	for i := range all.Len() {
		if row := all.Index(i); row.FieldByName("Node").String() == node {
			rows = append(rows, table.Record.Row(reflect.ValueOf(row.Interface())))
		}
	}
	return rows
}
