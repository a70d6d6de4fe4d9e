package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// WriteTable writes JSON values as a table for people. Objects have a column a field, in the order of the names; arrays
// have one a member; anything else is one column.
func WriteTable(w io.Writer, values []json.RawMessage) error {
	var rows [][]string
	names, objects := fieldsOf(values)
	if objects {
		var heading []string
		for _, name := range names {
			heading = append(heading, strings.ToUpper(name))
		}
		rows = append(rows, heading)
	}
	for _, value := range values {
		var object map[string]json.RawMessage
		var array []json.RawMessage
		var row []string
		switch {
		case objects && json.Unmarshal(value, &object) == nil:
			for _, name := range names {
				row = append(row, cell(object[name]))
			}
		case json.Unmarshal(value, &array) == nil:
			for _, member := range array {
				row = append(row, cell(member))
			}
		default:
			row = []string{cell(value)}
		}
		rows = append(rows, row)
	}
	return writeColumns(w, rows)
}

// fieldsOf are the names of all fields; objects says whether all values are objects.
func fieldsOf(values []json.RawMessage) (names []string, objects bool) {
	seen := map[string]bool{}
	for _, value := range values {
		var object map[string]json.RawMessage
		if json.Unmarshal(value, &object) != nil {
			return nil, false
		}
		for name := range object {
			seen[name] = true
		}
	}
	for name := range seen {
		names = append(names, name)
	}
	slices.Sort(names)
	return names, len(values) > 0
}

// cell is a value as one cell: texts without quotes, the rest as JSON.
func cell(value json.RawMessage) string {
	var text string
	if json.Unmarshal(value, &text) == nil {
		return Escape(text)
	}
	var out bytes.Buffer
	if json.Compact(&out, value) != nil {
		return ""
	}
	return Escape(out.String())
}

// widestCell is how many columns a cell may take before it is cut; the last one of a row is not cut.
const widestCell = 60

func writeColumns(w io.Writer, rows [][]string) error {
	var widths []int
	for _, row := range rows {
		for i, text := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], min(textWidth(text), widestCell))
		}
	}
	for _, row := range rows {
		var line strings.Builder
		for i, text := range row {
			if i == len(row)-1 {
				line.WriteString(text)
				break
			}
			text = cutTo(text, widestCell)
			line.WriteString(text + strings.Repeat(" ", max(0, widths[i]-textWidth(text))+2))
		}
		if _, err := fmt.Fprintln(w, strings.TrimRight(line.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}
