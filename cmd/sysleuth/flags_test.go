package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBytesValue(t *testing.T) {
	for text, want := range map[string]struct {
		bytes int64
		shown string
	}{
		"512":                  {512, "512"},
		"64KiB":                {64 << 10, "64KiB"},
		"10MB":                 {10_000_000, "10000000"},
		"2GiB":                 {2 << 30, "2GiB"},
		"1024":                 {1024, "1KiB"},
		"0":                    {},
		"-5MiB":                {},
		"MiB":                  {},
		"4 GiB":                {},
		"9e9TiB":               {},
		"99999999999999999999": {},
	} {
		var value bytesValue
		err := value.Set(text)
		if (err == nil) != (want.bytes > 0) || int64(value) != want.bytes {
			t.Errorf("%s: %d, error %v", text, value, err)
		}
		if err == nil && value.String() != want.shown {
			t.Errorf("%s is shown as %s", text, value.String())
		}
	}
}

func TestExpand(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"b.zip", "a.tar.gz", "notes.txt", "sub/c.ZIP", "sub/dump/cilium-sysdump.log", "sub/dump/inner.zip", "bugtool/cmd/x.md", "named"} {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(root, filepath.Join(root, "sub", "loop")); err != nil {
		t.Fatal(err)
	}
	paths, err := expand([]string{filepath.Join(root, "named"), root, filepath.Join(root, "b.zip"), "nowhere"})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"named", "a.tar.gz", "b.zip", "bugtool", "sub/c.ZIP", "sub/dump"}
	var got []string
	for _, path := range paths {
		if path != "nowhere" {
			path, _ = filepath.Rel(root, path)
			got = append(got, path)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
