// Package artifacttest runs extractors in tests as the parser's core runs them.
//
// In: a file's path in the dump and its text. Out: the rows, or how the file failed.
package artifacttest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extract runs the extractor that claims a path. The failure is what the command answered instead of data; then there
// are no rows.
func Extract(extractors []artifact.Extractor, path, text string) (*facts.Tables, *artifact.Failure, error) {
	in := &artifact.Input{Path: path, Name: artifact.Normalise(path), Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
	for i := range extractors {
		extractor := &extractors[i]
		if !extractor.Matches(in.Name) {
			continue
		}
		if in.Failure = artifact.Classify([]byte(text)); in.Failure != nil && !extractor.FailureIsContent {
			return &facts.Tables{}, in.Failure, nil
		}
		err := extractor.Extract(in)
		return in.Tables, in.Failure, err
	}
	return nil, nil, os.ErrNotExist
}

// Rows is Extract for a text that must be read.
func Rows(t testing.TB, extractors []artifact.Extractor, path, text string) *facts.Tables {
	t.Helper()
	tables, failure, err := Extract(extractors, path, text)
	if err != nil || failure != nil {
		t.Fatalf("%s: failure %+v, error %v", path, failure, err)
	}
	return tables
}

// Testdata reads a file of the test's testdata.
func Testdata(t testing.TB, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// Published reads the outputs of one kind that users published, from a collection beside the repository. Where that
// isn't there the test is skipped.
func Published(t *testing.T, kind string) map[string]string {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "real-outputs", kind, "*.txt"))
	if len(files) == 0 {
		t.Skip("no collection of published outputs beside the repository")
	}
	texts := map[string]string{}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(file)] = string(content)
	}
	return texts
}
