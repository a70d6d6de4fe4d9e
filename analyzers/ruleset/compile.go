package ruleset

import (
	"fmt"
	"regexp"
	"runtime"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"golang.org/x/sync/errgroup"
)

// newCompiler is a compiler with the settings under which rules run: the schemas of facts and static data, the
// allowed builtins, strict mode.
func newCompiler(data *staticData) *ast.Compiler {
	return ast.NewCompiler().
		WithCapabilities(capabilities()).
		WithSchemas(schemaSet(data)).
		WithUseTypeCheckAnnotations(true).
		WithStrict(true).
		SetErrorLimit(0)
}

// newPlainCompiler compiles modules that were checked before to the same as newCompiler does, without the stages that
// only look for errors. That takes a quarter less time.
func newPlainCompiler() *ast.Compiler {
	return ast.NewCompiler().
		WithCapabilities(capabilities()).
		WithSkipStages(
			ast.StageCheckDuplicateImports, ast.StageCheckKeywordOverrides, ast.StageParseMetadataBlocks,
			ast.StageCheckRuleConflicts, ast.StageCheckUndefinedFuncs, ast.StageCheckSafetyRuleHeads,
			ast.StageCheckRecursion, ast.StageCheckTypes, ast.StageCheckUnsafeBuiltins, ast.StageCheckDeprecatedBuiltins,
			ast.StageCheckVoidCalls,
		)
}

// part are modules that were compiled together: no module refers to one outside of it.
type part struct {
	modules  []*module
	compiler *ast.Compiler
}

// compile compiles all modules together. Where that fails it drops the modules that the errors name and compiles
// again, until what is left passes: one bad module costs only itself, and those that need it.
func (l *loading) compile() error {
	if l.checked() && l.compileParts() {
		return nil
	}
	for {
		compiler := newPlainCompiler()
		if !l.checked() {
			compiler = newCompiler(l.data)
		}
		if err := compileAll(compiler, l.modules); err != nil {
			if !l.dropOwn(err) {
				return err
			}
			continue
		}
		if compiler.Failed() {
			if !l.dropNamed(compiler.Errors) {
				return fmt.Errorf("compile rules: %w", compiler.Errors)
			}
			continue
		}
		l.parts = []part{{slices.Clone(l.modules), compiler}} // refusing one takes it out of modules
		if !l.checkReferences() {
			return nil
		}
	}
}

// checked: the tests of this program have seen all modules pass the type checker.
func (l *loading) checked() bool {
	return !slices.ContainsFunc(l.modules, func(m *module) bool { return !m.source.checked })
}

// compileParts compiles modules that were checked before in as many parts as there are processors, at the same time.
// False says that something is wrong, which compiling them together tells better.
func (l *loading) compileParts() bool {
	parts := divide(l.modules, runtime.GOMAXPROCS(0))
	var group errgroup.Group
	for i := range parts {
		group.Go(func() error {
			parts[i].compiler = newPlainCompiler()
			if err := compileAll(parts[i].compiler, parts[i].modules); err != nil {
				return err
			}
			if parts[i].compiler.Failed() {
				return parts[i].compiler.Errors
			}
			return nil
		})
	}
	if group.Wait() != nil {
		return false
	}
	l.parts = parts
	return !l.checkReferences()
}

// divide splits modules so that each part has whatever its modules refer to, libraries included.
func divide(modules []*module, count int) []part {
	byPackage := map[string]*module{}
	var libraries, rules []*module
	for _, m := range modules {
		byPackage[m.packageName()] = m
		if m.library() {
			libraries = append(libraries, m)
		} else {
			rules = append(rules, m)
		}
	}
	if count < 2 || len(rules) < 2*count {
		return []part{{modules: modules}}
	}
	parts := make([]part, count)
	for i := range parts {
		parts[i].modules = slices.Clone(libraries)
	}
	placed := map[*module]int{}
	for i, m := range rules {
		at := i * count / len(rules)
		if earlier, seen := placed[m]; seen {
			at = earlier
		}
		parts[at].place(m, at, placed, byPackage)
	}
	return parts
}

// place adds a module to a part with what it refers to. A module can lie in several parts.
func (p *part) place(m *module, at int, placed map[*module]int, byPackage map[string]*module) {
	if slices.Contains(p.modules, m) {
		return
	}
	p.modules = append(p.modules, m)
	placed[m] = at
	for _, name := range packagesNamed(m) {
		if needed := byPackage[name]; needed != nil {
			p.place(needed, at, placed, byPackage)
		}
	}
}

var packageName = regexp.MustCompile(`\bdata\.([a-z_]+\.[a-z0-9_]+\.[a-z0-9_]+)`)

// packagesNamed are the packages that a module's text refers to.
func packagesNamed(m *module) []string {
	var names []string
	for _, match := range packageName.FindAllSubmatch(m.text, -1) {
		names = append(names, string(match[1]))
	}
	return names
}

// compileAll compiles modules; the error says that the compiler gave up, which is no fault that it names.
func compileAll(compiler *ast.Compiler, modules []*module) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("compile rules: the compiler gave up: %v", cause)
		}
	}()
	parsed := map[string]*ast.Module{}
	for _, m := range modules {
		parsed[m.file] = m.parsed
	}
	compiler.Compile(parsed)
	return nil
}

// dropOwn drops all of a user's own modules, because the compiler can't say which of them it gives up on; false if
// there are none.
func (l *loading) dropOwn(cause error) bool {
	before := len(l.modules)
	for _, m := range slices.Clone(l.modules) {
		if !m.source.builtIn {
			l.refuse(m, 0, "%v", cause)
		}
	}
	return len(l.modules) < before
}

// dropNamed drops the modules that errors name; false if they name none. A user's own modules go first: a built-in
// one is dropped only where the errors name nothing else.
func (l *loading) dropNamed(errors ast.Errors) bool {
	of := map[*module]ast.Errors{}
	ownNamed := false
	for _, m := range l.modules {
		for _, err := range errors {
			if err.Location != nil && err.Location.File == m.file {
				of[m] = append(of[m], err)
				ownNamed = ownNamed || !m.source.builtIn
			}
		}
	}
	l.modules = slices.DeleteFunc(l.modules, func(m *module) bool {
		if of[m] == nil || ownNamed && m.source.builtIn {
			return false
		}
		for _, err := range of[m] {
			l.diagnostics = append(l.diagnostics, diagnosticOf(err, m))
		}
		return true
	})
	return len(of) > 0
}
