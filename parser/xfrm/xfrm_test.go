package xfrm

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	firstPath = "cmd/cat--proc-net-xfrm_stat.md"
	lastPath  = "cmd/cat--u--proc-net-xfrm_stat.md"
	statePath = "cmd/ip--s-xfrm-state.md"
)

const counters = "XfrmInError             \t0\nXfrmInNoStates          \t7\nXfrmBroken\n"

func TestErrors(t *testing.T) {
	for path, total := range map[string]func(value int64) facts.XfrmError{
		firstPath: func(value int64) facts.XfrmError { return facts.XfrmError{FirstTotal: &value} },
		lastPath:  func(value int64) facts.XfrmError { return facts.XfrmError{LastTotal: &value} },
	} {
		want := []facts.XfrmError{total(0), total(7)}
		want[0].Name, want[0].Source = "XfrmInError", facts.Source{File: path, Line: 1}
		want[1].Name, want[1].Source = "XfrmInNoStates", facts.Source{File: path, Line: 2}
		if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, counters).XfrmErrors); diff != "" {
			t.Error(diff)
		}
	}
}

const states = `src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000003(3) reqid 1(0x00000001) mode tunnel
	replay-window 0 seq 0x00000000 flag  (0x00000000)
	mark 0x3d00/0xff00 output-mark 0xd00/0xf00
	aead rfc4106(gcm(aes)) [hash:2c26b46b68ffc68f] 128 (160 bits)
	anti-replay context: seq 0x0, oseq 0x2a, bitmap 0x00000000
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	stats:
	  replay-window 0 replay 4 failed 5
src 10.0.0.2 dst 10.0.0.1
	proto esp spi 0x00000004 reqid 1 mode tunnel
	[redacted]
`

func TestStates(t *testing.T) {
	want := []facts.XfrmState{
		{SourceIP: "10.0.0.1", DestinationIP: "10.0.0.2", SPI: "0x00000003", Mark: "0x3d00/0xff00", KeyHash: "2c26b46b68ffc68f", OutputSequence: new(int64(42)),
			IntegrityErrors: new(int64(5)), ReplayErrors: new(int64(4)), Source: facts.Source{File: statePath, Line: 1}},
		{SourceIP: "10.0.0.2", DestinationIP: "10.0.0.1", SPI: "0x00000004", Source: facts.Source{File: statePath, Line: 11}},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, statePath, states).XfrmStates); diff != "" {
		t.Error(diff)
	}
	if rows := artifacttest.Rows(t, Extractors, statePath, "").XfrmStates; len(rows) > 0 {
		t.Errorf("%+v", rows)
	}
}

func TestOtherText(t *testing.T) {
	for path, want := range map[string]error{firstPath: ErrNoCounters, statePath: ErrNoStates} {
		if _, _, err := artifacttest.Extract(Extractors, path, "what is this\n"); !errors.Is(err, want) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(counters)
	f.Add(states)
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{firstPath, statePath} {
			tables, _, _ := artifacttest.Extract(Extractors, path, text)
			for _, row := range tables.XfrmErrors {
				if row.Name == "" || row.FirstTotal == nil || row.Source.Line < 1 {
					t.Errorf("%+v", row)
				}
			}
		}
	})
}
