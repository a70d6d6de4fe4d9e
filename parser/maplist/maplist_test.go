package maplist

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

const (
	path      = "cmd/cilium-dbg-map-list---verbose.md"
	tablePath = "cmd/cilium-map-list.md"
)

// failing has what no sample dump has: errors and entries still to be written.
const failing = `## Map: cilium_lb4_services_v2
Key                    Value                State             Error
10.96.10.10:80 (0)     0 2 (2) [0x0 0x0]    sync              
10.96.34.116:443 (0)   0 1 (3) [0x0 0x10]   to-be-inserted    
10.96.34.116:443 (1)   4 0 (3) [0x0 0x0]    to-be-inserted    update: no space left on device
10.96.34.116:443 (2)   5 0 (3) [0x0 0x0]    to-be-deleted     delete: key does not exist

## Map: cilium_tunnel_map
Cache is empty


`

func entries(m facts.BPFMap, entries, errors, outOfSync int64) facts.BPFMap {
	m.Cache = "enabled"
	m.EntriesCount, m.ErrorsCount, m.OutOfSyncCount = new(entries), new(errors), new(outOfSync)
	return m
}

func TestVerbose(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	for name, test := range map[string]struct {
		text string
		want []facts.BPFMap
	}{
		"1.15": {artifacttest.Testdata(t, "1.15.md"), []facts.BPFMap{
			entries(facts.BPFMap{Map: "cilium_lb4_reverse_nat", Source: at(1)}, 3, 0, 0),
			{Map: "cilium_policy_03991", Cache: "disabled", Source: at(7)},
			entries(facts.BPFMap{Map: "cilium_lxc", Source: at(11)}, 5, 0, 0),
		}},
		"1.20": {artifacttest.Testdata(t, "1.20.md"), []facts.BPFMap{
			entries(facts.BPFMap{Map: "cilium_ratelimit_metrics", Source: at(1)}, 1, 0, 0),
			entries(facts.BPFMap{Map: "cilium_lxc", Source: at(5)}, 7, 0, 0),
			{Map: "cilium_percpu_trace_id", Cache: "empty", Source: at(15)},
			{Map: "cilium_lb4_affinity", Cache: "empty", Source: at(19)},
			{Map: "cilium_auth_map", Cache: "empty", Source: at(23)},
			entries(facts.BPFMap{Map: "cilium_policy_v3_00221", Source: at(27)}, 5, 0, 0),
			entries(facts.BPFMap{Map: "cilium_lb4_services_v2", Source: at(34)}, 2, 0, 0),
			entries(facts.BPFMap{Map: "cilium_lb4_backends_v3", Source: at(39)}, 4, 0, 0),
			entries(facts.BPFMap{Map: "cilium_runtime_config", Source: at(46)}, 2, 0, 0),
			entries(facts.BPFMap{Map: "cilium_ct4_global", Source: at(51)}, 3, 0, 0),
		}},
		"errors": {failing, []facts.BPFMap{
			entries(facts.BPFMap{Map: "cilium_lb4_services_v2", FirstError: "update: no space left on device", Source: at(5)}, 4, 2, 3),
			{Map: "cilium_tunnel_map", Cache: "empty", Source: at(8)},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, artifacttest.Rows(t, Extractors, path, test.text).BPFMaps); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTable(t *testing.T) {
	text := `Name                     Num entries   Num errors   Cache enabled
cilium_lxc               20            0            true
cilium_ipcache           22            3            true
cilium_proxy4            0             0            false
`
	at := func(line int) facts.Source { return facts.Source{File: tablePath, Line: line} }
	want := []facts.BPFMap{
		{Map: "cilium_lxc", Cache: "enabled", EntriesCount: new(int64(20)), ErrorsCount: new(int64(0)), Source: at(2)},
		{Map: "cilium_ipcache", Cache: "enabled", EntriesCount: new(int64(22)), ErrorsCount: new(int64(3)), Source: at(3)},
		{Map: "cilium_proxy4", Cache: "disabled", Source: at(4)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, tablePath, text).BPFMaps); diff != "" {
		t.Error(diff)
	}
}

func TestOtherText(t *testing.T) {
	for _, path := range []string{path, tablePath} {
		if _, _, err := artifacttest.Extract(Extractors, path, "KVStore: Ok\n"); !errors.Is(err, ErrNoMaps) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

func TestPublishedOutputs(t *testing.T) {
	for name, text := range artifacttest.Published(t, "map-list") {
		want := strings.Count(text, "\ncilium_")
		rows := artifacttest.Rows(t, Extractors, tablePath, text).BPFMaps
		if !strings.Contains(text, "Num entries") {
			t.Fatalf("%s: neither form", name)
		}
		if len(rows) != want || want == 0 {
			t.Errorf("%s: %d maps, want %d", name, len(rows), want)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(artifacttest.Testdata(f, "1.15.md"))
	f.Add(failing)
	f.Add("Name   Num entries   Num errors   Cache enabled\ncilium_lxc   20   0   true\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{path, tablePath} {
			tables, _, _ := artifacttest.Extract(Extractors, path, text)
			for _, row := range tables.BPFMaps {
				if row.Map == "" || row.Source.Line < 1 || row.OutOfSyncCount != nil && *row.OutOfSyncCount < *row.ErrorsCount {
					t.Errorf("%+v", row)
				}
			}
		}
	})
}

func BenchmarkVerbose(b *testing.B) {
	var text strings.Builder
	text.WriteString("## Map: cilium_ct4_global\nKey                                               Value   State   Error\n")
	for i := range 60_000 {
		fmt.Fprintf(&text, "10.244.0.209:%-5d --> 10.244.0.218:36895, 6, 1    expires=4281 Packets=0 Bytes=0 RxFlagsSeen=0x1b LastRxReport=4271 TxFlagsSeen=0x1b LastTxReport=4271 Flags=0x0013 [ RxClosing TxClosing SeenNonSyn ] RevNAT=0 SourceSecurityID=112022 BackendID=0 NatPort=0 \n%50s\n", i, "")
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		in := &artifact.Input{Path: path, Tables: &facts.Tables{}, Reader: strings.NewReader(text.String())}
		if err := extractSections(in); err != nil {
			b.Fatal(err)
		}
	}
}
