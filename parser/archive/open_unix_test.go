//go:build unix

package archive

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestOpenRefusesPaths(t *testing.T) {
	directory := t.TempDir()
	fifo, empty := filepath.Join(directory, "fifo"), filepath.Join(directory, "empty")
	if err := syscall.Mkfifo(fifo, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(empty, 0o700); err != nil {
		t.Fatal(err)
	}
	for path, kind := range map[string]Kind{
		fifo:                                 Empty, // nobody writes to it
		empty:                                Empty,
		filepath.Join(directory, "missing"):  NotFound,
		filepath.Join(directory, "a\x00b"):   Unreadable,
		filepath.Join(directory, "fifo/sub"): Unreadable,
	} {
		var typed *Error
		if _, err := Open(path, Options{}); !errors.As(err, &typed) || typed.Kind != kind {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// TestPipe: what a shell's <(command) gives is read like standard input, and is whole when its writer is done.
func TestPipe(t *testing.T) {
	for name, test := range map[string]struct {
		content []byte
		limits  Limits
		want    Kind
	}{
		"zip":       {content: zipOf(t, member{name: "a.log", content: "a"})},
		"tar.gz":    {content: gzipOf(t, tarOf(t, member{name: "a.log", content: "a"}))},
		"too large": {content: []byte("x"), limits: Limits{MemoryBytes: 1}, want: TooLarge},
		"no dump":   {content: []byte("x"), want: NotArchive},
	} {
		t.Run(name, func(t *testing.T) {
			reader, writer, err := os.Pipe()
			if err != nil {
				t.Fatal(err)
			}
			defer reader.Close()
			// The kernel holds this much for a reader that comes later.
			if _, err := writer.Write(test.content); err != nil {
				t.Fatal(err)
			}
			writer.Close()
			path := fmt.Sprintf("/dev/fd/%d", reader.Fd())
			if test.want == "" {
				if got := walkPath(t, path, Options{}); got.files["a.log"] != "a" || len(got.problems) > 0 {
					t.Errorf("%v, problems %+v", got.files, got.problems)
				}
				return
			}
			var typed *Error
			if _, err := Open(path, Options{Limits: test.limits}); !errors.As(err, &typed) || typed.Kind != test.want {
				t.Errorf("%v, want %s", err, test.want)
			}
		})
	}
}

func TestHostile31Devices(t *testing.T) {
	for _, path := range []string{"/dev/zero", "/dev/null"} {
		var typed *Error
		if _, err := Open(path, Options{}); !errors.As(err, &typed) || typed.Kind != NotRegular {
			t.Errorf("%s: %v", path, err)
		}
	}
}
