package table

import "strings"

// Row is one row of a table.
type Row struct {
	table *Table
	cells []string
}

// Cell is the cell of the first column with this name, without the blanks around it; "" when the cell is empty
// or there is no such column.
func (r Row) Cell(name string) string { return r.Nth(name, 0) }

// Nth is the cell of the nth column with this name, counted from 0.
func (r Row) Nth(name string, nth int) string {
	if r.table == nil {
		return ""
	}
	return r.At(r.table.index(name, nth))
}

// At is the cell of a column by its position, "" outside of the table.
func (r Row) At(position int) string {
	if position < 0 || position >= len(r.cells) {
		return ""
	}
	return r.cells[position]
}

// Continues says that the first cell is empty: the row has more values for the row above it (labels, backends).
func (r Row) Continues() bool { return r.At(0) == "" }

// cells cuts a line where the columns begin. An empty cell is only blanks, so the offsets of the header decide.
// They are wrong where a message broke its line, or where a cell overflowed a width that printf fixed: then the
// tabwriter aligns anew, and pieces between runs of blanks are taken instead.
func (t *Table) cells(text string) []string {
	starts := t.starts(text)
	cells := make([]string, len(t.columns))
	if starts == nil {
		t.fit(text, piecesOf(text, 3), cells)
		return cells
	}
	for i, start := range starts {
		end := len(text)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		cells[i] = strings.TrimSpace(text[start:end])
	}
	return cells
}

// starts are the bytes at which the columns begin, nil when the line isn't aligned with the header: less than two
// blanks stand before a cell, or it begins with a blank.
func (t *Table) starts(text string) []int {
	starts := make([]int, len(t.columns))
	next, runes, blanks := 1, 0, 0
	for i, r := range text {
		for next < len(t.columns) && runes == t.columns[next].start {
			if blanks < 2 && (r != ' ' || blanks == 0) {
				return nil
			}
			starts[next] = i
			next++
		}
		blanks++
		if r != ' ' {
			blanks = 0
		}
		runes++
	}
	for ; next < len(t.columns); next++ {
		starts[next] = len(text)
	}
	for i := 1; i < len(starts); i++ {
		end := len(text)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		cell := text[starts[i]:end]
		if strings.HasPrefix(cell, " ") && strings.TrimSpace(cell) != "" {
			return nil
		}
	}
	return starts
}

// fit spreads the pieces of a line over the columns: one each when the numbers agree, else each to the column
// whose start is nearest, in order. What is left over joins the last column.
func (t *Table) fit(text string, pieces []piece, cells []string) {
	last := len(cells) - 1
	begin, next := 0, 0
	for i, piece := range pieces {
		position := min(i, last)
		if len(pieces) != len(cells) {
			position = min(next, last)
			for position < last && distance(piece.start, t.columns[position+1].start) < distance(piece.start, t.columns[position].start) {
				position++
			}
		}
		if cells[position] == "" {
			begin = piece.begin
		}
		cells[position] = text[begin:piece.end]
		next = position + 1
	}
}

func distance(a, b int) int { return max(a-b, b-a) }
