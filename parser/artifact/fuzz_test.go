package artifact

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// FuzzLines: lines come in order, each without its end and no longer than the limit, and nothing is lost but what is said.
func FuzzLines(f *testing.F) {
	f.Add([]byte("KVStore:   Ok   Disabled\r\n\n> Error while running 'cilium-dbg status --verbose':  exit status 1\n\n"), 100)
	f.Add([]byte("Error: cannot> Error while running 'x':  exec timeout"), 1)
	f.Add(bytes.Repeat([]byte("0123456789abcdef"), 10_000), 70_000)
	f.Fuzz(func(t *testing.T, text []byte, limit int) {
		if limit < 1 {
			return
		}
		in := &Input{Reader: bytes.NewReader(text), Limits: Limits{Bytes: 1 << 20, LineBytes: limit}}
		before, all := 0, 0
		var err error
		for number, line := range in.Lines(&err) {
			if number <= before || bytes.IndexByte(line, '\n') >= 0 || len(line) > max(limit, 64<<10) {
				t.Fatalf("line %d after %d: %d bytes", number, before, len(line))
			}
			before, all = number, all+len(line)
		}
		kept := len(bytes.Map(func(r rune) rune {
			if r == '\n' || r == '\r' {
				return -1
			}
			return r
		}, bytes.ToValidUTF8(text, []byte("?"))))
		if err != nil || !in.Cut && in.Failure == nil && all < min(kept, len(text)) && bytes.Equal(text, bytes.ToValidUTF8(text, nil)) {
			t.Fatalf("%d of %d bytes came, error %v", all, kept, err)
		}
	})
}

// FuzzClassify: a failure names a line of the text.
func FuzzClassify(f *testing.F) {
	f.Add([]byte("Get \"http://localhost/v1/healthz\": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory\nIs the agent running?\n\n> Error while running 'cilium-dbg status':  exit status 1\n\n"))
	f.Add([]byte("BGP Control Plane is disabled\n"))
	f.Add([]byte("data\n> Error while running 'x':  signal: killed"))
	f.Fuzz(func(t *testing.T, text []byte) {
		failure := Classify(text)
		if failure != nil && (failure.Line < 1 || failure.Line > bytes.Count(text, []byte{'\n'})+1 || failure.Reason == "" || failure.Message == "") {
			t.Fatalf("%+v", failure)
		}
	})
}

// A reader that breaks off leaves its error, and the lines before it.
func TestLinesThatBreakOff(t *testing.T) {
	broken := errors.New("broken")
	in := &Input{Reader: iotest.DataErrReader(&thenError{strings.NewReader("a\nb\nc"), broken}), Tables: &facts.Tables{}}
	var lines []string
	var err error
	for _, line := range in.Lines(&err) {
		lines = append(lines, string(line))
	}
	if !errors.Is(err, broken) || strings.Join(lines, ",") != "a,b,c" {
		t.Errorf("%q, error %v", lines, err)
	}
}

// thenError ends in an error where its reader ends.
type thenError struct {
	reader *strings.Reader
	err    error
}

func (r *thenError) Read(buffer []byte) (int, error) {
	if n, err := r.reader.Read(buffer); err == nil {
		return n, nil
	}
	return 0, r.err
}
