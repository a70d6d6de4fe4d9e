// Package xfrm reads the kernel's side of IPsec: its error counters, and the states that encrypt and decrypt.
//
// In: cmd/cat--proc-net-xfrm_stat.md, taken when the collection begins, cmd/cat--u--proc-net-xfrm_stat.md, taken when it
// ends (1.13 on), and cmd/ip--s-xfrm-state.md. Out: xfrm_errors, a row a counter and file, and xfrm_states.
package xfrm

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read the counters and the states.
var Extractors = []artifact.Extractor{{
	Name:    "xfrm errors, first",
	Files:   []string{"cmd/cat--proc-net-xfrm_stat.md"},
	Tables:  []string{"xfrm_errors"},
	Certain: []string{"xfrm_errors"},
	Extract: func(in *artifact.Input) error {
		return extractErrors(in, func(row *facts.XfrmError, value *int64) { row.FirstTotal = value })
	},
	Collect: "cat /proc/net/xfrm_stat",
}, {
	Name:    "xfrm errors, last",
	Files:   []string{"cmd/cat--u--proc-net-xfrm_stat.md"},
	Tables:  []string{"xfrm_errors"},
	Certain: []string{"xfrm_errors"},
	Extract: func(in *artifact.Input) error {
		return extractErrors(in, func(row *facts.XfrmError, value *int64) { row.LastTotal = value })
	},
	Collect: "cat -u /proc/net/xfrm_stat",
}, {
	Name:           "xfrm states",
	Files:          []string{"cmd/ip--s-xfrm-state.md"},
	Tables:         []string{"xfrm_states"},
	Extract:        extractStates,
	Collect:        "ip -s xfrm state",
	EmptyIsContent: true,
}}

// Errors of files that are something else.
var (
	ErrNoCounters = errors.New("holds no counter of /proc/net/xfrm_stat")
	ErrNoStates   = errors.New("holds no xfrm state")
)

// maxStates is how many states of a node are kept; there are four a node of the cluster, eight with both families.
const maxStates = 2000

// extractErrors reads "XfrmInNoStates          	7".
func extractErrors(in *artifact.Input, set func(row *facts.XfrmError, value *int64)) error {
	var readErr error
	other := false
	for number, line := range in.Lines(&readErr) {
		words := strings.Fields(string(line))
		if len(words) == 0 {
			continue
		}
		var value int64
		err := errors.New("no value")
		if len(words) == 2 && strings.HasPrefix(words[0], "Xfrm") {
			value, err = strconv.ParseInt(words[1], 10, 64)
		}
		if err != nil {
			other = true
			continue
		}
		row := facts.XfrmError{Name: facts.Cut(words[0]), Source: in.At(number)}
		set(&row, &value)
		in.Tables.XfrmErrors = append(in.Tables.XfrmErrors, row)
	}
	if readErr != nil {
		return fmt.Errorf("read xfrm errors: %w", readErr)
	}
	if len(in.Tables.XfrmErrors) == 0 && other && in.Failure == nil {
		return ErrNoCounters
	}
	return nil
}

// extractStates reads states, each a line "src … dst …" with indented lines below it:
//
//	src 10.0.0.1 dst 10.0.0.2
//		proto esp spi 0x00000003(3) reqid 1(0x00000001) mode tunnel
//		mark 0xd00/0xf00 output-mark 0xd00/0xf00
//		aead rfc4106(gcm(aes)) [hash:…] 128
//		anti-replay context: seq 0x0, oseq 0x2a, bitmap 0x00000000
//		stats:
//		  replay-window 0 replay 0 failed 0
//
// The collector puts a hash for the key, and "[redacted]" for lines that it is unsure about.
func extractStates(in *artifact.Input) error {
	var readErr error
	var state *facts.XfrmState
	other := false
	for number, line := range in.Lines(&readErr) {
		words := strings.Fields(string(line))
		switch {
		case len(words) == 0:
		case words[0] == "src" && len(words) >= 4 && words[2] == "dst":
			if len(in.Tables.XfrmStates) >= maxStates {
				in.LeftOut++
				state = new(facts.XfrmState) // takes the details of one that is not kept
				continue
			}
			in.Tables.XfrmStates = append(in.Tables.XfrmStates, facts.XfrmState{SourceIP: facts.Cut(words[1]), DestinationIP: facts.Cut(words[3]), Source: in.At(number)})
			state = &in.Tables.XfrmStates[len(in.Tables.XfrmStates)-1]
		case state != nil:
			detail(state, words)
		default:
			other = true
		}
	}
	if readErr != nil {
		return fmt.Errorf("read xfrm states: %w", readErr)
	}
	if state == nil && other && in.Failure == nil {
		return ErrNoStates
	}
	return nil
}

func detail(state *facts.XfrmState, words []string) {
	switch words[0] {
	case "proto":
		spi, _, _ := strings.Cut(after(words, "spi"), "(")
		state.SPI = facts.Cut(spi)
	case "mark":
		if len(words) > 1 {
			state.Mark = facts.Cut(words[1])
		}
	case "anti-replay":
		if sequence, err := strconv.ParseInt(strings.TrimPrefix(after(words, "oseq"), "0x"), 16, 64); err == nil {
			state.OutputSequence = &sequence
		}
	case "replay-window": // also the name of an option above, without these words
		state.ReplayErrors = number(after(words, "replay"), state.ReplayErrors)
		state.IntegrityErrors = number(after(words, "failed"), state.IntegrityErrors)
	}
	for _, word := range words {
		if hash, found := strings.CutPrefix(word, "[hash:"); found && state.KeyHash == "" {
			state.KeyHash = facts.Cut(strings.TrimSuffix(hash, "]"))
		}
	}
}

// after is the word behind a keyword without a comma, "" where there is none.
func after(words []string, keyword string) string {
	for i, word := range words {
		if word == keyword && i+1 < len(words) {
			return strings.TrimSuffix(words[i+1], ",")
		}
	}
	return ""
}

func number(text string, before *int64) *int64 {
	if value, err := strconv.ParseInt(text, 10, 64); err == nil {
		return &value
	}
	return before
}
