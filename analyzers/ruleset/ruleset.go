// Package ruleset turns rule packs (folders of Rego, built in or a user's own) into one compiled set: it reads and
// parses the files, reads the rules' metadata, refuses what may not run, and works out which fact tables each rule
// reads. Files flow in; a Set flows out, which analyzers/engine evaluates. What is refused costs only itself and is
// named in the set's diagnostics by file and line.
package ruleset

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/logs"
	"github.com/sysleuth/sysleuth/rules"
)

// BuiltInPack is the name of the pack that ships with the program.
const BuiltInPack = "builtin"

// Source is one rule pack, not read yet.
type Source struct {
	// Pack is the pack's name in reports.
	Pack string
	// Version is the pack's, of its manifest; "" where it has none.
	Version string
	// Root is what the names of its files are shown below, "rules" or the user's directory.
	Root string
	// Files holds rules at <domain>/<rule>.rego, shared library packages at lib/<name>.rego and static data at
	// data/<file>.yaml. Tests (*_test.rego) are not loaded.
	Files fs.FS

	builtIn bool
	// indexed: the files have an index, and the tests of this program have seen them pass the type checker.
	indexed bool
}

// BuiltIn is the pack that ships with the program. Its types were checked when the program was tested, with the fact
// model that the program has, and are not checked again: that would be a third of the time that loading takes.
func BuiltIn() Source {
	source := BuiltInFrom("rules", rules.BuiltIn())
	source.indexed = true
	return source
}

// BuiltInFrom is another tree of files to take the place of the pack that ships with the program: its packages may
// lie below cilium, and its types are checked. For working on the built-in rules themselves, and for tests.
func BuiltInFrom(root string, files fs.FS) Source {
	return Source{Pack: BuiltInPack, Root: root, Files: files, builtIn: true}
}

// Directory is a pack of a user's own, in a directory of this machine. It is an error if that is no directory. Links in it
// are followed as long as they stay inside: a mounted ConfigMap is made of such links.
func Directory(path string) (Source, error) {
	info, err := os.Stat(path)
	if err != nil {
		return Source{}, fmt.Errorf("open rules: %w", err)
	}
	if !info.IsDir() {
		return Source{}, fmt.Errorf("open rules: %s is not a directory", path)
	}
	absolute, err := filepath.Abs(path)
	if err != nil {
		return Source{}, fmt.Errorf("open rules: %w", err)
	}
	root, err := os.OpenRoot(path)
	if err != nil {
		return Source{}, fmt.Errorf("open rules: %w", err)
	}
	return Source{Pack: filepath.Base(absolute), Root: filepath.ToSlash(filepath.Clean(path)), Files: root.FS()}, nil
}

// Options change how a set is loaded. The zero value is what a plain run uses.
type Options struct {
	// Thresholds override values of data.tables.thresholds by name. A name that no table has is an error.
	Thresholds map[string]float64
}

// Pack says what a set was loaded from.
type Pack struct {
	Name string
	// Version is that of the manifest, "" for none.
	Version string
	// Rules counts its rules that were admitted.
	Rules int
}

// Set is a loaded, compiled set of rules. It is read-only and can be evaluated by many goroutines at once.
type Set struct {
	// Rules are the admitted rules by id.
	Rules []*rule.Rule
	// Diagnostics name what was refused and why, by file and line.
	Diagnostics []rule.Diagnostic
	// Refused counts the Rego files that were refused. Each counts as a rule that failed.
	Refused int
	// Packs are the packs in the order given.
	Packs []Pack
	// Digest is "sha256:" and a digest of every file that decides a judgement: rules, libraries, static data,
	// overrides.
	Digest string
	// Overridden are the names of the thresholds that Options replaced, sorted.
	Overridden []string

	// Patterns are the log patterns of all admitted rules, for the parser to match.
	Patterns *logs.Patterns

	modules []*module
	byRule  map[*rule.Rule]*module
	tables  ast.Object
	schema  map[string]any
	// compiled is what was compiled so far. Copies of a set share it.
	compiled *compiled
}

// Tables is the static data, the document at data.tables.
func (s *Set) Tables() ast.Object { return s.tables }

// Load reads, admits and compiles the packs. The order of sources matters where two packs claim the same package or
// id: the first one keeps it. A rule that can't be admitted is a diagnostic of the set, not an error; errors are
// sources that can't be read and options that make no sense.
func Load(sources []Source, options Options) (*Set, error) {
	modules, refused, err := read(sources)
	if err != nil {
		return nil, err
	}
	data, problems, err := readData(sources, options.Thresholds)
	if err != nil {
		return nil, err
	}
	l := &loading{modules: modules, data: data, diagnostics: append(refused, problems...)}
	l.admit()
	if err := l.compile(); err != nil {
		return nil, err
	}
	return l.set(sources)
}

// TablesSchema is the JSON Schema of data.tables, for OPA's own tools.
func (s *Set) TablesSchema() map[string]any { return s.schema }
