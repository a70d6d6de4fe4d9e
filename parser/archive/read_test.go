package archive

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadRefuses(t *testing.T) {
	large := member{name: "large.log", content: noise(ReadBytes + 1)}
	exact := member{name: "exact.log", content: noise(ReadBytes)}
	for name, archive := range map[string][]byte{
		"zip": zipOf(t, large, exact), "tar": tarOf(t, large, exact), "nested": zipOf(t, member{name: "x.tar.gz", content: string(gzipOf(t, tarOf(t, large, exact)))}),
	} {
		t.Run(name, func(t *testing.T) {
			got := walkBytes(t, archive, Options{})
			prefix := ""
			if name == "nested" {
				prefix = "x/"
			}
			if content, err := got.archive.Read(prefix + "exact.log"); err != nil || string(content) != exact.content {
				t.Errorf("exact.log: %d bytes, %v", len(content), err)
			}
			if _, err := got.archive.Read(prefix + "large.log"); !errors.Is(err, ErrTooLarge) {
				t.Errorf("large.log: %v", err)
			}
			for _, path := range []string{"missing.log", "", "..", prefix + "exact.log/"} {
				if _, err := got.archive.Read(path); !errors.Is(err, fs.ErrNotExist) {
					t.Errorf("%q: %v", path, err)
				}
			}
		})
	}
}

func TestReadNotRetained(t *testing.T) {
	archive := tarOf(t, member{name: "a.log", content: noise(1000)}, member{name: "b.log", content: noise(1000)}, member{name: "skipped.log", content: "x"})
	a, err := Open(writeFile(t, "dump.tar", archive), Options{Workers: 1, Limits: Limits{RetainBytes: 1200}})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	err = a.Walk(t.Context(), func(file *File) error {
		if file.Path == "skipped.log" {
			return nil
		}
		_, err := io.Copy(io.Discard, file.Reader)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	retained := 0
	for _, path := range []string{"a.log", "b.log"} {
		content, err := a.Read(path)
		if err == nil && string(content) == noise(1000) {
			retained++
		} else if !errors.Is(err, ErrNotRetained) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if retained != 1 {
		t.Errorf("%d files are retained in 1200 bytes", retained)
	}
	want := []Problem{{Kind: LimitReached, Message: "the limit of 1200 retained bytes is reached: 1 files can't be quoted"}}
	if diff := cmp.Diff(want, a.Problems()); diff != "" {
		t.Error(diff)
	}
	if _, err := a.Read("skipped.log"); !errors.Is(err, ErrNotRetained) {
		t.Errorf("skipped.log: %v", err)
	}
}

func TestReadTruncated(t *testing.T) {
	var z rawZip
	short := z.local("a.log", "0123456789")
	short.size = 20
	z.list(short)
	whole := tarOf(t, member{name: "a.log", content: "0123456789" + noise(1000)})
	for name, archive := range map[string][]byte{"zip": z.end(), "tar": whole[:512+10]} {
		t.Run(name, func(t *testing.T) {
			got := walkBytes(t, archive, Options{})
			content, err := got.archive.Read("a.log")
			if string(content) != "0123456789" || !errors.Is(err, ErrTruncated) {
				t.Errorf("%q, %v", content, err)
			}
			if !got.loss() {
				t.Error("no loss")
			}
		})
	}
}

func TestSHA256(t *testing.T) {
	content := zipOf(t, plainMembers...)
	sum := sha256.Sum256(content)
	want := hex.EncodeToString(sum[:])
	for _, path := range []string{writeFile(t, "dump.zip", content), "-"} {
		for _, walkFirst := range []bool{false, true} {
			a, err := Open(path, Options{Stdin: bytes.NewReader(content)})
			if err != nil {
				t.Fatal(err)
			}
			if walkFirst {
				if _, err := walkArchive(a); err != nil {
					t.Fatal(err)
				}
			}
			if got, err := a.SHA256(); got != want || err != nil {
				t.Errorf("%s: %s, %v", path, got, err)
			}
			a.Close()
		}
	}
	a, err := Open(writeFile(t, "dump.zip", content), Options{})
	if err != nil {
		t.Fatal(err)
	}
	a.Close()
	if got, err := a.SHA256(); got != "" || err == nil {
		t.Errorf("after Close: %q, %v", got, err)
	}
}

func TestWalkStops(t *testing.T) {
	var members []member
	for i := range 200 {
		members = append(members, member{name: fmt.Sprintf("%d.log", i), content: noise(1000)})
	}
	failure := errors.New("visitor failed")
	for name, archive := range map[string][]byte{"zip": zipOf(t, members...), "tar.gz": gzipOf(t, tarOf(t, members...)), "nested": zipOf(t, member{name: "x.zip", content: string(zipOf(t, members...))})} {
		t.Run(name, func(t *testing.T) {
			path := writeFile(t, "dump", archive)
			open := func() *Archive {
				a, err := Open(path, Options{Workers: 3})
				if err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { a.Close() })
				return a
			}
			var mutex sync.Mutex
			visits := 0
			a := open()
			err := a.Walk(t.Context(), func(*File) error {
				mutex.Lock()
				defer mutex.Unlock()
				if visits++; visits > 5 {
					return failure
				}
				return nil
			})
			if !errors.Is(err, failure) || visits > 20 {
				t.Errorf("%d visits, error %v", visits, err)
			}
			if err := a.Walk(t.Context(), func(*File) error { return nil }); err == nil {
				t.Error("a second walk is allowed")
			}

			ctx, cancel := context.WithCancel(t.Context())
			a = open()
			err = a.Walk(ctx, func(file *File) error {
				cancel()
				if _, err := io.ReadAll(file.Reader); !errors.Is(err, context.Canceled) {
					t.Errorf("reading after the end: %v", err)
				}
				return nil
			})
			if !errors.Is(err, context.Canceled) || len(a.Problems()) > 0 {
				t.Errorf("error %v, problems %+v", err, a.Problems())
			}
		})
	}
}

func TestProgress(t *testing.T) {
	archive := zipOf(t, member{name: "a.log", content: noise(3 << 20)}, member{name: "b.log", content: noise(2 << 20)})
	for name, path := range map[string]string{"zip": writeFile(t, "dump", archive), "tar.gz": writeFile(t, "dump", gzipOf(t, tarOf(t, member{name: "a.log", content: noise(5 << 20)})))} {
		t.Run(name, func(t *testing.T) {
			var mutex sync.Mutex
			var last, total int64
			calls := 0
			walkPath(t, path, Options{Progress: func(read, of int64) {
				mutex.Lock()
				defer mutex.Unlock()
				calls++
				last, total = max(last, read), of
			}})
			if calls < 3 || last != total || total < 3<<20 {
				t.Errorf("%d calls, %d of %d", calls, last, total)
			}
		})
	}
}

// TestProblemsAreBounded: the same of many problems are kept in every run, and the rest is counted.
func TestProblemsAreBounded(t *testing.T) {
	var members []member
	for i := range 1000 {
		members = append(members, member{name: fmt.Sprintf("../%04d", (i*617)%1000), content: "x"})
	}
	got := walkBytes(t, zipOf(t, members...), Options{})
	if len(got.problems) != problemsAKind+1 || got.problems[0].Message != "and 800 more problems of the kind name" || got.problems[1].Path != "../0000" || got.problems[problemsAKind].Path != "../0199" {
		t.Errorf("%d problems, %+v", len(got.problems), got.problems[:min(len(got.problems), 3)])
	}
	if diff := cmp.Diff(got.problems, got.archive.Problems()); diff != "" {
		t.Error(diff)
	}
}

func TestCleanName(t *testing.T) {
	for name, want := range map[string]string{
		"a/b.log": "a/b.log", "./a//b.log": "a/b.log", `a\b.log`: "a/b.log", "a/./b": "a/b", "...": "...", "a..b": "a..b", "..a": "..a", "gops-stack-$(pidof-cilium-agent).md": "gops-stack-$(pidof-cilium-agent).md",
		"a/": "a", "é:x": "é:x", "12:00": "12:00", " ": " ",
		"": "", "..": "", "a/../b": "", "/a": "", `\a`: "", "c:": "", "C:/a": "", "z:a": "", "a\x00": "", strings.Repeat("a", 4097): "", strings.Repeat("a/", 65): "",
	} {
		got, refused := cleanName(name, DefaultLimits)
		if got != want || (refused == "") != (want != "") {
			t.Errorf("%.20q: got %q, refused %q, want %q", name, got, refused, want)
		}
	}
}
