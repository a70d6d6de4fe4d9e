// Package mapdump reads the tables that cilium-dbg's bpf … list commands print of a map: a key, and a value with
// whatever the version has in it.
//
// In: the lines of a file. Out: keys and values, whose form is up to the caller. Unlike package table it allocates nothing
// for a row, because these maps can have half a million.
package mapdump

import (
	"bytes"
	"errors"
	"fmt"
	"iter"

	"github.com/sysleuth/sysleuth/parser/artifact"
)

// ErrNoTable says that a file has text, and neither the table's header nor the words that stand for an empty map.
var ErrNoTable = errors.New("has no table")

// Row is a row of the table. Key and Value are valid until the next row. Of a key with several values the rows after the first have
// an empty key in the file; here they repeat it.
type Row struct {
	Line       int
	Key, Value []byte
}

// Rows yields the rows below the header, which is the first line that begins with the name of the key's column. The
// sequence ends with an error in err when the file can't be read or holds something else.
func Rows(in *artifact.Input, keyColumn string, err *error) iter.Seq[Row] {
	return func(yield func(Row) bool) {
		var key []byte
		value, other, empty := 0, false, false
		for number, line := range in.Lines(err) {
			switch {
			case len(bytes.TrimSpace(line)) == 0:
				continue
			case bytes.HasPrefix(line, []byte(keyColumn)):
				value = valueColumn(line, len(keyColumn))
				continue
			case value == 0:
				empty = empty || bytes.HasPrefix(line, []byte("No entries found"))
				other = true
				continue
			}
			row := split(line, value)
			row.Line = number
			if len(row.Key) == 0 {
				row.Key = key
			} else {
				key = append(key[:0], row.Key...)
			}
			if !yield(row) {
				return
			}
		}
		if *err != nil {
			*err = fmt.Errorf("read map: %w", *err)
		} else if value == 0 && other && !empty && in.Failure == nil {
			*err = ErrNoTable
		}
	}
}

// valueColumn is where the second column of a header begins.
func valueColumn(header []byte, keyLength int) int {
	rest := bytes.TrimLeft(header[keyLength:], " \t")
	return max(len(header)-len(rest), 1)
}

// split cuts a line where the header's second column begins, or, where the line isn't aligned with it, behind the first
// two blanks.
func split(line []byte, value int) Row {
	if len(line) <= value {
		return Row{Key: bytes.TrimSpace(line)}
	}
	if line[value-1] != ' ' || bytes.HasPrefix(line[value:], []byte(" ")) {
		if gap := bytes.Index(line, []byte("  ")); gap > 0 {
			value = gap
		}
	}
	return Row{Key: bytes.TrimSpace(line[:value]), Value: bytes.TrimSpace(line[value:])}
}

// Field finds the value of "name=…" among words, nil when it isn't there.
func Field(words []byte, name string) []byte {
	for len(words) > 0 {
		at := bytes.Index(words, []byte(name))
		if at < 0 {
			return nil
		}
		rest := words[at+len(name):]
		if (at == 0 || words[at-1] == ' ') && len(rest) > 0 && rest[0] == '=' {
			value, _, _ := bytes.Cut(rest[1:], []byte(" "))
			return value
		}
		words = rest
	}
	return nil
}
