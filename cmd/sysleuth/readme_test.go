package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestReadmeReport compares the report that the README shows with what the program prints. -update writes it.
func TestReadmeReport(t *testing.T) {
	const begin, end = "<!-- report -->\n```text\n", "```\n<!-- end of report -->"
	readme, err := filepath.Abs("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begins := strings.Cut(string(text), begin)
	shown, after, ends := strings.Cut(rest, end)
	if !begins || !ends {
		t.Fatal("the README has no place for the report")
	}
	t.Chdir("../..")
	var printed, complaints bytes.Buffer
	if code := run([]string{"analyze", "fixtures/ipam-exhausted.zip"}, streams{in: strings.NewReader(""), out: &printed, err: &complaints}); code != exitAnalysed {
		t.Fatalf("exit code %d: %s", code, complaints.String())
	}
	if *update {
		if err := os.WriteFile(readme, []byte(before+begin+printed.String()+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(shown, printed.String()); diff != "" {
		t.Errorf("the README shows another report; run make generate (-README +program):\n%s", diff)
	}
}
