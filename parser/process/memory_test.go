package process

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestMemory(t *testing.T) {
	const memstats, stats = "cmd/gops-memstats-$(pidof-cilium-agent).md", "gops-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025122-stats.txt"
	for path, test := range map[string]struct {
		text string
		want facts.ProcessMemory
	}{
		memstats: {"alloc: 33.68MB (35319312 bytes)\nsys: 71.02MB (74470664 bytes)\nheap-alloc: 33.68MB (35319312 bytes)\nheap-released: 4.61MB (4833280 bytes)\nnum-gc: 27\nenable-gc: true\n",
			facts.ProcessMemory{Component: "cilium-agent", SystemBytes: new(int64(74470664)), HeapBytes: new(int64(35319312)), HeapReleasedBytes: new(int64(4833280)), CollectionsTotal: new(int64(27)), Source: facts.Source{File: memstats, Line: 2}}},
		stats: {"goroutines: 391\nOS threads: 13\nGOMAXPROCS: 2\nnum CPU: 2\n",
			facts.ProcessMemory{Component: "cilium-operator", GoroutinesCount: new(int64(391)), ThreadsCount: new(int64(13)), ProcessorsCount: new(int64(2)), Source: facts.Source{File: stats, Line: 1}}},
	} {
		if diff := cmp.Diff([]facts.ProcessMemory{test.want}, artifacttest.Rows(t, Extractors, path, test.text).ProcessMemory); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
	}
	if _, _, err := artifacttest.Extract(Extractors, memstats, "what is this\n"); !errors.Is(err, ErrNoMemory) {
		t.Errorf("another text: %v", err)
	}
	if tables, _, err := artifacttest.Extract(Extractors, memstats, "2026/11/23 02:51:26 couldn't resolve addr or pid 77 to TCPAddress\n"); err != nil || len(tables.ProcessMemory) > 0 {
		t.Errorf("gops without a process: %v", err)
	}
}

func FuzzMemory(f *testing.F) {
	f.Add("sys: 71.02MB (74470664 bytes)\nnum-gc: 27\n")
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, err := artifacttest.Extract(Extractors, "gops-x-stats.txt", text)
		if err == nil && len(tables.ProcessMemory) > 1 {
			t.Fatalf("%+v", tables.ProcessMemory)
		}
	})
}
