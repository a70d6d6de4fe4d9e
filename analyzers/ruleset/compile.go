package ruleset

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
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

// compile compiles the modules that no index knows, with the built-in ones that they refer to. Where that fails it drops
// the modules that the errors name and compiles again, until what is left passes: one bad module costs only itself, and
// those that need it.
func (l *loading) compile() error {
	for {
		modules := l.unindexed()
		if len(modules) == 0 {
			return nil
		}
		compiler := newCompiler(l.data)
		if err := compileAll(compiler, modules); err != nil {
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
		l.compiler = compiler
		if !l.checkReferences(modules) {
			return nil
		}
	}
}

// unindexed are the modules that no index knows, and those that they refer to.
func (l *loading) unindexed() []*module {
	var own []*module
	for _, m := range l.modules {
		if m.index == nil {
			own = append(own, m)
		}
	}
	return withNeeded(own, l.modules)
}

// withNeeded are modules with those of all that they refer to, and what those refer to.
func withNeeded(modules, all []*module) []*module {
	needed := slices.Clone(modules)
	for i := 0; i < len(needed); i++ {
		for _, path := range documents(needed[i].opened()) {
			for _, m := range all {
				if overlap(path, m.name) && !slices.Contains(needed, m) {
					needed = append(needed, m)
				}
			}
		}
	}
	return needed
}

// documents are the paths of the documents below data that a part of a module names, facts and static data left out:
// cilium.lib.lines.times.
func documents(part any) []string {
	var paths []string
	ast.WalkRefs(part, func(ref ast.Ref) bool {
		if ref[0].Equal(ast.DefaultRootDocument) && !ref.HasPrefix(sysdumpRef) && !ref.HasPrefix(tablesRef) {
			if path := strings.Join(constants(ref), "."); !slices.Contains(paths, path) {
				paths = append(paths, path)
			}
		}
		return false
	})
	return paths
}

// overlap: a document is in a package, or packages are in a document.
func overlap(document, name string) bool {
	shorter, longer := document, name
	if len(shorter) > len(longer) {
		shorter, longer = longer, shorter
	}
	return strings.HasPrefix(longer, shorter) && (len(longer) == len(shorter) || shorter == "" || longer[len(shorter)] == '.')
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
		parsed[m.file] = m.opened()
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
