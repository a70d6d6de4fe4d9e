// Package nat adds up the dump of the masquerading map, and how hard it was to find free source ports.
//
// In: cmd/cilium-bpf-nat-list.md, up to half a million lines, and cmd/cilium-bpf-nat-retries-list.md (1.17 on). Out: one row
// of nat_summary, one of nat_retries.
package nat

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/tally"
)

// Extractors read both lists.
var Extractors = []artifact.Extractor{{
	Name:             "nat",
	Files:            []string{"cmd/cilium-bpf-nat-list.md"},
	Tables:           []string{"nat_summary"},
	Extract:          extractEntries,
	Collect:          "cilium-dbg bpf nat list",
	FailureIsContent: true, // the map of one family can be missing
}, {
	Name:    "nat retries",
	Files:   []string{"cmd/cilium-bpf-nat-retries-list.md"},
	Tables:  []string{"nat_retries"},
	Certain: []string{"nat_retries"},
	Extract: extractRetries,
	Collect: "cilium-dbg bpf nat retries list",
}}

// Errors of files that are something else.
var (
	ErrNoEntries = errors.New("holds no NAT entry")
	ErrNoRetries = errors.New("holds no count of NAT retries")
)

// extractEntries reads lines such as
//
//	TCP OUT 172.30.0.12:43948 -> 172.30.0.1:6443 XLATE_SRC 172.30.0.12:43948 Created=720sec ago NeedsCT=1
//
// whose end changes with the version (HostLocal=1 before NeedsCT, "Created=720sec" without ago). Every connection has such a line and
// its reverse, "IN … XLATE_DST …".
func extractEntries(in *artifact.Input) error {
	summary := facts.NATSummary{}
	var remotes tally.Tally
	defer remotes.Release()
	var key []byte
	var readErr error
	other := false
	for number, line := range in.Lines(&readErr) {
		e, ok := parse(line)
		if !ok {
			other = other || len(bytes.TrimSpace(line)) > 0
			continue
		}
		if summary.EntriesCount++; summary.EntriesCount == 1 {
			summary.Source = in.At(number)
		}
		if e.out {
			key = append(append(append(key[:0], e.remote...), '/'), e.protocol...)
			remotes.Add(key)
		}
	}
	if summary.EntriesCount > 0 {
		if remote, count := remotes.Top(); count > 0 {
			summary.TopRemote, summary.TopRemoteCount = remote, new(count)
		}
		in.Tables.NATSummary = append(in.Tables.NATSummary, summary)
	}
	if readErr != nil {
		return fmt.Errorf("read NAT entries: %w", readErr)
	}
	if summary.EntriesCount == 0 && other && in.Failure == nil {
		return ErrNoEntries
	}
	return nil
}

// entry is what is needed of a line. Its texts point into the line.
type entry struct {
	protocol, remote []byte
	out              bool
}

func parse(line []byte) (entry, bool) {
	protocol, rest, _ := bytes.Cut(line, []byte(" "))
	direction, rest, _ := bytes.Cut(bytes.TrimLeft(rest, " "), []byte(" "))
	_, rest, arrow := bytes.Cut(rest, []byte(" -> "))
	remote, rest, _ := bytes.Cut(rest, []byte(" "))
	e := entry{protocol: protocol, remote: remote, out: string(direction) == "OUT"}
	return e, arrow && (e.out || string(direction) == "IN") && bytes.HasPrefix(rest, []byte("XLATE_"))
}

// tailTries is from how many tries on an allocation belongs to the tail: ports towards the remote are getting scarce.
const tailTries = 16

// extractRetries reads a histogram, "<tries>:<TAB><allocations>".
func extractRetries(in *artifact.Input) error {
	var row facts.NATRetries
	var readErr error
	read := 0
	for number, line := range in.Lines(&readErr) {
		left, right, found := bytes.Cut(line, []byte(":"))
		tries, err := strconv.ParseInt(string(bytes.TrimSpace(left)), 10, 64)
		allocations, err2 := strconv.ParseInt(string(bytes.TrimSpace(right)), 10, 64)
		if !found || err != nil || err2 != nil || allocations < 0 {
			continue
		}
		if read++; read == 1 {
			row.Source = in.At(number)
		}
		row.AllocationsTotal += allocations
		if tries >= tailTries && allocations > 0 {
			if row.TailTotal == 0 {
				row.Source = in.At(number)
			}
			row.TailTotal += allocations
		}
	}
	if read > 0 {
		in.Tables.NATRetries = append(in.Tables.NATRetries, row)
	}
	if readErr != nil {
		return fmt.Errorf("read NAT retries: %w", readErr)
	}
	if read == 0 && in.Failure == nil {
		return ErrNoRetries
	}
	return nil
}
