package archive

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	packedName = "dump/cilium-bugtool-cilium-x-20260101-000000.tar.gz"
	packedPath = "dump/cilium-bugtool-cilium-x-20260101-000000/cmd/a.md"
	ownTop     = "cilium-bugtool-20260101-000000.5+0000-UTC-12345"
)

func TestNested(t *testing.T) {
	inner := member{name: "cmd/a.md", content: "output"}
	withTop := member{name: ownTop + "/cmd/a.md", content: "output"}
	innerZip := string(zipOf(t, plainMembers...))

	for name, test := range map[string]struct {
		member member
		want   map[string]string
	}{
		"bugtool":              {member{name: packedName, content: string(gzipOf(t, tarOf(t, inner)))}, map[string]string{packedPath: "output"}},
		"bugtool with its top": {member{name: packedName, content: string(gzipOf(t, tarOf(t, withTop)))}, map[string]string{packedPath: "output"}},
		"bugtool, dots":        {member{name: packedName, content: string(gzipOf(t, tarOf(t, member{name: "./" + ownTop + "/cmd/a.md", content: "output"})))}, map[string]string{packedPath: "output"}},
		"bugtool as .tar":      {member{name: strings.TrimSuffix(packedName, ".gz"), content: string(tarOf(t, withTop))}, map[string]string{packedPath: "output"}},
		"bugtool as .tgz":      {member{name: strings.TrimSuffix(packedName, ".tar.gz") + ".tgz", content: string(gzipOf(t, tarOf(t, withTop)))}, map[string]string{packedPath: "output"}},
		"large bugtool":        {member{name: packedName, content: string(gzipOf(t, tarOf(t, inner, member{name: "cmd/large.md", content: noise(3 << 20)})))}, map[string]string{packedPath: "output", strings.Replace(packedPath, "a.md", "large.md", 1): noise(3 << 20)}},
		"zip":                  {member{name: "dump.zip", content: innerZip}, map[string]string{"dump/dump/a.log": "content of a", "dump/dump/empty.md": "", "dump/dump/sub/b.log": plainMembers[2].content}},
		"stored zip":           {member{name: "dump.zip", content: innerZip, stored: true}, map[string]string{"dump/dump/a.log": "content of a", "dump/dump/empty.md": "", "dump/dump/sub/b.log": plainMembers[2].content}},
		"zip of another name":  {member{name: "attachment", content: innerZip}, map[string]string{"attachment/dump/a.log": "content of a", "attachment/dump/empty.md": "", "attachment/dump/sub/b.log": plainMembers[2].content}},
		"gzip of a file":       {member{name: "conf/kernel-config.gz", content: string(gzipOf(t, []byte("CONFIG_BPF=y\n")))}, map[string]string{"conf/kernel-config.gz": string(gzipOf(t, []byte("CONFIG_BPF=y\n")))}},
		"large gzip of a file": {member{name: "a.gz", content: string(gzipOf(t, []byte(noise(3<<20))))}, map[string]string{"a.gz": string(gzipOf(t, []byte(noise(3<<20))))}},
		"what looks like gzip": {member{name: "a.log", content: "\x1f\x8b\x08 is not gzip"}, map[string]string{"a.log": "\x1f\x8b\x08 is not gzip"}},
		"text of the length":   {member{name: "a.tar", content: strings.Repeat("0", 512)}, map[string]string{"a.tar": strings.Repeat("0", 512)}},
		"no name but the type": {member{name: "dump/.zip", content: innerZip}, map[string]string{"dump/.zip/dump/a.log": "content of a", "dump/.zip/dump/empty.md": "", "dump/.zip/dump/sub/b.log": plainMembers[2].content}},
	} {
		directory := t.TempDir()
		file := filepath.Join(directory, test.member.name)
		os.MkdirAll(filepath.Dir(file), 0o700)
		if err := os.WriteFile(file, []byte(test.member.content), 0o600); err != nil {
			t.Fatal(err)
		}
		for outer, path := range map[string]string{
			"zip": writeFile(t, "outer", zipOf(t, test.member)), "tar.gz": writeFile(t, "outer", gzipOf(t, tarOf(t, test.member))), "directory": directory,
		} {
			t.Run(name+" in "+outer, func(t *testing.T) {
				got := walkPath(t, path, Options{})
				if diff := cmp.Diff(test.want, got.files); diff != "" || len(got.problems) > 0 {
					t.Error(diff, got.problems)
				}
				for path, content := range test.want {
					again, err := got.archive.Read(path)
					if len(content) <= ReadBytes && (err != nil || string(again) != content) {
						t.Errorf("read %s again: %d bytes, %v", path, len(again), err)
					}
				}
			})
		}
	}
}

// TestNestedAndUnpacked: the collector keeps a tarball that it failed to unpack, beside what it had unpacked by then.
func TestNestedAndUnpacked(t *testing.T) {
	members := []member{
		{name: packedName, content: string(gzipOf(t, tarOf(t, member{name: "cmd/a.md", content: "output"}, member{name: "cmd/b.md", content: "other"}, member{name: "cmd/c.md", content: "all of it"})))},
		{name: packedPath, content: "OUTPUT"},
		{name: strings.Replace(packedPath, "a.md", "c.md", 1), content: "all"},
	}
	want := map[string]string{packedPath: "OUTPUT", strings.Replace(packedPath, "a.md", "b.md", 1): "other", strings.Replace(packedPath, "a.md", "c.md", 1): "all"}
	wantProblems := []Problem{
		{Path: packedPath, Kind: Duplicate, Message: "ignored: another file of this path comes first"},
		{Path: strings.Replace(packedPath, "a.md", "c.md", 1), Kind: Duplicate, Message: "ignored: another file of this path comes first", Loss: true},
	}
	for range 20 {
		got := walkBytes(t, zipOf(t, members...), Options{Workers: 4})
		if diff := cmp.Diff(want, got.files); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(wantProblems, got.problems); diff != "" {
			t.Fatal(diff)
		}
	}
}

// TestNestedOfOneName: two archives that would unpack into one directory are kept apart, always the same way.
func TestNestedOfOneName(t *testing.T) {
	one, two := string(zipOf(t, member{name: "a.log", content: "one"})), string(tarOf(t, member{name: "a.log", content: "two"}))
	for range 20 {
		got := walkBytes(t, zipOf(t, member{name: "x.zip", content: one}, member{name: "x.tar", content: two}), Options{Workers: 4})
		if diff := cmp.Diff(map[string]string{"x/a.log": "one", "x.tar/a.log": "two"}, got.files); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestNestedDamaged(t *testing.T) {
	packed := gzipOf(t, tarOf(t, member{name: "cmd/a.md", content: "output"}, member{name: "cmd/b.md", content: noise(100_000)}))
	got := walkBytes(t, zipOf(t, member{name: packedName, content: string(packed[:len(packed)/2])}, member{name: "a.log", content: "a"},
		member{name: "x.7z", content: "7z\xbc\xaf\x27\x1c"}, member{name: "y.zip", content: string(zipOf(t, plainMembers...)[:60])}), Options{})
	cut := strings.Replace(packedPath, "a.md", "b.md", 1)
	if diff := cmp.Diff([]string{cut, "y/dump/a.log"}, got.cut); diff != "" || got.files[packedPath] != "output" || got.files["a.log"] != "a" || len(got.files[cut]) < 1000 {
		t.Error(diff, got.paths())
	}
	want := map[string]ProblemKind{packedName: Truncated, "x.7z": UnsupportedKind, "y.zip": Truncated, "y/dump/a.log": Truncated}
	if diff := cmp.Diff(want, got.kinds()); diff != "" || !got.loss() {
		t.Errorf("%s%+v", diff, got.problems)
	}
}

// TestNestedBeyondMemory reads a zip that can't be held as a stream.
func TestNestedBeyondMemory(t *testing.T) {
	large := member{name: "large.log", content: noise(5 << 20)}
	inner := zipOf(t, append([]member{large}, plainMembers...)...)
	for name, archive := range map[string][]byte{"tar": tarOf(t, member{name: "x.zip", content: string(inner)}), "zip": zipOf(t, member{name: "x.zip", content: string(inner)})} {
		t.Run(name, func(t *testing.T) {
			got := walkBytes(t, archive, Options{Limits: Limits{MemoryBytes: 2 << 20}})
			want := map[string]string{"x/large.log": large.content}
			for path, content := range plainFiles {
				want["x/"+path] = content
			}
			if diff := cmp.Diff(want, got.files); diff != "" || len(got.problems) > 0 {
				t.Error(len(got.files), got.problems)
			}
			if held := got.archive.budget.memory.Load(); held != 0 {
				t.Errorf("%d bytes are still held", held)
			}
		})
	}
}

func TestInflateStopsAtItsEnd(t *testing.T) {
	// zipScan depends on it: a decompressor that reads ahead would swallow the next header.
	whole := zipOf(t, plainMembers...)
	got := walkBytes(t, whole[:bytes.Index(whole, []byte(directorySignature))], Options{})
	if diff := cmp.Diff(plainFiles, got.files); diff != "" {
		t.Error(diff)
	}
}
