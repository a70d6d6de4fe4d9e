package nat

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	path        = "cmd/cilium-dbg-bpf-nat-list.md"
	retriesPath = "cmd/cilium-dbg-bpf-nat-retries-list.md"
)

const entries = `TCP IN 10.244.1.220:4240 -> 10.244.0.132:49372 XLATE_DST 10.244.0.132:49372 Created=36sec ago NeedsCT=1
TCP OUT 172.30.0.11:54482 -> 172.30.0.1:6443 XLATE_SRC 172.30.0.11:54482 Created=83sec ago NeedsCT=1
TCP OUT 172.30.0.11:54456 -> 172.30.0.1:6443 XLATE_SRC 172.30.0.11:54456 Created=82sec ago NeedsCT=1
ICMP OUT 10.5.2.101:65204 -> 10.4.6.9:0 XLATE_SRC 10.5.2.101:65204 Created=1987884sec HostLocal=1

UDP OUT fd00::4:51022 -> fd00:ffff:ffff:ffff:ffff:ffff:ffff:ffff:65535 XLATE_SRC fd00::1:51022 Created=408sec NeedsCT=0
`

func TestEntries(t *testing.T) {
	want := []facts.NATSummary{{EntriesCount: 5, TopRemote: "172.30.0.1:6443/TCP", TopRemoteCount: new(int64(2)), Source: facts.Source{File: path, Line: 1}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, entries).NATSummary); diff != "" {
		t.Error(diff)
	}
	want = []facts.NATSummary{{EntriesCount: 1, TopRemote: "fd00:ffff:ffff:ffff:ffff:ffff:ffff:ffff:65535/UDP", TopRemoteCount: new(int64(1)), Source: facts.Source{File: path, Line: 2}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, entries[strings.Index(entries, "\n\n")+1:]).NATSummary); diff != "" {
		t.Error(diff)
	}
}

const retries = "0:\t7\n1:\t3\n15:\t2\n16:\t0\n17:\t4\n32:\t1\nx:\t9\n"

func TestRetries(t *testing.T) {
	want := []facts.NATRetries{{AllocationsTotal: 17, TailTotal: 5, Source: facts.Source{File: retriesPath, Line: 5}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, retriesPath, retries).NATRetries); diff != "" {
		t.Error(diff)
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, path, "KVStore: Ok\n"); !errors.Is(err, ErrNoEntries) {
		t.Errorf("error %v", err)
	}
	if _, _, err := artifacttest.Extract(Extractors, retriesPath, "KVStore: Ok\n"); !errors.Is(err, ErrNoRetries) {
		t.Errorf("error %v", err)
	}
	_, failure, err := artifacttest.Extract(Extractors, path, "Failed to get clocksource from agent: Get \"http://localhost/v1/healthz\": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory\n> Error while running 'cilium-dbg bpf nat list':  exit status 1\n\n")
	if failure == nil || failure.Reason != "agent_not_serving" || err != nil {
		t.Errorf("failure %+v, error %v", failure, err)
	}
}

// The authors show the list between other commands, as comments.
func TestPublishedOutputs(t *testing.T) {
	for name, text := range artifacttest.Published(t, "nat-list") {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\n#    ", "\n"), "\n# => ", "\n")
		want := int64(0)
		for line := range strings.Lines(text) {
			if strings.Contains(line, " XLATE_") && (strings.HasPrefix(line, "TCP ") || strings.HasPrefix(line, "UDP ") || strings.HasPrefix(line, "ICMP ")) {
				want++
			}
		}
		tables, _, err := artifacttest.Extract(Extractors, path, text)
		if want == 0 || err != nil || tables.NATSummary[0].EntriesCount != want {
			t.Errorf("%s: %+v, want %d, error %v", name, tables.NATSummary, want, err)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(entries)
	f.Add(retries)
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{path, retriesPath} {
			tables, _, _ := artifacttest.Extract(Extractors, path, text)
			for _, row := range tables.NATSummary {
				if row.EntriesCount < 1 || row.Source.Line < 1 {
					t.Errorf("%+v", row)
				}
			}
		}
	})
}

func BenchmarkEntries(b *testing.B) {
	text := strings.Repeat(entries, 20_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		in := &artifact.Input{Path: path, Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if err := extractEntries(in); err != nil {
			b.Fatal(err)
		}
	}
}
