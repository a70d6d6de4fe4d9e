package parser

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"sync"
	"testing"

	"github.com/sysleuth/sysleuth/fixtures"
	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// FuzzFile: whatever one file of a dump holds, its extractor doesn't panic, and what comes of it can be printed. The core
// turns a panic into an unreadable file, so only a test that looks for it sees one.
func FuzzFile(f *testing.F) {
	registry := newRegistry(extractors(nil))
	var names []string
	at := map[string]uint16{}
	for i := range registry.extractors {
		for _, name := range registry.extractors[i].Files {
			at[name] = uint16(len(names))
			names = append(names, name)
		}
	}
	content, err := fixtures.Zip("healthy-1.20")
	if err != nil {
		f.Fatal(err)
	}
	source, err := archive.Open("-", archive.Options{Stdin: bytes.NewReader(content), Workers: 1})
	if err != nil {
		f.Fatal(err)
	}
	defer source.Close()
	var mutex sync.Mutex
	if err := source.Walk(f.Context(), func(file *archive.File) error {
		head, err := io.ReadAll(io.LimitReader(file.Reader, 2<<10))
		extractor := registry.claim(artifact.Normalise(relative(file.Path)))
		if err != nil || extractor == nil || len(head) == 0 {
			return err
		}
		mutex.Lock()
		defer mutex.Unlock()
		f.Add(at[extractor.Files[0]], head)
		return nil
	}); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, which uint16, content []byte) {
		name := strings.Replace(names[int(which)%len(names)], "*", "cilium-x", 1)
		if strings.HasPrefix(name, "cmd/") || strings.HasPrefix(name, "conf/") {
			name = "cilium-bugtool-cilium-x-20261123-025122/" + name
		}
		read := reader{registry: registry, limits: artifact.Limits{Bytes: 1 << 20, LineBytes: 1 << 16}}
		got := read.file(&archive.File{Path: "dump/" + name, Size: -1, Reader: bytes.NewReader(content)})
		if strings.Contains(got.reason, "panicked") {
			t.Fatalf("%s: %s", name, got.reason)
		}
		sysdump := assemble([]*file{got}, registry, archive.Layout{Format: "cilium-sysdump"}, nil)
		for _, table := range facts.AllTables() {
			if rows := table.JSON(&sysdump.Tables); !json.Valid(rows) {
				t.Fatalf("%s: table %s is no JSON: %s", name, table.Name, rows)
			}
		}
	})
}
