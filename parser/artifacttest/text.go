package artifacttest

import (
	"bytes"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Text writes all rows of all tables as rules see them, one a line: the table's name and the row as JSON.
func Text(tables *facts.Tables) string {
	var out strings.Builder
	for _, table := range facts.AllTables() {
		rows := table.Rows(tables)
		for i := range rows.Len() {
			row := bytes.NewReader(table.Record.Row(rows.Index(i)))
			out.WriteString(table.Name + " ")
			row.WriteTo(&out)
			out.WriteByte('\n')
		}
	}
	return out.String()
}
