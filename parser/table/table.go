// Package table reads the tables that Cilium's commands print with Go's text/tabwriter: a header line, and rows
// whose cells begin at the same rune as their column's name.
//
// In: lines. Out: rows whose cells are asked for by the name of their column, so that columns may come, go and
// change places between versions.
package table

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// Table is a table that is being read. It knows its columns once its header line has been seen.
type Table struct {
	wanted  []string
	columns []column
}

type column struct {
	name  string
	start int // in runes
}

// New makes a table whose header is the first line that has all wanted columns. Case doesn't matter.
func New(wanted ...string) *Table { return &Table{wanted: wanted} }

// Found says whether the header has been seen.
func (t *Table) Found() bool { return len(t.columns) > 0 }

// Has says whether the table has a column of this name.
func (t *Table) Has(name string) bool { return t.index(name, 0) >= 0 }

// Columns are the names of the columns in their order. A name can be there twice ("Endpoint CIDR" of node list).
func (t *Table) Columns() []string {
	names := make([]string, len(t.columns))
	for i, column := range t.columns {
		names[i] = column.name
	}
	return names
}

// Rows reads all lines. Rows are numbered as their lines are.
func (t *Table) Rows(lines iter.Seq2[int, []byte]) iter.Seq2[int, Row] {
	return func(yield func(int, Row) bool) {
		for number, line := range lines {
			if row, ok := t.Row(line); ok && !yield(number, row) {
				return
			}
		}
	}
}

// Row reads one line. It is false for blank lines, for headers (a repeated one starts the columns anew) and for
// everything before the first header.
func (t *Table) Row(line []byte) (Row, bool) {
	text := strings.TrimRight(string(line), " \t\r\n")
	if text == "" {
		return Row{}, false
	}
	if !t.Found() || t.looksLikeHeader(text) {
		columns := columnsOf(text)
		if hasAll(columns, t.wanted) {
			t.columns = columns
			return Row{}, false
		}
	}
	if !t.Found() {
		return Row{}, false
	}
	return Row{table: t, cells: t.cells(text)}, true
}

// looksLikeHeader is a cheap test before a line's columns are taken apart.
func (t *Table) looksLikeHeader(text string) bool {
	first := t.columns[0].name
	text = strings.TrimLeft(text, " ")
	return len(text) >= len(first) && strings.EqualFold(text[:len(first)], first)
}

// columnsOf takes a header apart. Names hold single blanks ("Service Type"); between columns there are at least two.
func columnsOf(text string) []column {
	var columns []column
	for _, piece := range piecesOf(text, 2) {
		columns = append(columns, column{text[piece.begin:piece.end], piece.start})
	}
	return columns
}

func hasAll(columns []column, wanted []string) bool {
	for _, name := range wanted {
		found := false
		for _, column := range columns {
			found = found || strings.EqualFold(column.name, name)
		}
		if !found {
			return false
		}
	}
	return len(columns) > 0
}

// piece is a part of a line between runs of blanks.
type piece struct {
	begin, end int // in bytes
	start      int // in runes
}

// piecesOf splits text at runs of at least gap blanks.
func piecesOf(text string, gap int) []piece {
	var pieces []piece
	blanks, runes := gap, 0
	for i := 0; i < len(text); runes++ {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '\t':
			blanks += gap
		case r == ' ':
			blanks++
		default:
			if blanks >= gap || len(pieces) == 0 {
				pieces = append(pieces, piece{begin: i, start: runes})
			}
			pieces[len(pieces)-1].end = i + size
			blanks = 0
		}
		i += size
	}
	return pieces
}

func (t *Table) index(name string, nth int) int {
	for i, column := range t.columns {
		if strings.EqualFold(column.name, name) {
			if nth == 0 {
				return i
			}
			nth--
		}
	}
	return -1
}
