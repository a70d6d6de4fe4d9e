package archive

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOpenRefuses(t *testing.T) {
	var locked rawZip
	entry := locked.local("a.log", "content")
	entry.flags = flagEncrypted
	locked.list(entry)

	for name, test := range map[string]struct {
		content string
		kind    Kind
		says    string
	}{
		"empty":             {"", Empty, "empty"},
		"text":              {"level=info msg=hello\n", NotArchive, "not an archive"},
		"a long text":       {strings.Repeat("level=info msg=hello\n", 1000), NotArchive, "not an archive"},
		"one block":         {strings.Repeat("\x00", 512), NotArchive, "not an archive"},
		"gzip of a text":    {string(gzipOf(t, []byte("level=info"))), NotArchive, "single file"},
		"gzip of nothing":   {string(gzipOf(t, nil)), NotArchive, "single file"},
		"broken gzip":       {"\x1f\x8b\x08 broken", NotArchive, "single file"},
		"broken zstd":       {"\x28\xb5\x2f\xfd broken", NotArchive, "single file"},
		"7z":                {"7z\xbc\xaf\x27\x1c\x00\x04", Unsupported, "7z x FILE -oDIR && zip -r dump.zip DIR"},
		"rar":               {"Rar!\x1a\x07\x01\x00", Unsupported, "7z x FILE"},
		"xz":                {"\xfd7zXZ\x00\x00\x04", Unsupported, "xz -d FILE"},
		"lz4":               {"\x04\x22\x4d\x18\x40", Unsupported, "lz4 -d FILE"},
		"encrypted zip":     {string(locked.end()), Encrypted, "password"},
		"part of split zip": {"PK\x07\x08PK\x03\x04", Unsupported, "zip -s 0"},
		"end of a zip":      {"PK\x05\x06", Damaged, "damaged"},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Open(writeFile(t, "given", []byte(test.content)), Options{})
			var typed *Error
			if a != nil || !errors.As(err, &typed) {
				t.Fatalf("got %v, %v", a, err)
			}
			if typed.Kind != test.kind || !strings.Contains(err.Error(), test.says) || !strings.Contains(err.Error(), `"given"`) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%s: %s", typed.Kind, err)
			}
		})
	}
}

// TestPermission tests the words only: who runs tests may be allowed everything.
func TestPermission(t *testing.T) {
	a := &Archive{name: "dump.zip"}
	err := a.unreadable(&fs.PathError{Op: "open", Path: "/secret/dump.zip", Err: fs.ErrPermission})
	var typed *Error
	if !errors.As(err, &typed) || typed.Kind != Permission || !errors.Is(err, fs.ErrPermission) {
		t.Fatalf("%v", err)
	}
	if want := `open "dump.zip": it can't be read: permission denied`; err.Error() != want {
		t.Errorf("got %s, want %s", err, want)
	}
}

func TestStdin(t *testing.T) {
	content := noise(3<<20 + 17)
	for name, archive := range map[string][]byte{
		"zip": zipOf(t, member{name: "a.log", content: content}), "stored": zipOf(t, member{name: "a.log", content: content, stored: true}),
		"tar": tarOf(t, member{name: "a.log", content: content}), "tar.gz": gzipOf(t, tarOf(t, member{name: "a.log", content: content})),
	} {
		t.Run(name, func(t *testing.T) {
			got := walkPath(t, "-", Options{Stdin: bytes.NewReader(archive)})
			if got.files["a.log"] != content || len(got.problems) > 0 || got.archive.Name() != "stdin" {
				t.Errorf("%d bytes, problems %+v", len(got.files["a.log"]), got.problems)
			}
		})
	}
	t.Run("too large", func(t *testing.T) {
		_, err := Open("-", Options{Stdin: strings.NewReader(content), Limits: Limits{MemoryBytes: 2 << 20}})
		var typed *Error
		if !errors.As(err, &typed) || typed.Kind != TooLarge {
			t.Errorf("%v", err)
		}
	})
	t.Run("failing", func(t *testing.T) {
		_, err := Open("-", Options{Stdin: failing{}})
		var typed *Error
		if !errors.As(err, &typed) || typed.Kind != Unreadable || !errors.Is(err, errFailing) {
			t.Errorf("%v", err)
		}
	})
}

type failing struct{}

var errFailing = errors.New("broken pipe")

func (failing) Read([]byte) (int, error) { return 0, errFailing }

func TestName(t *testing.T) {
	directory := filepath.Join(t.TempDir(), "cilium-sysdump-x")
	if err := os.MkdirAll(filepath.Join(directory, "sub"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{directory, directory + "/", directory + "/sub/.."} {
		a, err := Open(path, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Name() != "cilium-sysdump-x" {
			t.Errorf("%s: %s", path, a.Name())
		}
		a.Close()
	}
}
