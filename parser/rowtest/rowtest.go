// Package rowtest tests extractors on text: txtar archives that hold a file of a dump and the rows that it must give.
//
// In: extractors and a pattern of txtar files. In each, the section "rows" has one line a row, "table line {json}";
// every other section is a file, named by its path in the dump. go test -update writes the section rows anew.
package rowtest

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var update = flag.Bool("update", false, "write the wanted rows anew")

// Run runs every archive that matches the pattern as a subtest.
func Run(t *testing.T, extractors []artifact.Extractor, pattern string) {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("no test matches %s", pattern)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			check(t, extractors, path, archive)
		})
	}
}

func check(t *testing.T, extractors []artifact.Extractor, path string, archive *txtar.Archive) {
	var got strings.Builder
	wanted := -1
	for i, file := range archive.Files {
		if file.Name == "rows" {
			wanted = i
			continue
		}
		extractor := find(extractors, file.Name)
		if extractor == nil {
			t.Fatalf("nobody reads %s", file.Name)
		}
		got.WriteString(Rows(extractor, file.Name, file.Data))
	}
	if wanted < 0 {
		archive.Files = append(archive.Files, txtar.File{Name: "rows"})
		wanted = len(archive.Files) - 1
	}
	if *update {
		archive.Files[wanted].Data = []byte(got.String())
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(strings.Split(string(archive.Files[wanted].Data), "\n"), strings.Split(got.String(), "\n")); diff != "" {
		t.Error(diff)
	}
}

func find(extractors []artifact.Extractor, path string) *artifact.Extractor {
	name := artifact.Normalise(path)
	for i := range extractors {
		if extractors[i].Matches(name) {
			return &extractors[i]
		}
	}
	return nil
}

var source = regexp.MustCompile(`,?"source":\{"file":"(?:[^"\\]|\\.)*","line":(\d+)\}\}$`)

// Rows runs an extractor on a file as the parser does and prints one line a row; an error, a failed command or a table
// that the file is silent on are lines as well.
func Rows(extractor *artifact.Extractor, path string, content []byte) string {
	var out strings.Builder
	in := &artifact.Input{Path: path, Name: artifact.Normalise(path), Tables: &facts.Tables{}, Reader: bytes.NewReader(content)}
	if strings.HasPrefix(in.Name, "cmd/") {
		in.Failure = artifact.Classify(content)
	}
	if in.Failure != nil && !extractor.FailureIsContent {
		return fmt.Sprintf("failed: %s\n", in.Failure.Reason)
	}
	if err := extractor.Extract(in); err != nil {
		return fmt.Sprintf("error: %v\n", err)
	}
	for _, table := range facts.AllTables() {
		rows := table.Rows(in.Tables)
		for i := range rows.Len() {
			row := string(table.Record.Row(rows.Index(i)))
			line := "?"
			if match := source.FindStringSubmatch(row); match != nil {
				row, line = strings.TrimSuffix(row, match[0])+"}", match[1]
			}
			fmt.Fprintf(&out, "%s %s %s\n", table.Name, line, row)
		}
	}
	if out.Len() == 0 && in.Failure != nil {
		return fmt.Sprintf("failed: %s\n", in.Failure.Reason)
	}
	for _, table := range in.Unsaid {
		fmt.Fprintf(&out, "unsaid: %s\n", table)
	}
	return out.String()
}
