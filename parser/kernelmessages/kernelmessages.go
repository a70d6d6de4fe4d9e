// Package kernelmessages finds trouble in the kernel's log.
//
// In: cmd/dmesg---time-format=iso.md. Out: kernel_messages, a row a class of trouble and process.
package kernelmessages

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read dmesg.
var Extractors = []artifact.Extractor{{
	Name:    "kernel log",
	Files:   []string{"cmd/dmesg---time-format=iso.md"},
	Tables:  []string{"kernel_messages"},
	Extract: extract,
	Collect: "dmesg --time-format=iso",
}}

// ErrNoMessages says that a file has text and no line with a time.
var ErrNoMessages = errors.New("holds no kernel message with a time")

const (
	maxGroups   = 200 // classes times processes; the classes are few, a name of a process can be anything
	sampleBytes = 512
	around      = 2 // lines of context on either side
)

// group is the messages of one class that name the same process.
type group struct {
	row         facts.KernelMessage
	first, last int // 0-based numbers of lines
}

func extract(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return fmt.Errorf("read kernel log: %w", err)
	}
	lines := bytes.Split(bytes.TrimRight(content, "\n"), []byte("\n"))
	groups := map[[2]string]*group{}
	timed := false
	for number, line := range lines {
		at, text := split(line)
		timed = timed || !at.IsZero()
		class, process := classify(text)
		if class == "" {
			continue
		}
		key := [2]string{class, process}
		g := groups[key]
		if g == nil {
			if len(groups) >= maxGroups {
				continue
			}
			g = &group{row: facts.KernelMessage{Class: class, Process: process, Source: in.At(number + 1)}, first: number}
			groups[key] = g
		}
		g.add(number, at, text)
	}
	if !timed && len(bytes.TrimSpace(content)) > 0 && len(groups) == 0 && in.Failure == nil {
		return ErrNoMessages
	}
	for _, g := range sorted(groups) {
		g.row.Samples = append(g.row.Samples, sample(in, lines, g.first))
		if g.last != g.first {
			g.row.Samples = append(g.row.Samples, sample(in, lines, g.last))
		}
		in.Tables.KernelMessages = append(in.Tables.KernelMessages, g.row)
	}
	return nil
}

func (g *group) add(number int, at facts.Time, text string) {
	g.last = number
	g.row.Count++
	g.row.Text = facts.CutTo(text, sampleBytes)
	if at.IsZero() {
		return
	}
	if g.row.FirstAt.IsZero() || at.Before(g.row.FirstAt.Time) {
		g.row.FirstAt = at
	}
	if at.After(g.row.LastAt.Time) {
		g.row.LastAt = at
	}
}

func sorted(groups map[[2]string]*group) []*group {
	var all []*group
	for _, g := range groups {
		all = append(all, g)
	}
	slices.SortFunc(all, func(a, b *group) int { return a.first - b.first })
	return all
}

func sample(in *artifact.Input, lines [][]byte, number int) facts.Sample {
	from, to := max(number-around, 0), min(number+around+1, len(lines))
	s := facts.Sample{Source: in.At(number + 1), Text: cut(lines[number]), ContextLine: new(int64(from + 1))}
	for _, line := range lines[from:to] {
		s.Context = append(s.Context, cut(line))
	}
	return s
}

func cut(line []byte) string {
	return facts.CutTo(string(bytes.ToValidUTF8(line[:min(len(line), 4*sampleBytes)], []byte("\uFFFD"))), sampleBytes)
}

// split takes the time off a line: "2026-11-23T01:39:28,374015+00:00 text".
func split(line []byte) (facts.Time, string) {
	text := strings.TrimRight(string(line), "\r ")
	stamp, rest, found := strings.Cut(text, " ")
	if !found || len(stamp) < len("2006-01-02T15:04:05") || stamp[10] != 'T' {
		return facts.Time{}, text
	}
	at, err := time.Parse("2006-01-02T15:04:05.999999Z07:00", strings.Replace(stamp, ",", ".", 1))
	if err != nil {
		return facts.Time{}, text
	}
	return facts.At(at.UTC()), rest
}
