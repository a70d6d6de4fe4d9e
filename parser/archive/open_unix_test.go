//go:build unix

package archive

import (
	"errors"
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
		fifo:                                 NotRegular,
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

func TestHostile31Devices(t *testing.T) {
	for _, path := range []string{"/dev/zero", "/dev/null"} {
		var typed *Error
		if _, err := Open(path, Options{}); !errors.As(err, &typed) || typed.Kind != NotRegular {
			t.Errorf("%s: %v", path, err)
		}
	}
}
