// Package conntrack adds up the dump of the connection tracking maps, which can have a million lines a node.
//
// In: cmd/cilium-bpf-ct-list-global.md (up to about 1.17) or cmd/cilium-bpf-ct-list---time-diff.md (later; the same
// with the time left). Out: one row of conntrack_summary for each map that has entries.
package conntrack

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/tally"
)

// Extractors read the connection tracking dump.
var Extractors = []artifact.Extractor{{
	Name:             "conntrack",
	Files:            []string{"cmd/cilium-bpf-ct-list-global.md", "cmd/cilium-bpf-ct-list---time-diff.md"},
	Tables:           []string{"conntrack_summary"},
	Extract:          extract,
	Collect:          "cilium-dbg bpf ct list",
	FailureIsContent: true, // one of the four maps can be missing
}}

// ErrNotConntrack says that a file has text and no entry.
var ErrNotConntrack = errors.New("holds no connection tracking entry")

// Bits of Flags, from struct ct_entry of bpf/lib/common.h.
const rxClosing, txClosing = 1, 2

// synOnly is the value of TxFlagsSeen when only a SYN was sent.
const synOnly = 0x02

// longExpired is after how many seconds an entry that is still there was missed by garbage collection, which runs
// every few minutes on nodes with many connections.
const longExpired = 600

// maps in the order of the dump. The dump doesn't name them: TCP has a map of its own, everything else, ICMP
// errors of TCP connections too, shares the other (get_ct_map4 in bpf/lib/conntrack.h).
var maps = [4]string{"ct4_global", "ct_any4_global", "ct6_global", "ct_any6_global"}

func mapOf(e *entry) int {
	number := 0
	if !e.tcp {
		number = 1
	}
	if e.six {
		number += 2
	}
	return number
}

// summary adds up one map.
type summary struct {
	firstLine                       int
	entries, expired, longExpired   int64
	synOnly, closing                int64
	hasRemaining, hasSeen, hasFlags bool
	sources, destinations           tally.Tally
}

func extract(in *artifact.Input) error {
	var summaries [len(maps)]summary
	var e entry
	var readErr error
	other := 0
	for number, line := range in.Lines(&readErr) {
		if !parse(line, &e) {
			if len(bytes.TrimSpace(line)) > 0 {
				other++
			}
			continue
		}
		summaries[mapOf(&e)].add(&e, number)
	}
	found := false
	for i := range summaries {
		if s := &summaries[i]; s.entries > 0 {
			found = true
			in.Tables.ConntrackSummary = append(in.Tables.ConntrackSummary, s.row(in, maps[i]))
		}
	}
	if readErr != nil {
		return fmt.Errorf("read conntrack entries: %w", readErr)
	}
	if !found && other > 0 && in.Failure == nil {
		return ErrNotConntrack
	}
	return nil
}

func (s *summary) add(e *entry, line int) {
	if s.entries == 0 {
		s.firstLine = line
	}
	s.entries++
	s.hasRemaining = s.hasRemaining || e.hasRemaining
	s.hasSeen = s.hasSeen || e.hasSeen
	s.hasFlags = s.hasFlags || e.hasFlags
	if e.hasRemaining && e.remaining < 0 {
		s.expired++
		if e.remaining < -longExpired {
			s.longExpired++
		}
	}
	client, server := e.source, e.destination
	if e.service { // printed the other way round: the service's address comes first
		client, server = server, client
	} else if e.tcp && e.out && e.hasSeen && e.sent == synOnly && e.received == 0 {
		s.synOnly++
	}
	if e.flags&(rxClosing|txClosing) != 0 {
		s.closing++
	}
	s.sources.Add(address(client))
	s.destinations.Add(server)
}

func (s *summary) row(in *artifact.Input, name string) facts.ConntrackSummary {
	row := facts.ConntrackSummary{Map: name, EntriesCount: s.entries, Source: in.At(s.firstLine)}
	if s.hasRemaining {
		row.ExpiredCount, row.LongExpiredCount = new(s.expired), new(s.longExpired)
	}
	if s.hasSeen && (name == maps[0] || name == maps[2]) {
		row.SynOnlyCount = new(s.synOnly)
	}
	if s.hasFlags {
		row.ClosingCount = new(s.closing)
	}
	if top, count := s.sources.Top(); count > 0 {
		row.TopSource, row.TopSourceCount = top, new(count)
	}
	if top, count := s.destinations.Top(); count > 0 {
		row.TopDestination, row.TopDestinationCount = top, new(count)
	}
	s.sources.Release()
	s.destinations.Release()
	return row
}
