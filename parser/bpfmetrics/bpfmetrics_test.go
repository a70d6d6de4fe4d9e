package bpfmetrics

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const path = "cmd/cilium-dbg-bpf-metrics-list.md"

const of115 = `REASON                    DIRECTION   PACKETS   BYTES
Interface                 INGRESS     3791      7111487
Policy denied             INGRESS     76        5624
Unsupported L3 protocol   EGRESS      13        986
`

const of120 = `REASON                                            DIRECTION   PACKETS   BYTES     LINE   FILE
Interface                                         INGRESS     1         42        1268   bpf_host.c
Interface                                         INGRESS     15        1183      564    bpf_overlay.c
LB: sock cgroup: Reverse entry delete succeeded   EGRESS      80        0         1310   bpf_sock.c
Policy denied                                     INGRESS     141       10434     2410   bpf_lxc.c
Policy denied                                     EGRESS      2         148       1343   bpf_lxc.c
Policy denied                                     INGRESS     9         600       2411   bpf_lxc.c
`

const ofOld = `REASON                       DIRECTION   PACKETS   BYTES
Not a local target address   Ingress     169955    12580214
210, 0                       Egress      3         180
Brand new reason             SERVICE     1         60
broken row
`

func TestCounters(t *testing.T) {
	counter := func(reason, direction string, drop *bool, packets, bytes int64, line int) facts.DropCounter {
		return facts.DropCounter{Reason: reason, Direction: direction, Drop: drop, PacketsTotal: packets, BytesTotal: new(bytes), Source: facts.Source{File: path, Line: line}}
	}
	for text, want := range map[string][]facts.DropCounter{
		of115: {
			counter("Interface", "INGRESS", new(false), 3791, 7111487, 2),
			counter("Policy denied", "INGRESS", new(true), 76, 5624, 3),
			counter("Unsupported L3 protocol", "EGRESS", new(true), 13, 986, 4),
		},
		of120: {
			counter("Interface", "INGRESS", new(false), 16, 1225, 2),
			counter("LB: sock cgroup: Reverse entry delete succeeded", "EGRESS", new(false), 80, 0, 4),
			counter("Policy denied", "INGRESS", new(true), 150, 11034, 5),
			counter("Policy denied", "EGRESS", new(true), 2, 148, 6),
		},
		ofOld: {
			counter("Not a local target address", "INGRESS", new(true), 169955, 12580214, 2),
			counter("210, 0", "EGRESS", new(true), 3, 180, 3),
			counter("Brand new reason", "SERVICE", nil, 1, 60, 4),
		},
	} {
		if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, text).DropCounters); diff != "" {
			t.Error(diff)
		}
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, path, "Direction   Packets\nINGRESS     3\n"); !errors.Is(err, ErrNoHeader) {
		t.Errorf("error %v", err)
	}
	if rows := artifacttest.Rows(t, Extractors, path, "No entries found.\n").DropCounters; len(rows) > 0 {
		t.Errorf("%d rows", len(rows))
	}
}

func TestPublishedOutputs(t *testing.T) {
	for name, text := range artifacttest.Published(t, "bpf-metrics") {
		if rows := artifacttest.Rows(t, Extractors, path, text).DropCounters; len(rows) != 6 || rows[5].PacketsTotal != 110 {
			t.Errorf("%s: %+v", name, rows)
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, text := range []string{of115, of120, ofOld} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, path, text)
		for _, row := range tables.DropCounters {
			if row.Reason == "" || row.Source.Line < 2 {
				t.Errorf("%+v", row)
			}
		}
	})
}
