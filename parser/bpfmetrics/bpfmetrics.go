// Package bpfmetrics reads the packet counters of the datapath.
//
// In: cmd/cilium-bpf-metrics-list.md (1.13 on; four columns, from 1.16 on LINE and FILE too). Out: drop_counters, one
// row a reason and direction.
package bpfmetrics

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/dropreasons"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors read bpf metrics list. Its Priority is above the metrics of the agent, which repeat the counters.
var Extractors = []artifact.Extractor{{
	Name:     "bpf metrics",
	Files:    []string{"cmd/cilium-bpf-metrics-list.md"},
	Tables:   []string{"drop_counters"},
	Certain:  []string{"drop_counters"}, // forwarded packets are counted too, and every node has some
	Extract:  extract,
	Collect:  "cilium-dbg bpf metrics list",
	Priority: 1,
}}

// ErrNoHeader says that a file has no header of the table.
var ErrNoHeader = errors.New("has no header with REASON, DIRECTION and PACKETS")

func extract(in *artifact.Input) error {
	rows := table.New("REASON", "DIRECTION", "PACKETS")
	noEntries := false
	type key struct{ reason, direction string }
	index := map[key]int{}
	var readErr error
	for number, line := range in.Lines(&readErr) {
		noEntries = noEntries || strings.HasPrefix(string(line), "No entries found") // before the agent loaded its programs
		row, ok := rows.Row(line)
		if !ok {
			continue
		}
		reason, direction := row.Cell("REASON"), strings.ToUpper(row.Cell("DIRECTION"))
		packets, err := strconv.ParseInt(row.Cell("PACKETS"), 10, 64)
		if err != nil || reason == "" || packets < 0 {
			continue
		}
		k := key{reason, direction}
		position, known := index[k]
		if !known {
			position = len(in.Tables.DropCounters)
			index[k] = position
			in.Tables.DropCounters = append(in.Tables.DropCounters, newCounter(reason, direction, in.At(number)))
		}
		counter := &in.Tables.DropCounters[position]
		counter.PacketsTotal += packets
		if bytes, err := strconv.ParseInt(row.Cell("BYTES"), 10, 64); err == nil && bytes >= 0 {
			if counter.BytesTotal == nil {
				counter.BytesTotal = new(int64)
			}
			*counter.BytesTotal += bytes
		}
	}
	if readErr != nil {
		return fmt.Errorf("read bpf metrics: %w", readErr)
	}
	if !rows.Found() && !noEntries && in.Failure == nil {
		return ErrNoHeader
	}
	return nil
}

func newCounter(reason, direction string, source facts.Source) facts.DropCounter {
	counter := facts.DropCounter{Reason: facts.Cut(reason), Direction: facts.Cut(direction), Source: source}
	if known, ok := dropreasons.ByName(reason); ok {
		counter.Drop = new(known.Drop)
	}
	return counter
}
