// Package dumptest reads dumps for tests of what judges them: a zip comes in, its facts go out, with what the patterns of a
// rule set matched in its logs.
package dumptest

import (
	"bytes"
	"io"
	"testing"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/fixtures"
	"github.com/sysleuth/sysleuth/parser"
	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Sample gives the facts of a sample dump, by its name in fixtures.
func Sample(t testing.TB, set *ruleset.Set, name string) *facts.Sysdump {
	t.Helper()
	content, err := fixtures.Zip(name)
	if err != nil {
		t.Fatal(err)
	}
	return Parse(t, set, bytes.NewReader(content))
}

// Parse gives the facts of a zipped dump.
func Parse(t testing.TB, set *ruleset.Set, zipped io.Reader) *facts.Sysdump {
	t.Helper()
	source, err := archive.Open("-", archive.Options{Limits: archive.DefaultLimits, Stdin: zipped})
	if err != nil {
		t.Fatal(err)
	}
	defer source.Close()
	patterns, _ := analyzers.LogPatterns(set)
	sysdump, err := parser.Parse(t.Context(), source, parser.Options{Patterns: patterns})
	if err != nil {
		t.Fatal(err)
	}
	return sysdump
}
