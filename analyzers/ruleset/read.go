package ruleset

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"golang.org/x/sync/errgroup"
)

// maxFile bounds a Rego or data file. The largest that ships is far below.
const maxFile = 1 << 20

// module is one Rego file.
type module struct {
	// file is the name it is shown by: the source's root and the path below it.
	file   string
	path   string // below the source's root
	source *Source
	text   []byte
	// index is what the index of its pack says of it, nil where it has none.
	index *indexed
	// name is the package.
	name string
	// parsed is nil for an indexed module until somebody needs it: see opened.
	parsed *ast.Module
	open   sync.Once
	// rule is nil for a library.
	rule *rule.Rule
	// declared are the schemas that the file itself names.
	declared []*ast.SchemaAnnotation
	// errors are what the parser had to say; parsed is nil then.
	errors ast.Errors
}

// packageName is the package as rules write it: cilium.ipam.pool_exhausted.
func (m *module) packageName() string { return m.name }

// opened is the module, parsed.
func (m *module) opened() *ast.Module {
	m.open.Do(func() {
		if m.parsed == nil {
			m.parse()
			annotateSchemas(m)
		}
	})
	return m.parsed
}

// library: the file is shared by rules and is none itself. Libraries lie in folder lib.
func (m *module) library() bool { return strings.HasPrefix(m.path, "lib/") }

// testSuffix ends the names of files with tests.
const testSuffix = "_test.rego"

// read reads the Rego files of all sources, in the order of sources and paths, tests left out, and parses those that no
// index knows. Files that don't parse are diagnostics.
func read(sources []Source) ([]*module, []rule.Diagnostic, error) {
	var files []*module
	for i := range sources {
		some, err := regoFiles(&sources[i], func(name string) bool { return !strings.HasSuffix(name, testSuffix) })
		if err != nil {
			return nil, nil, fmt.Errorf("read rules of %s: %w", sources[i].Root, err)
		}
		if sources[i].indexed {
			if err := useIndex(&sources[i], some); err != nil {
				return nil, nil, err
			}
		}
		files = append(files, some...)
	}
	modules, diagnostics := parseAll(files)
	return modules, diagnostics, nil
}

func regoFiles(source *Source, wanted func(name string) bool) ([]*module, error) {
	var modules []*module
	err := fs.WalkDir(source.Files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() || path.Ext(name) != ".rego" || !wanted(name) {
			return nil
		}
		m := &module{file: path.Join(source.Root, name), path: name, source: source}
		if m.text, err = readFile(source.Files, name); err != nil {
			m.fail(err)
		}
		modules = append(modules, m)
		return nil
	})
	return modules, err
}

// readFile reads a file of a pack. It looks before it opens: a link can lead to a device or FIFO, which never end.
func readFile(files fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(files, name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is not a regular file", name)
	case info.Size() > maxFile:
		return nil, fmt.Errorf("the file is larger than %d bytes", maxFile)
	}
	return fs.ReadFile(files, name)
}

// parseAll parses files in parallel and gives those that parse or are indexed, in their order.
func parseAll(files []*module) ([]*module, []rule.Diagnostic) {
	group := errgroup.Group{}
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, m := range files {
		if m.index == nil {
			group.Go(func() error {
				m.parse()
				return nil
			})
		}
	}
	_ = group.Wait() // parse keeps its errors in the module
	var diagnostics []rule.Diagnostic
	parsed := slices.DeleteFunc(files, func(m *module) bool {
		for _, err := range m.errors {
			diagnostics = append(diagnostics, diagnosticOf(err, m))
		}
		return m.parsed == nil && m.index == nil
	})
	return parsed, diagnostics
}

// parse never panics, whatever the parser meets: a file of a user's own is input like any other.
func (m *module) parse() {
	defer func() {
		if cause := recover(); cause != nil {
			m.parsed = nil
			m.fail(fmt.Errorf("the parser gave up: %v", cause))
		}
	}()
	if len(m.errors) > 0 {
		return
	}
	parsed, err := ast.ParseModuleWithOpts(m.file, string(m.text), ast.ParserOptions{
		ProcessAnnotation: true,
		RegoVersion:       ast.RegoV1,
		Capabilities:      capabilities(),
	})
	switch {
	case err != nil:
		m.fail(err)
	case parsed == nil:
		m.fail(errors.New("the file is empty"))
	default:
		m.parsed = parsed
		if m.name == "" { // an index tells it, too, and others read it while the file is parsed
			m.name = strings.TrimPrefix(parsed.Package.Path.String(), "data.")
		}
	}
}

func (m *module) fail(err error) {
	if !errors.As(err, &m.errors) {
		m.errors = ast.Errors{ast.NewError(ast.ParseErr, ast.NewLocation(nil, m.file, 1, 1), "%s", err.Error())}
	}
}

// diagnosticOf makes a diagnostic of what the parser or the compiler said about a module.
func diagnosticOf(err *ast.Error, m *module) rule.Diagnostic {
	d := rule.Diagnostic{File: m.file, Line: 1, Message: err.Message}
	if m.rule != nil {
		d.Rule = m.rule.ID
	} else {
		d.Rule = m.packageName()
	}
	if err.Location != nil {
		d.Line = err.Location.Row
	}
	if err.Details != nil {
		d.Message += ": " + strings.Join(err.Details.Lines(), " ")
	}
	d.Message = advised(d.Message)
	return d
}
