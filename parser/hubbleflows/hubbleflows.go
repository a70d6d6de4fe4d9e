// Package hubbleflows adds up the flows that Hubble still held when the dump was taken: the last seconds or minutes
// of a node's traffic.
//
// In: hubble-flows-<pod>-<time>.json, one JSON object a line (GetFlowsResponse of api/v1/observer in proto3 JSON), up to
// 10,000 lines. Out: flow_files, what the file covers, and flow_drops, its losses grouped by reason and peers.
package hubbleflows

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read the flow files.
var Extractors = []artifact.Extractor{{
	Name:    "hubble flows",
	Files:   []string{"hubble-flows-*.json"},
	Tables:  []string{"flow_files", "flow_drops"},
	Certain: []string{"flow_files"},
	Extract: extract,
	Collect: "cilium sysdump --hubble-flows-count 10000 --hubble-flows-timeout 30s",
}}

// ErrNoFlows says that a file has text and no flow.
var ErrNoFlows = errors.New("holds no Hubble flow")

// reader adds up one file.
type reader struct {
	in    *artifact.Input
	file  facts.FlowFile
	drops drops
}

func extract(in *artifact.Input) error {
	r := reader{in: in}
	var readErr error
	other := false
	for number, line := range in.Lines(&readErr) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if !r.line(number, line) {
			other = true // the last line of a file that a timeout ended is cut
		} else if r.file.Source.Line == 0 {
			r.file.Source = in.At(number)
		}
	}
	if r.file.Source.Line > 0 {
		r.finish()
	}
	if readErr != nil {
		return fmt.Errorf("read flows: %w", readErr)
	}
	if other && r.file.Source.Line == 0 {
		return ErrNoFlows
	}
	return nil
}

// line takes one line; it is false when the line can't be read.
func (r *reader) line(number int, line []byte) bool {
	at, verdict, found := glance(line)
	if found && !isLoss(verdict) {
		r.count(at, string(verdict))
		return true
	}
	answer, ok := decode(line)
	switch {
	case !ok:
		return false
	case answer.Lost != nil:
		r.file.LostCount += answer.Lost.count()
	case answer.Flow != nil:
		flow := answer.Flow
		at = facts.ParseTime(flow.Time)
		r.count(at, flow.Verdict)
		if isLoss([]byte(flow.Verdict)) {
			r.drops.add(flow, at, number, line)
		}
	}
	return true
}

// count counts a flow. Losses are counted by groups, because they can stand twice in the file.
func (r *reader) count(at facts.Time, verdict string) {
	r.file.FlowsCount++
	if verdict == "FORWARDED" {
		r.file.ForwardedCount++
	}
	if at.IsZero() {
		return
	}
	if r.file.FirstAt.IsZero() || at.Before(r.file.FirstAt.Time) {
		r.file.FirstAt = at
	}
	if at.After(r.file.LastAt.Time) {
		r.file.LastAt = at
	}
}

func (r *reader) finish() {
	r.file.DroppedCount = r.drops.counted("DROPPED")
	r.file.AuditCount = r.drops.counted("AUDIT")
	r.file.ErrorCount = r.drops.counted("ERROR")
	r.in.Tables.FlowFiles = append(r.in.Tables.FlowFiles, r.file)
	r.in.Tables.FlowDrops = r.drops.rows(r.in, r.file.LastAt)
}

func isLoss(verdict []byte) bool {
	switch string(verdict) {
	case "DROPPED", "AUDIT", "ERROR":
		return true
	}
	return false
}
