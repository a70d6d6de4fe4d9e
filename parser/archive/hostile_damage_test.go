package archive

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestHostile10LyingSizesAndChecksums(t *testing.T) {
	var z rawZip
	good := z.local("good", "0123456789")
	tooLong, tooShort, wrong, gone, locked := good, good, good, good, good
	tooLong = z.local("too-long", "0123456789")
	tooLong.size = 4
	z.list(tooLong)
	tooShort = z.local("too-short", "0123456789")
	tooShort.size = 1 << 30
	z.list(tooShort)
	wrong = z.local("wrong-checksum", "0123456789")
	wrong.crc++
	z.list(wrong)
	gone.name, gone.header = "gone", 1<<30
	z.list(gone)
	nowhere := z.local("nowhere", "0123456789")
	nowhere.header += 3
	z.list(nowhere)
	locked = z.local("locked", "0123456789")
	locked.flags = flagEncrypted
	z.list(locked)
	odd := z.local("odd-method", "0123456789")
	odd.method = 98
	z.list(odd)
	z.list(good)

	got := walkBytes(t, z.end(), Options{})
	want := map[string]string{"good": "0123456789", "too-long": "0123", "too-short": "0123456789", "wrong-checksum": "0123456789", "gone": "", "nowhere": "", "locked": "", "odd-method": ""}
	if diff := cmp.Diff(want, got.files); diff != "" {
		t.Error(diff)
	}
	wantCut := []string{"gone", "locked", "nowhere", "odd-method", "too-long", "too-short", "wrong-checksum"}
	if diff := cmp.Diff(wantCut, got.cut); diff != "" {
		t.Error(diff)
	}
	wantKinds := map[string]ProblemKind{"too-long": Corrupt, "too-short": Truncated, "wrong-checksum": Corrupt, "gone": Truncated, "nowhere": Corrupt, "locked": EncryptedEntry, "odd-method": UnsupportedKind}
	if diff := cmp.Diff(wantKinds, got.kinds()); diff != "" || !got.loss() {
		t.Error(diff)
	}
}

func TestHostile10TruncatedAtEveryByte(t *testing.T) {
	first, second := noise(300), noise(200)
	members := []member{{name: "a.log", content: first}, {name: "b.log", content: second}}
	for name, whole := range map[string][]byte{"zip": zipOf(t, members...), "tar": tarOf(t, members...), "tar.gz": gzipOf(t, tarOf(t, members...))} {
		for end := range whole {
			a, err := Open("-", Options{Stdin: bytes.NewReader(whole[:end]), Workers: 1})
			if err != nil {
				if typed := new(Error); !errors.As(err, &typed) {
					t.Fatalf("%s of %d bytes: %v", name, end, err)
				}
				continue
			}
			got, err := walkArchive(a)
			if err != nil {
				t.Fatalf("%s of %d bytes: %v", name, end, err)
			}
			for path, content := range got.files {
				whole := map[string]string{"a.log": first, "b.log": second}[path]
				if !strings.HasPrefix(whole, content) {
					t.Fatalf("%s of %d bytes: %s is not a prefix", name, end, path)
				}
				if content != whole && !got.loss() {
					t.Fatalf("%s of %d bytes: %s is cut silently", name, end, path)
				}
			}
			if len(got.files) < 2 && !got.loss() && end > 0 && name != "tar" {
				t.Fatalf("%s of %d bytes: a file is missing silently", name, end)
			}
			a.Close()
		}
	}
}

func TestHostile10MissingDirectory(t *testing.T) {
	members := []member{{name: "d/a.log", content: noise(100_000)}, {name: "d/empty", content: ""}, {name: "d/b.log", content: noise(5000)}, {name: "d/c.log", content: "c"}}
	whole := zipOf(t, members...)
	cut := bytes.Index(whole, []byte(directorySignature))
	got := walkBytes(t, whole[:cut], Options{})
	for _, m := range members {
		if got.files[m.name] != m.content {
			t.Errorf("%s was not read", m.name)
		}
		if content, err := got.archive.Read(m.name); string(content) != m.content || err != nil {
			t.Errorf("read %s again: %v", m.name, err)
		}
	}
	want := []Problem{{Kind: Truncated, Loss: true, Message: fmt.Sprintf("the zip is cut off after %d bytes: what followed is lost", cut)}}
	if diff := cmp.Diff(want, got.problems); diff != "" {
		t.Error(diff)
	}

	t.Run("the directory is damaged", func(t *testing.T) {
		damagedZip := bytes.Clone(whole)
		copy(damagedZip[bytes.LastIndex(whole, []byte(directorySignature)):], "XXXX")
		got := walkBytes(t, damagedZip, Options{})
		if len(got.files) != len(members) || len(got.problems) != 1 || got.loss() {
			t.Errorf("%d files, problems %+v", len(got.files), got.problems)
		}
	})
	t.Run("a file is damaged", func(t *testing.T) {
		damagedZip := bytes.Clone(whole[:cut])
		copy(damagedZip[2000:], strings.Repeat("\xff", 3000))
		got := walkBytes(t, damagedZip, Options{})
		if got.files["d/b.log"] != members[2].content || got.files["d/c.log"] != "c" || got.kinds()["d/a.log"] != Corrupt {
			t.Errorf("%q, problems %+v", got.paths(), got.problems)
		}
	})
}

func TestHostile10DamagedTar(t *testing.T) {
	whole := tarOf(t, member{name: "a.log", content: noise(2000)}, member{name: "b.log", content: "b"}, member{name: "c.log", content: "c"})
	copy(whole[512+2048:], strings.Repeat("\xff", 512))
	got := walkBytes(t, whole, Options{})
	if diff := cmp.Diff([]string{"a.log"}, got.paths()); diff != "" || got.kinds()[""] != Corrupt || !got.loss() {
		t.Error(diff, got.problems)
	}
}

func TestHostile10Zip64Wrap(t *testing.T) {
	for name, sizes := range map[string][3]uint64{
		"huge":    {1 << 63, 1 << 63, 0},
		"largest": {1<<64 - 1, 1<<64 - 1, 1<<64 - 1},
		"offset":  {10, 10, 1<<63 - 1},
	} {
		t.Run(name, func(t *testing.T) {
			var z rawZip
			lie := z.local("lie", "0123456789")
			good := z.local("good", "content")
			z.list(good)
			z.count++
			extra := little(uint16(1), uint16(24), sizes[0], sizes[1], sizes[2])
			z.directory.Write(little(directorySignature, uint16(45), uint16(45), uint16(0), uint16(0), uint32(0), lie.crc, uint32(1<<32-1), uint32(1<<32-1),
				uint16(3), uint16(len(extra)), uint16(0), uint16(0), uint16(0), uint32(0), uint32(1<<32-1), "lie"))
			z.directory.Write(extra)
			got := walkBytes(t, z.end(), Options{})
			if !got.loss() || got.kinds()["lie"] == "" {
				t.Errorf("files %q, problems %+v", got.files, got.problems)
			}
		})
	}
}

func TestHostile11Recursion(t *testing.T) {
	// Each level holds a file and the level below. What is deeper than the limit is named, and nothing else is lost.
	inner := zipOf(t, member{name: "leaf.log", content: "leaf"})
	for level := 6; level > 0; level-- {
		inner = zipOf(t, member{name: fmt.Sprintf("%d.log", level), content: "x"}, member{name: "in.zip", content: string(inner)})
	}
	got := walkBytes(t, inner, Options{})
	if diff := cmp.Diff([]string{"1.log", "in/2.log", "in/in/3.log", "in/in/in/4.log"}, got.paths()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]ProblemKind{"in/in/in/in.zip": LimitReached}, got.kinds()); diff != "" || !got.loss() {
		t.Error(diff)
	}
}

func TestHostile11SharedBudget(t *testing.T) {
	leaf := member{name: "a.log", content: noise(10_000)}
	packed := string(gzipOf(t, tarOf(t, leaf)))
	var members []member
	for i := range 20 {
		members = append(members, member{name: fmt.Sprintf("%d.tar.gz", i), content: packed})
	}
	got := walkBytes(t, zipOf(t, members...), Options{Limits: Limits{TotalBytes: 100_000}})
	total := 0
	for _, content := range got.files {
		total += len(content)
	}
	if total > 100_000 || total == 0 || !got.loss() {
		t.Errorf("%d bytes, problems %+v", total, got.problems)
	}
}

func TestHostile12MixedLayouts(t *testing.T) {
	got := walkBytes(t, zipOf(t,
		member{name: "dump/", content: ""},
		member{name: "dump/a.log", content: "a"}, member{name: "dump/A.log", content: "A"},
		member{name: "dump/\xff\xfe.log", content: "not UTF-8"}, member{name: "dump/b\r\n.log", content: "CRLF"}, member{name: "dump/\x1b[31m", content: "escape"},
		member{name: "__MACOSX/dump/._a.log", content: "x"}, member{name: "dump/._a.log", content: "x"}, member{name: "dump/.DS_Store", content: "x"}, member{name: "dump/Thumbs.db", content: "x"},
	), Options{})
	want := map[string]string{"dump/a.log": "a", "dump/A.log": "A", "dump/\xff\xfe.log": "not UTF-8", "dump/b\r\n.log": "CRLF", "dump/\x1b[31m": "escape"}
	if diff := cmp.Diff(want, got.files); diff != "" {
		t.Error(diff)
	}
	const litter = "ignored: what a desktop leaves behind"
	problems := []Problem{
		{Path: "__MACOSX/dump/._a.log", Kind: LitterIgnored, Message: litter},
		{Path: "dump/._a.log", Kind: LitterIgnored, Message: litter},
		{Path: "dump/.DS_Store", Kind: LitterIgnored, Message: litter},
		{Path: "dump/Thumbs.db", Kind: LitterIgnored, Message: litter},
		{Path: "dump/a.log", Kind: CaseCollision, Message: `differs in case only from "dump/A.log"`},
	}
	slices.SortFunc(problems, compareProblems)
	if diff := cmp.Diff(problems, got.problems); diff != "" {
		t.Error(diff)
	}
}

func TestHostile12MixedLayoutsOnDisk(t *testing.T) {
	directory := t.TempDir()
	for name, content := range map[string]string{"\xff\xfe.log": "not UTF-8", "b\r\n.log": "CRLF", `dump\a.log`: "backslash", ".DS_Store": "x"} {
		if err := os.WriteFile(filepath.Join(directory, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got := walkPath(t, directory, Options{})
	want := map[string]string{"\xff\xfe.log": "not UTF-8", "b\r\n.log": "CRLF", "dump/a.log": "backslash"}
	if diff := cmp.Diff(want, got.files); diff != "" || len(got.problems) != 1 || got.problems[0].Kind != LitterIgnored {
		t.Error(diff, got.problems)
	}
}

// TestHostile13LargeFile reads one line of 16 MiB from each kind of container, with memory that doesn't follow it.
func TestHostile13LargeFile(t *testing.T) {
	const size = 16 << 20
	line := strings.Repeat(noise(64<<10), size/(64<<10))
	for name, archive := range map[string][]byte{
		"zip": zipOf(t, member{name: "a.log", content: line}), "tar.gz": gzipOf(t, tarOf(t, member{name: "a.log", content: line})),
		"cut zip": bytes.TrimSuffix(zipOf(t, member{name: "a.log", content: line}), zipOf(t, member{name: "a.log", content: line})[:100]),
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Open(writeFile(t, "dump", archive), Options{Workers: 1})
			if err != nil {
				t.Fatal(err)
			}
			defer a.Close()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			var read int64
			err = a.Walk(t.Context(), func(file *File) error {
				var err error
				read, err = io.Copy(io.Discard, file.Reader)
				return err
			})
			runtime.ReadMemStats(&after)
			if allocated := after.TotalAlloc - before.TotalAlloc; read != size || err != nil || name == "zip" && allocated > 4<<20 {
				t.Errorf("%d bytes read, %d allocated, error %v", read, allocated, err)
			}
			if _, err := a.Read("a.log"); !errors.Is(err, ErrTooLarge) {
				t.Errorf("read again: %v", err)
			}
		})
	}
	t.Run("above the limit", func(t *testing.T) {
		got := walkBytes(t, zipOf(t, member{name: "a.log", content: line}, member{name: "b.log", content: "b"}), Options{Limits: Limits{FileBytes: 1 << 20}})
		if len(got.files["a.log"]) != 1<<20 || got.files["b.log"] != "b" {
			t.Errorf("%d bytes of a.log, b.log %q", len(got.files["a.log"]), got.files["b.log"])
		}
		if diff := cmp.Diff(map[string]ProblemKind{"a.log": LimitReached}, got.kinds()); diff != "" || !got.loss() {
			t.Error(diff)
		}
	})
}

func TestHostile31SymlinkedPath(t *testing.T) {
	file := writeFile(t, "real.zip", zipOf(t, member{name: "a.log", content: "a"}))
	link := filepath.Join(t.TempDir(), "link.zip")
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}
	if got := walkPath(t, link, Options{}); got.files["a.log"] != "a" || got.archive.Name() != "link.zip" {
		t.Errorf("%q, %s", got.files, got.archive.Name())
	}
}

func TestHostile31GrowingFile(t *testing.T) {
	directory := t.TempDir()
	log := filepath.Join(directory, "a.log")
	os.WriteFile(log, []byte(noise(5000)), 0o600)
	shrinking := filepath.Join(directory, "b.log")
	os.WriteFile(shrinking, []byte(noise(5000)), 0o600)
	a, err := Open(directory, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	sizes := map[string]int{}
	var failed error
	err = a.Walk(t.Context(), func(file *File) error {
		if len(sizes) == 0 {
			grow, _ := os.OpenFile(log, os.O_APPEND|os.O_WRONLY, 0)
			grow.WriteString("more")
			grow.Close()
			os.Truncate(shrinking, 100)
		}
		content, err := io.ReadAll(file.Reader)
		sizes[file.Path] = len(content)
		if file.Path == "b.log" {
			failed = err
		}
		return nil
	})
	if diff := cmp.Diff(map[string]int{"a.log": 5000, "b.log": 100}, sizes); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if !errors.Is(failed, ErrTruncated) || !errors.Is(failed, io.ErrUnexpectedEOF) {
		t.Errorf("b.log: %v", failed)
	}
}
