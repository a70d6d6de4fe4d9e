// Package maplist reads what the agent holds of its BPF maps: how many entries, and which of them it could not write.
//
// In: cmd/cilium-map-list---verbose.md, a section a map (from 1.20 on with the whole connection tracking table), or
// cmd/cilium-map-list.md, a table with a row a map. Out: bpf_maps.
package maplist

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors read both forms; the verbose one has the errors' texts and goes first.
var Extractors = []artifact.Extractor{{
	Name:     "map list",
	Files:    []string{"cmd/cilium-map-list---verbose.md"},
	Tables:   []string{"bpf_maps"},
	Certain:  []string{"bpf_maps"},
	Extract:  extractSections,
	Collect:  "cilium-dbg map list --verbose",
	Priority: 1,
}, {
	Name:    "map list without entries",
	Files:   []string{"cmd/cilium-map-list.md"},
	Tables:  []string{"bpf_maps"},
	Certain: []string{"bpf_maps"},
	Extract: extractTable,
	Collect: "cilium-dbg map list",
}}

// ErrNoMaps says that a file has text and no map.
var ErrNoMaps = errors.New("holds no map")

// section is the part of one map that is being read.
type section struct {
	row                        facts.BPFMap
	entries, errors, outOfSync int64
	state, error               int // where these columns begin; 0 before the header
}

func extractSections(in *artifact.Input) error {
	var current *section
	var readErr error
	other := false
	for number, line := range in.Lines(&readErr) {
		if name, ok := bytes.CutPrefix(line, []byte("## Map: ")); ok {
			current.finish(in)
			current = &section{row: facts.BPFMap{Map: facts.Cut(string(bytes.TrimSpace(name))), Source: in.At(number)}}
		} else if current != nil {
			current.line(in, number, line)
		} else {
			other = other || len(bytes.TrimSpace(line)) > 0
		}
	}
	current.finish(in)
	if readErr != nil {
		return fmt.Errorf("read maps: %w", readErr)
	}
	if current == nil && other && in.Failure == nil {
		return ErrNoMaps
	}
	return nil
}

// line takes a line of the section. A value that ends in a newline (connection tracking) leaves a line of blanks.
func (s *section) line(in *artifact.Input, number int, line []byte) {
	switch {
	case len(line) == 0 || line[0] == ' ':
	case s.state == 0 && bytes.HasPrefix(line, []byte("Cache is ")):
		s.row.Cache = string(bytes.TrimSpace(line[len("Cache is "):]))
		if s.row.Cache != "disabled" && s.row.Cache != "empty" {
			s.row.Cache = ""
		}
	case s.state == 0 && bytes.HasPrefix(line, []byte("Key")):
		s.row.Cache = "enabled"
		s.state, s.error = bytes.Index(line, []byte("State")), bytes.Index(line, []byte("Error"))
		if s.state < 0 || s.error < s.state { // no such version is known
			s.state, s.error = 1<<30, 1<<30
		}
	case s.state > 0:
		s.entry(in, number, line)
	}
}

// entry takes a row. The columns are found by the header's offsets, because values have runs of blanks in them; a value that
// reaches into the next column (connection tracking again) has no state behind it.
func (s *section) entry(in *artifact.Input, number int, line []byte) {
	s.entries++
	if len(line) <= s.state || !isBlank(line[s.state-min(s.state, 3):s.state]) {
		return
	}
	state := bytes.TrimSpace(line[s.state:min(s.error, len(line))])
	var text []byte
	if len(line) > s.error {
		text = bytes.TrimSpace(line[s.error:])
	}
	if len(text) == 0 && (len(state) == 0 || string(state) == "sync" || string(state) == "ok") {
		return
	}
	s.outOfSync++
	if s.outOfSync == 1 || len(text) > 0 && s.errors == 0 {
		s.row.Source = in.At(number)
	}
	if len(text) > 0 {
		s.errors++
		if s.row.FirstError == "" {
			s.row.FirstError = facts.Cut(string(text))
		}
	}
}

func isBlank(text []byte) bool { return len(bytes.TrimLeft(text, " ")) == 0 }

func (s *section) finish(in *artifact.Input) {
	if s == nil || s.row.Map == "" {
		return
	}
	if s.state > 0 {
		s.row.EntriesCount, s.row.ErrorsCount, s.row.OutOfSyncCount = new(s.entries), new(s.errors), new(s.outOfSync)
	}
	in.Tables.BPFMaps = append(in.Tables.BPFMaps, s.row)
}

func extractTable(in *artifact.Input) error {
	rows := table.New("Name", "Num entries", "Num errors")
	var readErr error
	for number, row := range rows.Rows(in.Lines(&readErr)) {
		m := facts.BPFMap{Map: facts.Cut(row.Cell("Name")), EntriesCount: count(row.Cell("Num entries")), ErrorsCount: count(row.Cell("Num errors")), Source: in.At(number)}
		if m.Map == "" || m.EntriesCount == nil {
			continue
		}
		switch row.Cell("Cache enabled") {
		case "true":
			m.Cache = "enabled"
		case "false": // its number of entries is always 0
			m.Cache, m.EntriesCount, m.ErrorsCount = "disabled", nil, nil
		}
		in.Tables.BPFMaps = append(in.Tables.BPFMaps, m)
	}
	if readErr != nil {
		return fmt.Errorf("read maps: %w", readErr)
	}
	if !rows.Found() && in.Failure == nil {
		return ErrNoMaps
	}
	return nil
}

func count(text string) *int64 {
	if number, err := strconv.ParseInt(text, 10, 64); err == nil && number >= 0 {
		return &number
	}
	return nil
}
