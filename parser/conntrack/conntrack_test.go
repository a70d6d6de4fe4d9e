package conntrack

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const path = "cilium-bugtool-cilium-x-20261123-025122/cmd/cilium-dbg-bpf-ct-list---time-diff.md"

func TestSummary(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	for name, test := range map[string]struct {
		text string
		want []facts.ConntrackSummary
	}{
		"1.20, with the time left": {artifacttest.Testdata(t, "1.20.md"), []facts.ConntrackSummary{
			{Map: "ct4_global", EntriesCount: 8, ExpiredCount: new(int64(4)), LongExpiredCount: new(int64(0)), SynOnlyCount: new(int64(0)), ClosingCount: new(int64(5)),
				TopSource: "10.244.0.181", TopSourceCount: new(int64(3)), TopDestination: "10.244.0.209:8080", TopDestinationCount: new(int64(3)), Source: at(1)},
			{Map: "ct_any4_global", EntriesCount: 4, ExpiredCount: new(int64(0)), LongExpiredCount: new(int64(0)), ClosingCount: new(int64(0)),
				TopSource: "10.244.0.218", TopSourceCount: new(int64(2)), TopDestination: "10.244.0.236:0", TopDestinationCount: new(int64(3)), Source: at(10)},
		}},
		"1.15, a SYN without answer": {artifacttest.Testdata(t, "1.15.md"), []facts.ConntrackSummary{
			{Map: "ct4_global", EntriesCount: 10, SynOnlyCount: new(int64(1)), ClosingCount: new(int64(7)),
				TopSource: "10.244.0.185", TopSourceCount: new(int64(6)), TopDestination: "10.244.0.250:8080", TopDestinationCount: new(int64(6)), Source: at(1)},
			{Map: "ct_any4_global", EntriesCount: 4, ClosingCount: new(int64(0)),
				TopSource: "10.244.0.38", TopSourceCount: new(int64(2)), TopDestination: "10.244.0.12:0", TopDestinationCount: new(int64(3)), Source: at(12)},
		}},
		"1.11 without IfIndex, two blanks after IN": {
			"TCP IN  10.1.0.4:44808 -> 10.1.0.9:4240 expires=3553 RxPackets=6 RxBytes=506 RxFlagsSeen=0x03 LastRxReport=3543 TxPackets=4 TxBytes=347 TxFlagsSeen=0x03 LastTxReport=3543 Flags=0x0013 [ RxClosing TxClosing SeenNonSyn ] RevNAT=0 SourceSecurityID=2 \n",
			[]facts.ConntrackSummary{{Map: "ct4_global", EntriesCount: 1, SynOnlyCount: new(int64(0)), ClosingCount: new(int64(1)),
				TopSource: "10.1.0.4", TopSourceCount: new(int64(1)), TopDestination: "10.1.0.9:4240", TopDestinationCount: new(int64(1)), Source: at(1)}}},
		"a service's entry is printed the other way round": {
			"UDP OUT 10.96.0.10:53 -> 10.1.0.4:40112 service expires=19466 (remaining: -700 sec(s)) Packets=0 Bytes=0 RxFlagsSeen=0x00 LastRxReport=0 TxFlagsSeen=0x00 LastTxReport=19406 Flags=0x0000 [ ] RevNAT=2 SourceSecurityID=0 BackendID=17 NatPort=0 \n",
			[]facts.ConntrackSummary{{Map: "ct_any4_global", EntriesCount: 1, ExpiredCount: new(int64(1)), LongExpiredCount: new(int64(1)), ClosingCount: new(int64(0)),
				TopSource: "10.1.0.4", TopSourceCount: new(int64(1)), TopDestination: "10.96.0.10:53", TopDestinationCount: new(int64(1)), Source: at(1)}}},
		"IPv6": {
			"\nTCP OUT fd00::1:51022 -> fd00:10::4:443 expires=10 RxFlagsSeen=0x00 TxFlagsSeen=0x02 Flags=0x0000 [ ] RevNAT=0 \n\nICMPv6 IN fd00::1:0 -> fd00:10::4:0 related expires=10 \n",
			[]facts.ConntrackSummary{
				{Map: "ct6_global", EntriesCount: 1, SynOnlyCount: new(int64(1)), ClosingCount: new(int64(0)),
					TopSource: "fd00::1", TopSourceCount: new(int64(1)), TopDestination: "fd00:10::4:443", TopDestinationCount: new(int64(1)), Source: at(2)},
				{Map: "ct_any6_global", EntriesCount: 1,
					TopSource: "fd00::1", TopSourceCount: new(int64(1)), TopDestination: "fd00:10::4:0", TopDestinationCount: new(int64(1)), Source: at(4)},
			}},
		"the first map is missing": {
			"\nUnable to open /sys/fs/bpf/tc/globals/cilium_ct4_global: no such file or directory. Skipping.\nUDP IN 10.1.0.4:1 -> 10.1.0.9:53 expires=10 \nUDP IN 10.1.0.4",
			[]facts.ConntrackSummary{{Map: "ct_any4_global", EntriesCount: 1,
				TopSource: "10.1.0.4", TopSourceCount: new(int64(1)), TopDestination: "10.1.0.9:53", TopDestinationCount: new(int64(1)), Source: at(3)}}},
		"only blank lines": {"\n\n", nil},
	} {
		t.Run(name, func(t *testing.T) {
			in := &artifact.Input{Path: path, Tables: &facts.Tables{}, Reader: strings.NewReader(test.text)}
			if err := extract(in); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, in.Tables.ConntrackSummary); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFailuresGiveNoRows(t *testing.T) {
	_, failure, err := artifacttest.Extract(Extractors, path, "Error: Unable to open /sys/fs/bpf/tc/globals/cilium_ct4_global: loading pinned map: no such file or directory\n> Error while running 'cilium-dbg bpf ct list --time-diff':  exit status 1\n\n")
	if failure == nil || failure.Reason != "not_found" || err != nil {
		t.Errorf("failure %+v, error %v", failure, err)
	}
	const missing = "TCP IN 10.1.0.4:1 -> 10.1.0.9:53 expires=10 \n\nError: Unable to open /sys/fs/bpf/tc/globals/cilium_ct6_global: no such file or directory\n> Error while running 'cilium-dbg bpf ct list global':  exit status 1\n\n"
	if tables, failure, err := artifacttest.Extract(Extractors, path, missing); failure == nil || err != nil || len(tables.ConntrackSummary) != 1 {
		t.Errorf("one map of two: %+v, failure %+v, error %v", tables.ConntrackSummary, failure, err)
	}
	if _, _, err := artifacttest.Extract(Extractors, path, "something else\n"); !errors.Is(err, ErrNotConntrack) {
		t.Errorf("error %v for a file without entries", err)
	}
}

// Published outputs have the author's prompts between the entries.
func TestPublishedOutputs(t *testing.T) {
	for name, text := range artifacttest.Published(t, "ct-list") {
		tables := artifacttest.Rows(t, Extractors, path, text)
		var got, want int64
		for _, row := range tables.ConntrackSummary {
			got += row.EntriesCount
		}
		for line := range strings.Lines(text) {
			if strings.Contains(line, " expires=") {
				want++
			}
		}
		if got != want || want == 0 {
			t.Errorf("%s: %d entries, want %d", name, got, want)
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, name := range []string{"1.15.md", "1.20.md"} {
		f.Add(artifacttest.Testdata(f, name))
	}
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, path, text)
		lines := int64(strings.Count(text, "\n") + 1)
		for _, row := range tables.ConntrackSummary {
			if row.EntriesCount < 1 || row.EntriesCount > lines || row.Source.Line < 1 || int64(row.Source.Line) > lines {
				t.Errorf("%+v of %d lines", row, lines)
			}
		}
	})
}

func BenchmarkExtract(b *testing.B) {
	entries := artifacttest.Testdata(b, "1.20.md") + artifacttest.Testdata(b, "1.15.md")
	var dump strings.Builder
	for i := range 4000 { // some 20,000 different addresses, not all of them real
		dump.WriteString(strings.ReplaceAll(entries, "10.244.", fmt.Sprintf("10.%d", i)+"."))
	}
	text := dump.String()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		in := &artifact.Input{Path: path, Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if err := extract(in); err != nil {
			b.Fatal(err)
		}
	}
}
