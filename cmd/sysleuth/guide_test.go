package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/fixtures"
)

// TestFirstRuleGuide does what docs/first-rule.md says, in its order: it runs the commands of the console blocks and compares
// what they print, and writes the files whose whole text the guide gives. -update writes the output into the guide.
func TestFirstRuleGuide(t *testing.T) {
	guide, err := filepath.Abs("../../docs/first-rule.md")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(guide)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for name, dump := range map[string]string{"dump.zip": "ipam-exhausted", "healthy.zip": "healthy-1.20"} {
		content, err := fixtures.Zip(dump)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	parts := strings.Split(string(text), "```")
	for i := 1; i < len(parts); i += 2 { // every second part stands in a block
		kind, body, _ := strings.Cut(parts[i], "\n")
		switch language, name, _ := strings.Cut(kind, " "); language {
		case "console":
			parts[i] = kind + "\n" + runBlock(t, body)
		case "rego":
			if err := os.WriteFile(name, []byte(body), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	have := strings.Join(parts, "```")
	if *update {
		if err := os.WriteFile(guide, []byte(have), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(text), have); diff != "" {
		t.Errorf("the guide says what is not so; run make generate (-guide +program):\n%s", diff)
	}
}

// runBlock runs the commands of a block and gives it with what they print.
func runBlock(t *testing.T, block string) string {
	t.Helper()
	var out strings.Builder
	for line := range strings.Lines(block) {
		command, isCommand := strings.CutPrefix(strings.TrimSpace(line), "$ sysleuth ")
		if !isCommand {
			continue
		}
		var printed bytes.Buffer
		code := run(words(command), streams{in: strings.NewReader(""), out: &printed, err: &printed})
		if code != exitAnalysed {
			t.Errorf("sysleuth %s: exit code %d\n%s", command, code, printed.String())
		}
		fmt.Fprintf(&out, "$ sysleuth %s\n", command)
		for line := range strings.Lines(printed.String()) {
			out.WriteString(strings.TrimRight(line, " \n") + "\n")
		}
	}
	return out.String()
}

// words splits a command line as a shell does, as far as the guide needs: at blanks outside of single quotes.
func words(line string) []string {
	var found []string
	for i, part := range strings.Split(line, "'") {
		if i%2 == 1 {
			found = append(found, part)
			continue
		}
		found = append(found, strings.Fields(part)...)
	}
	return found
}
