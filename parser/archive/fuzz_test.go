package archive

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// fuzzLimits are small enough for a bomb to be refused before it takes time.
var fuzzLimits = Limits{TotalBytes: 16 << 20, FileBytes: 4 << 20, Files: 1000, RatioBytes: 1 << 20, MemoryBytes: 16 << 20, RetainBytes: 4 << 20}

// FuzzOpen reads any bytes as an archive. What comes out must be clean, and nothing may go missing silently.
func FuzzOpen(f *testing.F) {
	small := []member{{name: "dump/k8s-nodes-20260115-101502.yaml", content: "items: []\n"}, {name: `dump\a.log`, content: noise(200)}, {name: "dump/", content: ""}}
	zipped, tarred := zipOf(f, small...), tarOf(f, small[:2]...)
	nested := zipOf(f, member{name: packedName, content: string(gzipOf(f, tarred))}, member{name: "x.zip", content: string(zipped), stored: true})
	var overlapped rawZip
	entry := overlapped.local("a", "content")
	overlapped.list(entry)
	overlapped.list(rawEntry{name: "b", header: entry.header, size: 7, compressed: 7, crc: entry.crc})
	for _, seed := range [][]byte{
		zipped, zipped[:len(zipped)-30], zipped[:80], tarred, tarred[:600], gzipOf(f, tarred), gzipOf(f, zipped), nested, tarOf(f, member{name: "n.zip", content: string(nested)}), overlapped.end(),
		[]byte("PK\x03\x04"), []byte("PK\x05\x06"), []byte("\x1f\x8b\x08"), []byte("\x28\xb5\x2f\xfd"), []byte("BZh91AY&SY"), []byte("7z\xbc\xaf\x27\x1c"), nil,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		a, err := Open("-", Options{Stdin: bytes.NewReader(content), Limits: fuzzLimits, Workers: 2})
		if err != nil {
			if typed := new(Error); !errors.As(err, &typed) || typed.Kind == "" {
				t.Fatalf("not a typed error: %v", err)
			}
			return
		}
		defer a.Close()
		got, err := walkArchive(a)
		if err != nil {
			t.Fatal(err)
		}
		for file, text := range got.files {
			checkPath(t, file)
			again, err := a.Read(file)
			if err == nil && string(again) != text {
				t.Fatalf("%q reads differently again", file)
			}
		}
		if len(got.cut) > 0 && !got.loss() {
			t.Fatalf("%q is cut silently", got.cut)
		}
		checkLayouts(t, got.paths())
		if inside, ok := a.container.(*zipContainer); ok {
			checkAgainstLibrary(t, content, got, inside)
		}
	})
}

func checkPath(t *testing.T, file string) {
	t.Helper()
	if file == "" || path.Clean(file) != file || path.IsAbs(file) || strings.ContainsAny(file, "\\\x00") || slices.Contains(strings.Split(file, "/"), "..") {
		t.Fatalf("%q is not a clean path", file)
	}
}

// checkAgainstLibrary compares with archive/zip: a file that it reads without complaint is handed out, or
// its absence is said.
func checkAgainstLibrary(t *testing.T, content []byte, got walked, inside *zipContainer) {
	t.Helper()
	library, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil || len(library.File) != len(inside.entries) || len(got.problems) > 0 {
		return
	}
	for i, file := range library.File {
		ours := inside.entries[i]
		if file.Name != ours.name {
			return // the library takes another record for the end
		}
		if ours.isDirectory() || ours.path == "" || inside.byPath[ours.path] != &inside.entries[i] {
			continue
		}
		text, visited := got.files[ours.path]
		if !visited {
			continue // an archive inside, or litter
		}
		reader, err := file.Open()
		if err != nil {
			continue
		}
		want, err := io.ReadAll(reader)
		if err == nil && string(want) != text {
			t.Fatalf("%q: the library reads %d bytes, we read %d", file.Name, len(want), len(text))
		}
	}
}

func FuzzPartition(f *testing.F) {
	f.Add("cilium-sysdump-20260115-101502/k8s-nodes-20260115-101502.yaml\ncilium-sysdump-20260115-101502/cilium-bugtool-cilium-x-20260115-101502/cmd/hostname.md")
	f.Add("k8s-nodes-20260115-101502.yaml\nk8s-nodes-20260116-101502.yaml\nkvstore-nodes.json\nlogs-a-20260116-101502-prev.log")
	f.Add("cmd/hostname.md\nx/cmd/hostname.md\nx/y/cilium-sysdump.log\nx/y/nodes-20260115-101502.json")
	f.Add("a/b/cilium-sysdump.log\nb/cilium-sysdump.log\ncilium-bugtool-20260101-000000.5+0000-UTC-1/cmd/a.md")
	f.Add("./x\n/\n//\na//b\n..\ncmd/")
	f.Fuzz(func(t *testing.T, text string) {
		checkLayouts(t, slices.Compact(slices.Sorted(strings.SplitSeq(text, "\n"))))
	})
}

func isBroken(text string) bool { return !utf8.ValidString(text) }

// checkLayouts wants every path in one dump at most, below its prefix, and dumps that can be told apart.
func checkLayouts(t *testing.T, paths []string) {
	t.Helper()
	seen, names := map[string]bool{}, map[string]bool{}
	for _, layout := range Partition(paths) {
		if layout.Name == "" || names[layout.Name] || layout.Format == "" || len(layout.Paths) == 0 {
			t.Fatalf("layout %+v of %q", layout, paths)
		}
		names[layout.Name] = true
		if !slices.IsSorted(layout.Paths) || !slices.ContainsFunc(paths, isBroken) && isBroken(layout.Name) {
			t.Fatalf("layout %+v", layout)
		}
		for _, file := range layout.Paths {
			if seen[file] || !strings.HasPrefix(file, layout.Prefix) {
				t.Fatalf("%q in layout %+v", file, layout)
			}
			seen[file] = true
		}
	}
}
